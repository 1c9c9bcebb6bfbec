import type { Kind, Quality } from '../domain/goal.ts';
import { connected, trusted } from './milestones.ts';

export interface DemoGoal {
  by: string;
  in: string;
  /** For those who are in several. */
  team?: string;
  title: string;
  measure: string;
  why: string;
  kind: Kind;
  owner: string;
  helpers?: string[];
  needs?: string[];
  qualities?: Quality[];
  milestone?: string;
}

const growth = { by: 'Amara Bello', in: '#team-growth' };
const platform = { by: 'Marcus Reed', in: '#team-platform' };
const mobile = { by: 'Isla McKay', in: '#team-mobile' };

/** A goal whose sprint is over, and what each said of it. */
interface VotedGoal extends DemoGoal {
  votes: Record<string, 'Nailed' | 'Scraped' | 'Failed'>;
}

export const lastSprint: VotedGoal[] = [
  {
    ...growth,
    title: 'Five garden centres sell our starter kit',
    measure: 'Five signed orders of 20 kits or more',
    why: 'Shops are where gardeners without a smart home meet us.',
    kind: 'moonshot',
    owner: 'Amara Bello',
    helpers: ['Lena Vogel'],
    votes: { 'Amara Bello': 'Scraped', 'Tom Ashworth': 'Scraped', 'Priya Raman': 'Nailed' },
  },
  {
    ...growth,
    title: 'Every new customer gets a planting plan for their postcode within a minute',
    measure: 'Measured over all sign-ups of one week',
    why: 'People who plant in their first week stay.',
    kind: 'roofshot',
    owner: 'Tom Ashworth',
    votes: { 'Amara Bello': 'Nailed', 'Tom Ashworth': 'Nailed', 'Priya Raman': 'Nailed' },
  },
  {
    ...platform,
    milestone: trusted,
    title: 'Readings arrive in any order, and none is lost',
    measure: 'A day of replayed traffic, shuffled, gives the same charts',
    why: 'Sensors behind thick walls send hours late: their owners see gaps.',
    kind: 'roofshot',
    owner: 'Sofía Castillo',
    helpers: ['Jun Park'],
    votes: { 'Marcus Reed': 'Nailed', 'Sofía Castillo': 'Scraped', 'Jun Park': 'Nailed' },
  },
  {
    ...mobile,
    title: 'The app opens in under a second on a five-year-old phone',
    measure: 'Median of 50 cold starts on the two oldest phones in the drawer',
    why: 'Half of our customers are over 60 and keep their phones.',
    kind: 'moonshot',
    owner: 'Hana Sato',
    votes: { 'Dev Chandra': 'Failed', 'Hana Sato': 'Scraped', 'Isla McKay': 'Failed' },
  },
];

export const thisSprint: DemoGoal[] = [
  {
    ...growth,
    by: 'Tom Ashworth',
    milestone: connected,
    title: 'A new sensor shows its first reading within 30 seconds of unboxing',
    measure: 'Ten people who never saw one do it, filmed',
    why: 'One in six gives up before the first reading, and sends it back.',
    kind: 'roofshot',
    owner: 'Tom Ashworth',
    helpers: ['Priya Raman'],
    needs: ['Mobile 📱'],
  },
  {
    ...growth,
    by: 'Lena Vogel',
    title: 'A neighbour invites a neighbour: 100 gardens joined by invitation',
    measure: '100 invitations accepted by Friday week',
    why: 'Gardeners trust the neighbour over the hedge more than any advert.',
    kind: 'moonshot',
    owner: 'Amara Bello',
    qualities: ['clear', 'assessable', 'challenging'],
  },
  {
    ...platform,
    milestone: trusted,
    title: 'Frost warnings come an hour before the frost, at 20 times the load',
    measure: 'Last April’s cold night replayed at 20 times',
    why: 'Last spring 400 warnings came after the frost.',
    kind: 'roofshot',
    owner: 'Jun Park',
    helpers: ['Marcus Reed', 'Sofía Castillo'],
  },
  {
    ...mobile,
    title: 'Point the camera at a leaf & know what it lacks',
    measure: 'Right for 80 of 100 photographs from the botanic garden',
    why: '“What is wrong with my tomatoes?” is every second question to support.',
    kind: 'moonshot',
    owner: 'Dev Chandra',
    helpers: ['Hana Sato'],
  },
];

export const upcoming: (DemoGoal & { sprint: number })[] = [
  {
    ...growth,
    sprint: 43,
    title: 'Schools plan a whole growing year in one lesson',
    measure: 'Three teachers do it with their class',
    why: 'Schools asked for it at the spring fair, and pay per pupil.',
    kind: 'moonshot',
    owner: 'Amara Bello',
    helpers: ['Lena Vogel'],
    needs: ['Platform'],
  },
  {
    ...platform,
    sprint: 43,
    title: 'One garden’s data can be deleted for good in a minute',
    measure: 'A deleted garden is in no table, file or backup index',
    why: 'The new privacy law holds from January.',
    kind: 'roofshot',
    owner: 'Sofía Castillo',
  },
  {
    ...mobile,
    sprint: 44,
    milestone: connected,
    title: 'The watering plan works without a network for a week',
    measure: 'A phone in flight mode waters the test bed for seven days',
    why: 'Allotments have no Wi-Fi.',
    kind: 'roofshot',
    owner: 'Hana Sato',
  },
];
