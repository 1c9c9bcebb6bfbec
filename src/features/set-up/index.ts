import type { EarlyFeature, Feature } from '../../feature.ts';
import { openSetUp } from '../../help.ts';
import { holidayPlaceOptions } from '../../shared/sprints/holiday-place-options.ts';
import { zoneOptions } from '../../shared/sprints/zone-options.ts';
import { hello } from './announce-hello.ts';
import { openHolidays, saveHolidayList } from './edit-holidays.ts';
import { fillHolidays, nextFilling } from './fill-holidays.ts';
import { helloMessage } from './hello-message.ts';
import { saveHolidays } from './holidays-modal.ts';
import { openLedger, tryOneAgain } from './ledger-modal.ts';
import { lostChannelMessage } from './lost-channel-message.ts';
import { goBack, openSetUpSteps, opensSteps } from './open-set-up.ts';
import { setUpTold } from './set-up.ts';
import { goBackInSetUp, setUpWorkspace } from './set-up-modal.ts';
import { setUpToldMessage } from './set-up-told-message.ts';
import { editHolidays, editSteps } from './settings-message.ts';
import { whatToDoFirst } from './show-home.ts';
import { sayOneAgain, showLedger } from './show-ledger.ts';
import { sayAgain, showSettings, unsaidIn } from './show-settings.ts';
import { showSettingsAtHome } from './show-settings-at-home.ts';
import { takeStep } from './take-step.ts';
import { lostChannel, tellLostChannels } from './tell-lost-channels.ts';
import { tryAgain } from './unsaid-words.ts';
import { workspaceHolidays, workspaceZone } from './workdays-modal.ts';

export const setUp: EarlyFeature = {
  beforeSetUp: true,
  commands: {
    '/roofshot setup': { summary: 'sets Roofshot up in this workspace, in three steps', run: openSetUpSteps },
  },
  submissions: { [setUpWorkspace]: takeStep },
  buttons: { [openSetUp]: openSetUpSteps, [goBackInSetUp]: goBack },
  options: {
    [workspaceZone]: async (typed, { clock }) => zoneOptions(typed, clock()),
    [workspaceHolidays]: (typed) => holidayPlaceOptions(typed),
  },
  messages: {
    [hello]: async () => helloMessage(),
    [setUpTold]: async ({ subject }) => setUpToldMessage(subject),
  },
  home: whatToDoFirst,
};

export const settings: Feature = {
  commands: { '/roofshot settings': { summary: 'shows what is set, and changes it', run: showSettings } },
  submissions: { [saveHolidays]: saveHolidayList },
  buttons: {
    [editSteps.workdays]: opensSteps(['workdays']),
    [editSteps.sprints]: opensSteps(['sprints']),
    [editSteps.planning]: opensSteps(['planning']),
    [editHolidays]: openHolidays,
    [tryAgain]: sayAgain,
    [openLedger]: showLedger,
    [tryOneAgain]: sayOneAgain,
  },
  messages: {
    [lostChannel]: async ({ subject }, { store }) =>
      lostChannelMessage((await unsaidIn(store)).find(({ channel }) => channel === subject)),
  },
  tick: async (deps, since, now) => {
    await fillHolidays(deps, since, now);
    await tellLostChannels(deps, since, now);
  },
  home: showSettingsAtHome,
  nextMoment: nextFilling,
};
