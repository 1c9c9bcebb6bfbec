import { rightTo } from '../../domain/rights.ts';
import type { CommandArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { beside } from '../../shared/form-answers.ts';
import { refusal, refusalInWords } from '../../shared/people/refusal.ts';
import { saying } from '../../slack/blocks.ts';
import { show, tell } from '../../slack/tell.ts';
import { askToAgree } from './announce-milestone.ts';
import { milestoneSettingsModal, readMilestoneSettings } from './settings-modal.ts';

/** /milestone settings */
export async function openMilestoneSettings(args: CommandArgs, deps: Deps): Promise<void> {
  const right = await rightToSetUp(args.command.user_id, deps);
  if (!right.allowed) return tell(args, saying(await refusal('set-up-milestones', right, deps)));
  await show(args, milestoneSettingsModal(await deps.store.milestones.settings()));
}

export async function saveMilestoneSettings(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors } = readMilestoneSettings(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });
  const by = args.body.user.id;
  const right = await rightToSetUp(by, deps);
  if (!right.allowed) return args.ack(beside('weeks', await refusalInWords('set-up-milestones', right, deps)));

  const { product, engineering, weeks } = answers;
  const named = await deps.people.getAll([product, engineering].filter((one) => one !== null));
  for (const field of ['product', 'engineering'] as const) {
    const person = named.get(answers[field] ?? '');
    if (person && person.standing !== 'full') return args.ack(beside(field, `${person.name} is no full member here.`));
  }
  const at = deps.clock();
  await deps.store.transaction(async (store) => {
    const before = await store.milestones.settings();
    const after = { ...before, sayers: { product, engineering }, followUpWeeks: weeks };
    await store.milestones.saveSettings(after, { by, at });
    for (const one of (await store.milestones.goingOn()).filter(({ state }) => state === 'suggested')) {
      await askToAgree(store, one, { admins: deps.settings.admins, sayers: after.sayers }, at);
      await store.announcements.redrawAbout(one.id);
    }
  });
  await args.ack();
}

async function rightToSetUp(visitor: string, { people, settings }: Deps) {
  return rightTo('set-up-milestones', { person: await people.get(visitor), settings });
}
