import type { Milestone, MilestoneForm } from '../../src/domain/milestone.ts';
import { Temporal } from '../../src/domain/time.ts';

export const at = Temporal.Instant.from('2026-11-25T12:00:00Z');
export const today = Temporal.PlainDate.from('2026-11-25');

export const milestoneForm: MilestoneForm = {
  title: 'Nail invoices',
  goal: 'Five companies pay us by invoice, without help.',
  owner: 'ben',
  partners: [{ person: 'pat', function: 'product' }],
  start: 'Oct 2026',
  end: 'Q1',
  teams: ['growth'],
  links: [{ label: 'RFC', url: 'https://rfc.example/84' }],
  context: 'Companies ask for invoices.',
  metrics: 'Paying companies',
  why: 'Nine of ten that left said so.',
  companyGoal: 'Ten companies pay',
};

/** Ben's, suggested by Ana. */
export const milestone: Milestone = {
  ...milestoneForm,
  id: 'm1',
  contextBy: 'pat',
  saidOn: today,
  moves: [],
  updates: [],
  state: 'suggested',
  agreed: {},
  suggestedBy: 'ana',
  suggestedAt: at,
  results: null,
  endedAt: null,
  answer: null,
  followers: { people: [], channel: null },
  page: null,
};

export const agreedMilestone: Milestone = {
  ...milestone,
  state: 'agreed',
  agreed: { product: { by: 'pat', at }, engineering: { by: 'ana', at } },
};
