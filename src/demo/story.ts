import { clip, oneLine } from '../domain/clip.ts';
import { dateIn, type Temporal } from '../domain/time.ts';
import type { LocalWorkspace, Person } from '../local/index.ts';
import { answerEndings, divideWork, goOnSidequests, lookBack } from './after-the-vote.ts';
import { type DemoGoal, lastSprint, thisSprint, upcoming } from './goals.ts';
import { beginMilestones, updateMilestones } from './milestones.ts';
import { daysLater } from './monday.ts';

/** When the story begins: three weeks before the Monday that a visitor finds. */
export const storyBegins = (monday: Temporal.Instant): Temporal.Instant => daysLater(monday, -21);

const teams = `Team, Channel, Lead, Members, Partners, Time zone
🌱 Growth, <#C0GROWTH>, <@UAMARA>, <@UTOM> <@UPRIYA> 50%, <@ULENA>, London
Platform, <#C0PLATFORM>, <@UMARCUS>, <@USOFIA> <@UJUN> <@UPRIYA> 50%,, New York
Mobile 📱, <#C0MOBILE>, <@UISLA>, <@UDEV> <@UHANA>,, Sydney`;

const leads = [
  ['Amara Bello', '#team-growth'],
  ['Marcus Reed', '#team-platform'],
  ['Isla McKay', '#team-mobile'],
] as const;

/** Lives the demo company's last three weeks as its people would: they set up, serve customers, propose, object, finalise, vote and look back. */
export async function liveStory({ slack, travel }: LocalWorkspace, monday: Temporal.Instant): Promise<void> {
  const until = (days: number, time?: string) => travel.move({ to: daysLater(monday, days, time).toString() });
  const as = (name: string) => slack.person(name);

  await setUp(as('Nora Whitlock'));
  await beginSupport(as('Nora Whitlock'), storyBegins(monday));
  await beginMilestones(as);
  for (const goal of lastSprint) await propose(as(goal.by), goal, 41);
  await until(-14, '10:30');
  for (const goal of thisSprint) await propose(as(goal.by), goal, 42);
  await object(as('Priya Raman'), as('Tom Ashworth'));
  await until(-12, '15:30');
  for (const { in: channel, title, votes } of lastSprint) {
    for (const [name, choice] of Object.entries(votes)) await vote(as(name), choice, { channel, title });
  }
  for (const [lead, channel] of leads) await finalise(as(lead), channel);
  await until(-12, '16:30');
  await answerEndings(as);
  await until(-11, '10:30');
  await lookBack(as);
  await divideWork(as);
  await goOnSidequests(as);
  await until(-4, '11:00');
  await updateMilestones(as);
  await until(-2, '12:00');
  for (const goal of upcoming) await propose(as(goal.by), goal, goal.sprint);
  await until(0);
}

async function setUp(nora: Person): Promise<void> {
  await nora.command('/roofshot setup');
  await nora.submit({ 'Time zone': 'Europe/London', 'Public holidays': 'United Kingdom' });
  await nora.submit({ 'Number of the running sprint': '41' });
  await nora.submit({
    'Planning channel': '#planning',
    'Link to the meeting': 'https://meet.example/fernleaf-planning',
  });
  await nora.close({ all: true });
  await nora.command('/roofshot teams');
  await nora.press('Add many from a list', { in: 'modal' });
  await nora.submit({ Teams: teams });
  await nora.submit();
  await nora.close({ all: true });
}

/** Engineers of all teams look after customers, a week each. */
async function beginSupport(nora: Person, monday: Temporal.Instant): Promise<void> {
  await nora.command('/hero rota', { in: '#support' });
  await nora.submit({
    For: 'The whole company',
    Name: 'Support',
    People: ['Tom Ashworth', 'Sofía Castillo', 'Dev Chandra', 'Jun Park'],
    'First day': dateIn('Europe/London', monday).toString(),
    Channel: '#support',
  });
  await nora.submit();
  await nora.close({ all: true });
  await nora.command('/hero settings', { in: '#support' });
  await nora.submit({
    'Heroes answer from': '09:00',
    Until: '17:00',
    'At a hand-over, in the rota’s channel': 'Pin the announcement, too',
    'User group of whoever is on duty': '@support-hero · Support hero on duty',
  });
  await nora.close({ all: true });
}

async function propose(person: Person, goal: DemoGoal, sprint: number): Promise<void> {
  await person.command('/goal', { in: goal.in });
  await person.submit({
    ...(goal.team && { Team: goal.team }),
    ...(goal.milestone && { Milestone: goal.milestone }),
    Sprint: String(sprint),
    Goal: goal.title,
    'How we will know': goal.measure,
    'Why it matters, and to whom': goal.why,
    Kind: goal.kind,
    Owner: goal.owner,
    Helpers: goal.helpers ?? [],
    ...(goal.needs && { 'Other teams needed': goal.needs }),
    'What holds of it?': goal.qualities ?? ['clear', 'finite', 'assessable', 'meaningful'],
  });
}

/** By the button below the goal in the channel. */
async function vote(person: Person, choice: string, { channel, title }: { channel: string; title: string }) {
  await person.press(`${choice}: ${clip(oneLine(title), 60)}`, { in: channel });
}

async function object(doubter: Person, proposer: Person): Promise<void> {
  await doubter.press('Open', { in: '#team-growth', near: 'first reading' });
  await doubter.press('Object', { in: 'modal' });
  await doubter.submit({
    'What does not hold of it?': 'challenging',
    Why: 'We did most of this last month. Could it cover the outdoor sensors, too?',
  });
  await doubter.close({ all: true });
  await proposer.press('Open', { in: '#team-growth', near: 'first reading' });
  await proposer.press('Answer', { in: 'modal' });
  await proposer.submit({ 'Your answer': 'Yes, outdoor sensors are in: they are where people give up.' });
  await proposer.close({ all: true });
}

async function finalise(lead: Person, channel: string): Promise<void> {
  const titles = thisSprint.filter((goal) => goal.in === channel).map(({ title }) => title);
  await lead.press('Finalise', { in: channel, near: 'Sprint 42' });
  await lead.submit({ 'Goals that Sprint 42 commits to': titles });
}
