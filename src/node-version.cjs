// Node reads this before any TypeScript, so that one that is too old to read TypeScript can say so.
const major = Number(process.versions.node.split('.')[0]);

if (major < 24) {
  process.stderr.write(
    `Roofshot needs Node 24 or newer, and this is ${process.versions.node}: run "npm install" and start it with "npm start", or install Node 24 from https://nodejs.org.\n`,
  );
  process.exit(1);
}

// Before main.ts is read, so that this, too, is compiled once: a cached start needs no compiler for TypeScript at all.
require('node:module').enableCompileCache();
