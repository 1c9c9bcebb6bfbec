import type { ButtonArgs, Deps } from '../../feature.ts';
import { sendFile } from '../../slack/files.ts';
import { mrkdwn } from '../../slack/mrkdwn.ts';
import { redraw } from '../../slack/tell.ts';
import { calendarLinksModal } from './calendar-links-modal.ts';
import { calendarSentMessage } from './calendar-sent-message.ts';
import { offerCalendars } from './offer-calendars.ts';
import { readCalendar } from './read-calendar.ts';

/** The turns as they are now, as a file in the private messages with whoever asks. */
export async function sendCalendar(args: ButtonArgs, deps: Deps): Promise<void> {
  const { slack } = deps;
  const visitor = args.body.user.id;
  const text = await readCalendar({ person: visitor, shows: args.value }, deps);
  if (text === null) return;

  const { channel, ts } = await slack.chat.postMessage({ channel: visitor, ...calendarSentMessage(null) });
  const trouble = await sendFile(slack, channel!, { name: 'support-hero.ics', text });
  if (trouble) await slack.chat.update({ channel: channel!, ts: ts!, ...calendarSentMessage(trouble) });

  const { id, private_metadata } = args.body.view!;
  const news = trouble
    ? mrkdwn`:warning: I could not send the file; my message to you says why.`
    : mrkdwn`:white_check_mark: The file is in your messages with me.`;
  await redraw(args, id, calendarLinksModal(await offerCalendars(visitor, private_metadata, deps, news)));
}
