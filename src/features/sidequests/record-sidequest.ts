import { randomUUID } from 'node:crypto';
import { clip } from '../../domain/clip.ts';
import { recordSidequest, type SidequestForm } from '../../domain/sidequest.ts';
import type { Team } from '../../domain/team.ts';
import { titleLimit } from '../../domain/typed-text.ts';
import type { ButtonArgs, CommandArgs, Deps, ShortcutArgs, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { textSentence } from '../../shared/text-faults.ts';
import { mentionedPeople, readCommandText } from '../../slack/command-text.ts';
import { type Asked, show, tell } from '../../slack/tell.ts';
import { quester, sprintNow, whyNotFor } from './quester.ts';
import { readSidequest, recordSidequestModal } from './record-sidequest-modal.ts';
import { recordedMessage, tooLongMessage } from './recorded-message.ts';

/** /sidequest Fix the flaky login test: recorded at once where it is plain for which team, else the form asks. */
export async function recordByCommand(args: CommandArgs, deps: Deps): Promise<void> {
  const visitor = args.command.user_id;
  const { teams, obstacle } = await quester(visitor, deps);
  if (obstacle) return tell(args, obstacle);

  const here = teams.find(({ channel }) => channel === args.command.channel_id);
  const team = here ?? (teams.length === 1 ? teams[0] : undefined);
  if (args.text === '' || !team || args.text.length > titleLimit) {
    const draft = { title: args.text, team: team?.id ?? null };
    return show(args, recordSidequestModal(teams, draft, { team: onlyOf(teams), link: null }));
  }
  const outcome = await record(
    { title: args.text, annoyed: false },
    { team, visitor, link: null },
    args.command.trigger_id,
    deps,
  );
  await tell(args, outcome.kind === 'refused' ? tooLongMessage() : recordedMessage(outcome.sidequest, team));
}

export const recordByButton = async (args: ButtonArgs, deps: Deps): Promise<void> =>
  openForm(args, args.body.user.id, '', null, deps);

/** Of a message: its words, and the way back to it. */
export async function recordByShortcut(args: ShortcutArgs, deps: Deps): Promise<void> {
  const { shortcut, body } = args;
  if (shortcut.type !== 'message_action') return openForm(args, body.user.id, '', null, deps);
  const words = shortcut.message.text ?? '';
  const domain = shortcut.team?.domain;
  const place = `${shortcut.channel.id}/p${shortcut.message_ts.replace('.', '')}`;
  const link = domain ? `https://${domain}.slack.com/archives/${place}` : null;
  await openForm(args, body.user.id, await inWords(words, deps), link, deps);
}

/** As its reader sees it: with names for the people it mentions. */
async function inWords(text: string, { people }: Deps): Promise<string> {
  const known = await people.getAll(mentionedPeople(text));
  return clip(
    readCommandText(text, (id) => known.get(id)?.name),
    3000,
  );
}

async function openForm(asked: Asked, visitor: string, title: string, link: string | null, deps: Deps): Promise<void> {
  const { teams, obstacle } = await quester(visitor, deps);
  if (obstacle) return tell(asked, obstacle);
  await show(asked, recordSidequestModal(teams, { title }, { team: onlyOf(teams), link }));
}

const onlyOf = ([only, another]: readonly Team[]): string | null => (only && !another ? only.id : null);

export async function saveSidequest(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors, memory } = readSidequest(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const visitor = args.body.user.id;
  const { teams } = await quester(visitor, deps);
  const wanted = answers.team ?? memory.team;
  const team = teams.find(({ id }) => id === wanted);
  if (!team) return args.ack(beside(memory.team ? 'title' : 'team', await whyNotFor(wanted, visitor, deps)));

  const outcome = await record(answers, { team, visitor, link: memory.link }, args.view.id, deps);
  if (outcome.kind === 'refused') {
    if (outcome.because === 'not-open') return args.ack();
    return args.ack(beside('title', textSentence(outcome.because, answers.title, titleLimit)));
  }
  await args.ack();
}

interface Place {
  team: Team;
  visitor: string;
  link: string | null;
}

async function record(form: SidequestForm, { team, visitor, link }: Place, formId: string, deps: Deps) {
  const at = deps.clock();
  const sprint = await sprintNow(deps);
  const about = { id: randomUUID(), team: team.id, sprint, person: visitor, link, recordedAt: at };
  const outcome = recordSidequest(about, form);
  if (outcome.kind === 'refused') return outcome;
  const sidequest = await deps.store.sidequests.add(outcome.sidequest, formId, { by: visitor, at });
  deps.refreshHomes(team.members.map(({ person }) => person));
  return { kind: 'recorded' as const, sidequest };
}
