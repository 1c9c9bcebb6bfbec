import { rightTo } from '../../domain/rights.ts';
import type { ButtonArgs, CommandArgs, Deps } from '../../feature.ts';
import { groupsSeen } from '../../shared/hero/hero-groups.ts';
import { signsSeen } from '../../shared/hero/hero-signs.ts';
import { saying } from '../../slack/blocks.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { tell } from '../../slack/tell.ts';
import type { SaidAnnouncement, Store } from '../../store/index.ts';
import { settingsFacts } from './settings-facts.ts';
import { settingsMessage } from './settings-message.ts';
import type { Unsaid } from './unsaid-words.ts';

export async function showSettings(args: CommandArgs, deps: Deps): Promise<void> {
  const person = await deps.people.get(args.command.user_id);
  const { allowed } = rightTo('set-up', { person, settings: deps.settings });
  const troubles = allowed ? await troublesIn(deps) : nothing;
  await tell(args, settingsMessage(await settingsFacts(deps), allowed, troubles));
}

const nothing = { unsaid: [], groups: [], signs: [] };

const troublesIn = async ({ store, clock }: Deps) => ({
  unsaid: await unsaidIn(store),
  groups: await groupsSeen(store),
  signs: await signsSeen({ store, clock }),
});

/** By channel, the newest first. */
export async function unsaidIn(store: Store): Promise<Unsaid[]> {
  const byChannel = Map.groupBy(await store.announcements.inTrouble(), ({ channel }) => channel);
  return [...byChannel.values()].map((all) => ({ ...newest(all), count: all.length }));
}

const newest = ([first]: SaidAnnouncement[]) => ({
  channel: first!.channel,
  trouble: first!.trouble ?? '',
  dueAt: first!.dueAt,
});

/** Says anew what could not be said. */
export async function sayAgain(args: ButtonArgs, { store }: Deps): Promise<void> {
  const unsaid = await store.announcements.inTrouble();
  await store.transaction(async (store) => {
    for (const { id } of unsaid) await store.announcements.retry(id);
  });
  await tell(args, saying(mrkdwn`I'm trying again. \`/roofshot settings\` shows what still could not be said.`));
}
