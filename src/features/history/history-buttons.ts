/** The history's own buttons that others draw, too; neither has a value. */
export const showHistory = 'show-history';
export const findLessons = 'find-lessons';
