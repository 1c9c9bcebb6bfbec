import { ben, byCommand, type Form, inModalOf, zoe } from './form.ts';

/** Funnels is agreed, and Pipes is closed. */
export const formsOfMilestones: readonly Form[] = [
  {
    ...{ form: 'suggest-milestone', by: ben, open: byCommand('/milestone new'), isTheirsAnywhere: true },
    answers: { Milestone: 'New', 'Its goal, in one sentence': 'x' },
  },
  { form: 'edit-milestone', by: zoe, open: byCommand('/milestone edit Funnels'), answers: { Milestone: 'Tubes' } },
  {
    ...{ form: 'update-milestone', by: zoe, open: byCommand('/milestone update Funnels') },
    answers: { 'How is it doing?': ':large_yellow_circle: At risk', 'In a sentence': 'Late' },
  },
  {
    ...{ form: 'end-milestone', by: zoe, open: byCommand('/milestone close Funnels') },
    answers: { 'Results, or why it is given up': 'x' },
  },
  { form: 'edit-followers', by: zoe, open: inModalOf('/milestone Funnels', 'Followers'), answers: {} },
  {
    ...{ form: 'answer-metric', by: zoe, open: inModalOf('/milestone Pipes', 'What the metric says') },
    answers: { 'What does the metric say now?': 'Seven' },
  },
  {
    ...{ form: 'rewrite-results', by: zoe, open: inModalOf('/milestone Pipes', 'Results') },
    answers: { Results: 'Seven customers' },
  },
  {
    ...{ form: 'import-milestones-page', by: zoe, open: byCommand('/milestone import') },
    answers: { 'The page': '## X\n* 🎯 Goal: Y\n' },
  },
  {
    ...{ form: 'send-milestones-page', by: ben, open: byCommand('/milestone export'), isTheirsAnywhere: true },
    answers: { 'Send it as a file to': '#general' },
  },
  { form: 'milestone-settings', by: zoe, open: byCommand('/milestone settings'), answers: {} },
];
