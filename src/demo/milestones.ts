import type { LocalWorkspace, Person } from '../local/index.ts';

interface DemoMilestone {
  by: string;
  title: string;
  goal: string;
  owner: string;
  from: string;
  to: string;
  teams: string[];
  metrics: string;
  why: string;
  product?: string[];
}

export const connected = 'Every garden connects in a minute';
export const trusted = 'Frost warnings that gardeners trust';
const holidays = 'Gardens survive the summer holidays';

const milestones: DemoMilestone[] = [
  {
    ...{ by: 'Lena Vogel', title: holidays, owner: 'Hana Sato', from: 'May', to: 'Sep', teams: ['Mobile 📱'] },
    goal: 'A garden waters itself for three weeks while its owner is away.',
    metrics: 'Sensors that stay connected through August',
    why: 'One customer in five gave up after a dry holiday.',
  },
  {
    ...{ by: 'Lena Vogel', title: connected, owner: 'Tom Ashworth', from: 'Oct', to: 'Q1' },
    ...{ teams: ['🌱 Growth', 'Mobile 📱'], product: ['Lena Vogel'] },
    goal: 'Whoever unboxes a sensor sees their garden on the phone within a minute.',
    metrics: 'Sensors sent back in their first week',
    why: 'One in six is sent back before its first reading.',
  },
  {
    ...{ by: 'Marcus Reed', title: trusted, owner: 'Sofía Castillo', from: 'Nov', to: 'Mar', teams: ['Platform'] },
    goal: 'No gardener loses a plant to a frost that we saw coming.',
    metrics: 'Warnings that came an hour before the frost',
    why: 'Last spring 400 came after it.',
  },
];

type As = LocalWorkspace['slack']['person'];

/** Two that go on, and one that has closed with its results. */
export async function beginMilestones(as: As): Promise<void> {
  for (const milestone of milestones) await suggest(as(milestone.by), milestone);
  const nora = as('Nora Whitlock');
  for (const { title } of milestones) await agree(nora, title);
  await nora.command(`/milestone close ${holidays}`, { in: '#planning' });
  await nora.submit({
    'Results, or why it is given up':
      'Eleven of twelve test gardens came through three weeks of August without a hand. The twelfth had a hose burst.',
  });
}

async function suggest(person: Person, { title, goal, owner, ...more }: DemoMilestone): Promise<void> {
  await person.command('/milestone new', { in: '#planning' });
  await person.submit({
    ...{ Milestone: title, 'Its goal, in one sentence': goal, Owner: owner, Teams: more.teams },
    ...{ 'Begins about': more.from, 'Ends about': more.to, 'Success metric it should move': more.metrics },
    'Why we believe that it will': more.why,
    'Partners from product': more.product ?? [],
  });
}

async function agree(admin: Person, title: string): Promise<void> {
  await admin.command(`/milestone ${title}`, { in: '#planning' });
  await admin.press('Agree for product', { in: 'modal' });
  await admin.press('Agree for engineering', { in: 'modal' });
  await admin.close({ all: true });
}

/** Their owners say how they are doing, before the next planning week. */
export async function updateMilestones(as: As): Promise<void> {
  await update(as('Tom Ashworth'), 'On track', 'First readings come in 40 seconds; the camera step is still slow.');
  await update(
    as('Sofía Castillo'),
    'At risk',
    'We wait for the weather office: without its new feed we warn too late.',
  );
}

async function update(owner: Person, health: 'On track' | 'At risk', says: string): Promise<void> {
  const circle = health === 'On track' ? 'green' : 'yellow';
  await owner.command('/milestone update', { in: '#planning' });
  await owner.submit({ 'How is it doing?': `:large_${circle}_circle: ${health}`, 'In a sentence': says });
}
