import type { ButtonArgs, Deps } from '../../feature.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { redraw } from '../../slack/tell.ts';
import { calendarLinksModal } from './calendar-links-modal.ts';
import { offerCalendars } from './offer-calendars.ts';

/** A link is renewed by whoever has it, and nobody else's changes. */
export async function renewCalendarLink(args: ButtonArgs, deps: Deps): Promise<void> {
  const visitor = args.body.user.id;
  await deps.store.calendarLinks.renew({ person: visitor, shows: args.value }, deps.clock());
  const { id, private_metadata } = args.body.view!;
  const news = mrkdwn`:white_check_mark: The link is new, and the old one leads nowhere.`;
  await redraw(args, id, calendarLinksModal(await offerCalendars(visitor, private_metadata, deps, news)));
}
