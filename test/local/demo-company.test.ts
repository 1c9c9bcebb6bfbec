import { expect, it } from 'vitest';
import { demoCompany } from '../../src/local/index.ts';

const { people, channels } = demoCompany;
const membersOf = (name: string) => channels.find((channel) => channel.name === name)?.members ?? [];

it('the demo company has twelve people in three zones, among them an admin and a guest', () => {
  expect(people).toHaveLength(12);
  expect(new Set(people.map(({ tz }) => tz)).size).toBe(3);
  expect(people.filter(({ isAdmin }) => isAdmin)).toHaveLength(1);
  expect(people.filter(({ isGuest }) => isGuest)).toHaveLength(1);
});

it('its channels hold its people, each named once, and one person is in two teams', () => {
  const ids = people.map(({ id }) => id);
  for (const { members } of channels) expect(ids).toEqual(expect.arrayContaining(members));
  expect(new Set([...ids, ...channels.map(({ id }) => id)]).size).toBe(ids.length + channels.length);
  const teams = ['team-growth', 'team-platform', 'team-mobile'].flatMap(membersOf);
  expect(teams.filter((id, index) => teams.indexOf(id) !== index)).toEqual(['UPRIYA']);
});
