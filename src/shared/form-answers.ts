import type { SubmissionArgs } from '../feature.ts';

export type FormAnswer = Parameters<SubmissionArgs['ack']>[0];

/** The same form again, with a sentence beside one of its fields. */
export const beside = (field: string, sentence: string): FormAnswer => ({
  response_action: 'errors',
  errors: { [field]: sentence },
});
