import { expect, it } from 'vitest';
import { calendarLinksModal, type OfferedCalendars } from '../../../src/features/calendar/calendar-links-modal.ts';
import { checkView } from '../../../src/local/checks/index.ts';
import { mrkdwn } from '../../../src/slack/mrkdwn.ts';

const none: OfferedCalendars = { calendars: [], more: 0, hasLinks: true, beside: '', news: null };
const url = `https://${'long.'.repeat(20)}example/roofshot/calendar.ics?link=${'x'.repeat(43)}`;
const largest: OfferedCalendars = {
  ...{ more: 30, hasLinks: true, beside: 'r', news: mrkdwn`:white_check_mark: The link is new.` },
  calendars: [
    { shows: 'own', name: '', url },
    ...Array.from({ length: 10 }, (_, n) => ({ shows: `rota-${n}`, name: `${'<&>\n'.repeat(100)}${n}`, url })),
  ],
};
const withoutLinks = {
  ...largest,
  hasLinks: false,
  calendars: largest.calendars.map((one) => ({ ...one, url: null })),
};

it.each([
  ['links-smallest', none],
  ['links-largest', largest],
  ['files-largest', withoutLinks],
])('draws %s as Slack takes it', async (name, offered) => {
  const view = calendarLinksModal(offered);
  expect(checkView(view)).toEqual([]);
  await expect(`${JSON.stringify(view, null, 2)}\n`).toMatchFileSnapshot(`views/${name}.json`);
});
