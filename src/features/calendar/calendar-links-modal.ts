import type { KnownBlock, ModalView } from '@slack/types';
import { clip, oneLine } from '../../domain/clip.ts';
import { button, context, plain, section } from '../../slack/blocks.ts';
import { type Mrkdwn, mrkdwn } from '../../slack/mrkdwn.ts';
import { ownTurns } from './shown-calendars.ts';

export const renewLink = 'renew-calendar-link';
export const sendAsFile = 'send-calendar-file';

/** The link's secret stands behind it as `?link=`. */
export const calendarPath = '/calendar.ics';

/** A calendar that somebody may have. */
export interface OfferedCalendar {
  /** A rota's id, or `ownTurns`. */
  shows: string;
  name: string;
  /** null where there are no links. */
  url: string | null;
}

export interface OfferedCalendars {
  calendars: readonly OfferedCalendar[];
  /** How many rotas more there are than are shown. */
  more: number;
  /** Whether the bot can be reached from outside Slack. */
  hasLinks: boolean;
  /** The rota whose button was pressed, or ''. */
  beside: string;
  /** What has just been done about one of them. */
  news: Mrkdwn | null;
}

export const calendarLinksModal = ({ calendars, more, hasLinks, beside, news }: OfferedCalendars): ModalView => ({
  type: 'modal',
  title: plain('Add to your calendar'),
  close: plain('Close'),
  private_metadata: beside,
  blocks: [
    ...(news ? [section(news)] : []),
    section(calendars.length === 0 ? nothingWords : hasLinks ? linkWords : fileWords),
    ...calendars.map(calendarBlock),
    ...(more > 0
      ? [context(mrkdwn`… and ${more} more rotas: press the button under the answer of \`/hero\` in their channel.`)]
      : []),
    ...(hasLinks && calendars.length > 0 ? [context(whereWords)] : []),
  ],
});

const nothingWords = mrkdwn`There is no support-hero rota yet. \`/hero rota\` makes one.`;

const linkWords = mrkdwn`Subscribe to a link and your calendar follows every swap and cover. The links are yours: whoever has one can read it, so share none. *Renew link* makes a new one, and the old one stops at once.`;

const fileWords = mrkdwn`Calendar links are off, because whoever runs me has not said where calendars can reach me (the setting \`PUBLIC_URL\`). I can send you the turns as a file, which does not follow later changes.`;

const whereWords = mrkdwn`*Google Calendar:* Other calendars, +, From URL · *Outlook:* Add calendar, Subscribe from web · *Apple Calendar:* File, New Calendar Subscription`;

function calendarBlock({ shows, name, url }: OfferedCalendar): KnownBlock {
  const what =
    shows === ownTurns
      ? mrkdwn`*Your own turns*, in every rota`
      : mrkdwn`*${clip(oneLine(name), 100)}*, everybody’s turns`;
  const spoken = shows === ownTurns ? 'your own turns' : oneLine(name);
  if (url === null)
    return section(
      what,
      button(sendAsFile, { label: 'Send me the file', value: shows, spoken: `Send me the file of ${spoken}` }),
    );
  return section(
    linkOf(what, url),
    button(renewLink, { label: 'Renew link', value: shows, spoken: `Renew the link to ${spoken}`, confirm: renewing }),
  );
}

const linkOf = (what: Mrkdwn, url: string): Mrkdwn => mrkdwn`${what}\n\`${url}\``;

const renewing = {
  title: 'Renew this link?',
  text: 'The old link stops at once, and every calendar that reads it. You will have to subscribe to the new one.',
  yes: 'Renew',
  no: 'Keep it',
};
