import { fileURLToPath } from 'node:url';

/** How `npm start` has Node begin: with what it compiled before. */
export const flags = ['--require', fileURLToPath(new URL('../../src/node-version.cjs', import.meta.url))];
