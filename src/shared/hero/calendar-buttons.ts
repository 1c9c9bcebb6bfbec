/** Opens the links to calendars; its value is the id of the rota it stands beside, or ''. */
export const addToCalendar = 'add-to-calendar';
