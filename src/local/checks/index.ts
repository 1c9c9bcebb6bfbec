export { checkManifest } from './manifest.ts';
export { checkMessage, checkUpdate } from './message.ts';
export type { Fault } from './sheet.ts';
export { checkView } from './view.ts';
