import { rightTo } from '../../domain/rights.ts';
import { sprintNumbered } from '../../domain/sprint-calendar.ts';
import { dateIn } from '../../domain/time.ts';
import { plansMarkdown } from '../../exchange/plans-markdown.ts';
import { sheets } from '../../exchange/sheets.ts';
import { workspaceFile } from '../../exchange/workspace-file.ts';
import type { CommandArgs, Deps } from '../../feature.ts';
import { reportOf } from '../../report/index.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { scheduleOf } from '../../shared/sprints/schedule.ts';
import { sprintWords } from '../../shared/sprints/sprint-words.ts';
import { saying } from '../../slack/blocks.ts';
import { sendFile, type TextFile } from '../../slack/files.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { tell } from '../../slack/tell.ts';
import { type ExportStep, exportMessage } from './export-message.ts';

/** /roofshot export: privately, to the admin who asks. */
export async function exportWorkspace(args: CommandArgs, deps: Deps): Promise<void> {
  const visitor = args.command.user_id;
  const right = rightTo('export', { person: await deps.people.get(visitor), settings: deps.settings });
  if (!right.allowed) return tell(args, saying(await refusal('export', right, deps)));

  await tell(args, saying(mrkdwn`:package: I'm sending you the export privately.`));
  await send(await filesOf(deps), visitor, deps);
}

async function send(files: readonly TextFile[], visitor: string, { slack }: Deps): Promise<void> {
  const of = files.length;
  const { channel, ts } = await slack.chat.postMessage({
    channel: visitor,
    ...exportMessage({ kind: 'sending', sent: 0, of }),
  });
  const say = (step: ExportStep) => slack.chat.update({ channel: channel!, ts: ts!, ...exportMessage(step) });

  for (const [sent, file] of files.entries()) {
    const trouble = await sendFile(slack, channel!, file);
    if (trouble) {
      await say({ kind: 'not-sent', trouble });
      return;
    }
    if (sent + 1 < of) await say({ kind: 'sending', sent: sent + 1, of });
  }
  await say({ kind: 'sent', files: of });
}

/** The tables that people read; `npm run export` writes every one. */
const read = ['goals.csv', 'teams.csv', 'sprints.csv', 'milestones.csv', 'sidequests.csv'];

async function filesOf(deps: Deps): Promise<TextFile[]> {
  const exported = await deps.store.exported();
  return [
    { name: 'workspace.json', text: workspaceFile(exported) },
    { name: 'plans.md', text: await plansOf(deps) },
    { name: 'report.html', text: await reportOf(deps.store, exported.workspace.name, deps.clock()) },
    ...sheets(exported).filter(({ name }) => read.includes(name)),
  ];
}

async function plansOf({ store, settings, clock }: Deps): Promise<string> {
  const { plan } = await scheduleOf(store, settings);
  const today = dateIn(settings.timeZone, clock());
  const byId = <Kept extends { id: string }>(all: readonly Kept[]) => new Map(all.map((one) => [one.id, one]));
  return plansMarkdown({
    goals: await store.goals.ofSprints(-10_000, 100_000),
    retros: await store.retros.revealed(),
    actions: await store.retroActions.all(),
    teams: byId(await store.teams.all()),
    people: byId(await store.people.all()),
    titleOf: (number) => {
      const sprint = sprintNumbered(plan, number);
      return sprint ? sprintWords(sprint, today) : `Sprint ${number}`;
    },
  });
}
