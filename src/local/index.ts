export type { RunningBot } from './bot-run.ts';
export type { Company } from './company.ts';
export { demoCompany } from './demo-company.ts';
export type { Misfortune } from './faults.ts';
export { type LocalSlack, type LocalSlackOptions, startLocalSlack } from './local-slack.ts';
export { type LocalWorkspace, openLocalWorkspace } from './local-workspace.ts';
export { type Manifest, readManifest } from './manifest.ts';
export type { Person } from './person/person.ts';
export { spawnLocalSlack } from './spawn-local-slack.ts';
