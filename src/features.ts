import type { EarlyFeature, Feature } from './feature.ts';
import { absences } from './features/absences/index.ts';
import { calendar } from './features/calendar/index.ts';
import { channelSigns } from './features/channel-signs/index.ts';
import { exportData } from './features/export/index.ts';
import { fairness } from './features/fairness/index.ts';
import { goals } from './features/goals/index.ts';
import { handOvers } from './features/hand-overs/index.ts';
import { help } from './features/help/index.ts';
import { hero } from './features/hero/index.ts';
import { lookingBack } from './features/history/index.ts';
import { home } from './features/home/index.ts';
import { milestones } from './features/milestones/index.ts';
import { outcomes } from './features/outcomes/index.ts';
import { people } from './features/people/index.ts';
import { planningMeeting } from './features/planning-meeting/index.ts';
import { planningWeek } from './features/planning-week/index.ts';
import { retros } from './features/retros/index.ts';
import { rotaSettings } from './features/rota-settings/index.ts';
import { rotas } from './features/rotas/index.ts';
import { settings, setUp } from './features/set-up/index.ts';
import { sidequests } from './features/sidequests/index.ts';
import { sprints } from './features/sprints/index.ts';
import { steppingOnToes } from './features/stepping-on-toes/index.ts';
import { summaries } from './features/summaries/index.ts';
import { teams } from './features/teams/index.ts';
import { turnRequests } from './features/turn-requests/index.ts';
import { userGroups } from './features/user-groups/index.ts';
import { votes } from './features/votes/index.ts';
import { work } from './features/work/index.ts';

/** All that the bot does; in each place of App Home, in this order. A new feature is a folder in features/ and a line here. */
const own: readonly (Feature | EarlyFeature)[] = [
  setUp,
  settings,
  people,
  votes,
  outcomes,
  planningMeeting,
  sprints,
  goals,
  steppingOnToes,
  work,
  retros,
  sidequests,
  milestones,
  teams,
  absences,
  planningWeek,
  hero,
  fairness,
  calendar,
  rotas,
  rotaSettings,
  userGroups,
  channelSigns,
  turnRequests,
  handOvers,
  summaries,
  lookingBack,
  exportData,
];

export const features: readonly (Feature | EarlyFeature)[] = [...own, home(own), help(own)];
