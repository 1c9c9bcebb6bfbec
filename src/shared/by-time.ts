/** Who changes what time alone changes. */
export const byTime = 'time';
/** Whoever ran the program that brought something in: Slack knows nobody of that name. */
export const byImport = 'import';
export const whoeverImports = 'whoever runs Roofshot';
