/** On every private reminder: no more until the next sprint. */
export const snoozeReminders = 'snooze-reminders';
