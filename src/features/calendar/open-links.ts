import type { ButtonArgs, Deps } from '../../feature.ts';
import { show } from '../../slack/tell.ts';
import { calendarLinksModal } from './calendar-links-modal.ts';
import { offerCalendars } from './offer-calendars.ts';

/** Anybody may have a rota's calendar; their own turns are theirs alone. */
export async function openLinks(args: ButtonArgs, deps: Deps): Promise<void> {
  await show(args, calendarLinksModal(await offerCalendars(args.body.user.id, args.value, deps)));
}
