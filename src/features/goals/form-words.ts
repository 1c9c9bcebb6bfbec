import type { GoalForm, Quality } from '../../domain/goal.ts';

export const qualityWords: Record<Quality, { name: string; means: string }> = {
  clear: { name: 'Clear', means: 'Anyone with the context knows at once what reaching it means.' },
  finite: { name: 'Finite', means: 'It has an obvious end and cannot go on for ever.' },
  assessable: { name: 'Assessable', means: 'We can check whether we reached it, with a metric or without.' },
  meaningful: { name: 'Meaningful', means: 'Reaching it meets a real need of our customers.' },
  challenging: { name: 'Challenging', means: 'Too big for one person alone; it takes creativity or brute force.' },
  homogeneous: { name: 'Homogeneous', means: 'One thing that matters, not several unconnected ones.' },
};

export const fieldWords: Record<keyof GoalForm, string> = {
  title: 'the title',
  measure: 'how we will know',
  why: 'why it matters',
  kind: 'the kind',
  owner: 'the owner',
  helpers: 'the helpers',
  qualities: 'what holds of it',
  needs: 'the other teams needed',
  milestone: 'the milestone',
};
