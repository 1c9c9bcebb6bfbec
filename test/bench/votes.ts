import { join } from 'node:path';
import { Temporal } from '../../src/domain/time.ts';
import { openStorage } from '../../src/store/index.ts';
import { createClient } from './client.ts';
import { startContestant } from './contestants.ts';
import type { Times } from './measure.ts';

export const voters = 1000;
const each = 5;
const overMs = 10_000;
const lines = 16;

export interface Voting {
  times: Times;
  tookMs: number;
  /** Ballots that were answered and are in the database. */
  stored: number;
}

/** Adds to a prepared database votes of teams of five, each on a goal of their own, open on a meeting that is far enough. */
async function prepareVotes(file: string): Promise<void> {
  const storage = openStorage(file);
  const now = Temporal.Now.instant();
  const stamp = { by: 'UBENCH', at: now };
  await storage.store('T1').transaction(async (store) => {
    const [like] = await store.goals.ofTeam('team-0', sprint);
    const team = (await store.teams.find('team-0'))!;
    for (let n = 0; n < voters / each; n += 1) {
      const people = Array.from({ length: each }, (_, i) => voterOf(n * each + i));
      const members = people.map((person) => ({ person, role: 'member' as const, share: 100 }));
      const facts = { timeZone: 'Europe/London', standing: 'full', isWorkspaceAdmin: false } as const;
      for (const id of people) await store.people.save({ id, name: id, ...facts }, now);
      await store.teams.add({ ...team, id: `voting-${n}`, members }, stamp);
      await store.goals.add({ ...like!, id: goalOf(n), team: `voting-${n}` }, `vote-${n}`, stamp);
      await store.votes.begin({
        team: `voting-${n}`,
        sprint,
        isAnonymous: n % 2 === 1,
        openedAt: now,
        members: people,
      });
    }
  });
  await storage.close();
}

/** The one that runs in the prepared database. */
const sprint = 260;
const voterOf = (i: number) => `UVOTER${i}`;
const goalOf = (team: number) => `voting-goal-${team}`;

/** A thousand people vote within ten seconds, over as many connections as Slack might hold open. */
export async function measureVotes(kind: 'roofshot' | 'ack', apiUrl: string, folder: string): Promise<Voting> {
  if (kind === 'roofshot') await prepareVotes(join(folder, 'prepared.sqlite'));
  const contestant = await startContestant(kind, apiUrl, folder);
  const clients = Array.from({ length: lines }, () => createClient(contestant.port));
  const began = performance.now();
  const times = await Promise.all(
    Array.from({ length: voters }, async (_, i) => {
      await new Promise((resolve) => setTimeout(resolve, (i * overMs) / voters));
      const sent = performance.now();
      return (await clients[i % lines]!.interaction(ballotOf(i))) - sent;
    }),
  );
  const tookMs = performance.now() - began;
  for (const client of clients) client.close();
  await contestant.stop();
  return { times, tookMs, stored: kind === 'roofshot' ? await storedIn(join(folder, `${contestant.port}.sqlite`)) : 0 };
}

const ballotOf = (i: number) => ({
  ...{ type: 'view_submission', team: { id: 'T1' }, user: { id: voterOf(i), team_id: 'T1' }, api_app_id: 'A1' },
  view: {
    ...{ id: `VOTE${i}`, type: 'modal', callback_id: 'save-vote', blocks: [] },
    private_metadata: `voting-${Math.floor(i / each)}/${sprint}`,
    state: { values: choiceOf(`choice-${goalOf(Math.floor(i / each))}`) },
  },
});

const choiceOf = (field: string) => ({
  [field]: { [field]: { type: 'radio_buttons', selected_option: { value: 'nailed' } } },
});

async function storedIn(file: string): Promise<number> {
  const storage = openStorage(file);
  const votes = await storage.store('T1').votes.open();
  await storage.close();
  return votes.reduce((sum, vote) => sum + vote.voters.length, 0);
}
