/** Which tests `npm test` leaves to `npm run test:long`. */
export const tags = [{ name: 'long', description: 'takes more than a twentieth of a second, or starts programs' }];
