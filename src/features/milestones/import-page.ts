import { randomUUID } from 'node:crypto';
import { importPage, type PageImport } from '../../domain/import-page.ts';
import { rightTo } from '../../domain/rights.ts';
import { dateIn } from '../../domain/time.ts';
import type { CommandArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { refusal, refusalInWords } from '../../shared/people/refusal.ts';
import { saying, section } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { counted } from '../../slack/numbers.ts';
import { notice, show, tell } from '../../slack/tell.ts';
import { importPageModal, readPastedPage } from './page-modal.ts';

/** /milestone import */
export async function openImport(args: CommandArgs, deps: Deps): Promise<void> {
  const right = await rightToImport(args.command.user_id, deps);
  if (!right.allowed) return tell(args, saying(await refusal('set-up-milestones', right, deps)));
  await show(args, importPageModal());
}

export async function saveImport(args: SubmissionArgs, deps: Deps): Promise<void> {
  const by = args.body.user.id;
  const right = await rightToImport(by, deps);
  if (!right.allowed) return args.ack(beside('page0', await refusalInWords('set-up-milestones', right, deps)));

  const outcome = await storePage(readPastedPage(args.view), args.view.id, by, deps);
  if (outcome.kind === 'refused') return args.ack(beside('page0', refusals[outcome.because]));
  await args.ack({ response_action: 'update', view: importedNotice(outcome) });
  deps.refreshHomes([by]);
}

const refusals = {
  'no-milestone': 'I see no milestone in this: each begins with a line such as “## Nail funnels”.',
  unreadable: 'There is a character in this that cannot be stored. Please paste it anew.',
};

/** All of it or nothing; the same form again finds all that it brought. */
async function storePage(
  page: string,
  formId: string,
  by: string,
  { store, settings, clock }: Deps,
): Promise<PageImport> {
  const at = clock();
  const stamp = { by, at };
  return store.transaction(async (store) => {
    const rules = await store.milestones.settings();
    await store.milestones.saveSettings(rules, stamp);
    const importing = { by, at, today: dateIn(settings.timeZone, at), newId: randomUUID };
    const outcome = importPage(page, await store.milestones.all(), importing);
    if (outcome.kind === 'refused') return outcome;

    if (outcome.opening !== null)
      await store.milestones.saveSettings({ ...rules, pageOpening: outcome.opening }, stamp);
    for (const one of outcome.added)
      await store.milestones.add(one, `${formId}/${one.page?.position}`, stamp, 'imported');
    for (const one of outcome.changed) {
      await store.milestones.change(one.id, () => ({ kind: 'imported', milestone: one }), stamp);
    }
    return outcome;
  });
}

function importedNotice({ added, changed, same }: Extract<PageImport, { kind: 'read' }>) {
  const said = [
    ...(added.length > 0 ? [`${counted(added.length, 'milestone')} added`] : []),
    ...(changed.length > 0 ? [`${changed.length} brought up to date`] : []),
    ...(same > 0 ? [`${same} as before`] : []),
  ].join(', ');
  return notice('Import a page', [
    section(mrkdwn`:white_check_mark: ${said}. Those that go on need an owner: \`/milestone list\` shows them.`),
  ]);
}

async function rightToImport(visitor: string, { people, settings }: Deps) {
  return rightTo('set-up-milestones', { person: await people.get(visitor), settings });
}
