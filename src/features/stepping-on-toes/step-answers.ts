import { oneLine } from '../../domain/clip.ts';
import { rightTo } from '../../domain/rights.ts';
import type { Team } from '../../domain/team.ts';
import type { SteppingOutcome } from '../../domain/toe-step.ts';
import { titleLimit } from '../../domain/typed-text.ts';
import type { Deps } from '../../feature.ts';
import { beside, type FormAnswer } from '../../shared/form-answers.ts';
import { refusalInWords } from '../../shared/people/refusal.ts';
import { isTextFault, textSentence } from '../../shared/text-faults.ts';
import type { StepAnswers } from './stepping-modal.ts';

type Refused = Extract<SteppingOutcome, { kind: 'refused' }>;

/** What keeps it from coming in, beside the field that can mend it. */
export async function answerTo(refused: Refused, answers: StepAnswers, team: Team, deps: Deps): Promise<FormAnswer> {
  switch (refused.because) {
    case 'form':
      return {
        response_action: 'errors',
        errors: Object.fromEntries(refused.faults.map((one) => faultOf(one, answers))),
      };
    case 'text':
      return beside(refused.field, textSentence(refused.fault, answers[refused.field]));
    case 'above-limit':
      return beside(
        'yields',
        `${oneLine(team.name)} has more goals than its limit of ${refused.limit} already: one of them has to be dropped for this.`,
      );
    case 'not-committed':
      return beside('yields', 'That goal has been dropped meanwhile, or has its outcome. Please choose anew.');
    case 'vote-opened':
      return beside('how', await voteOpened(team, deps));
    case 'team-archived':
      return beside('yields', 'That team has been archived.');
    case 'no-sprint':
      return beside('title', 'No sprint is running now.');
  }
}

type Fault = Extract<Refused, { because: 'form' }>['faults'][number];

function faultOf({ field, because }: Fault, { title, why }: StepAnswers): [string, string] {
  if (field === 'owner')
    return ['owner', 'A goal is owned by a full member of this workspace. Please choose somebody else.'];
  if (!isTextFault(because)) return ['title', 'Please check this.'];
  return field === 'title' ? ['title', textSentence(because, title, titleLimit)] : ['why', textSentence(because, why)];
}

/** Who may drop it, and what anybody may do instead. */
async function voteOpened(team: Team, deps: Deps): Promise<string> {
  const nobody = { id: '', name: '', timeZone: 'UTC', standing: 'full', isWorkspaceAdmin: false } as const;
  const right = rightTo('drop-voted-goal', { person: nobody, settings: deps.settings, teams: [team] });
  const who = right.allowed ? '' : await refusalInWords('drop-voted-goal', right, deps);
  return `${who} It can stay, with less.`.trim();
}
