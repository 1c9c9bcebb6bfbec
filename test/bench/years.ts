import { ConsoleLogger } from '@slack/logger';
import { WebClient } from '@slack/web-api';
import { directoryOf } from '../../src/directory.ts';
import type { Deps } from '../../src/feature.ts';
import { historyMessage } from '../../src/features/history/history-message.ts';
import { readHistory } from '../../src/features/history/read-history.ts';
import { features } from '../../src/features.ts';
import { reportOf } from '../../src/report/index.ts';
import { homeBlocks, readHome } from '../../src/shared/home-page.ts';
import type { Storage } from '../../src/store/index.ts';
import { median } from './measure.ts';
import { companyAfter, leadOf, now } from './years-database.ts';

/** What looking costs in a company of so many years, in milliseconds. */
export interface YearTimes {
  years: number;
  /** Drawing the Home of a team's lead. */
  home: number;
  /** Of an admin who leads a team, too. */
  adminsHome: number;
  /** A team's history of six sprints, and everybody's of all. */
  history: number;
  allHistory: number;
  /** The whole report, as HTML. */
  report: number;
  reportMb: number;
}

const lead = leadOf(1);
const admin = leadOf(0);

/** Companies of so many years, looked at in turn: what the machine does meanwhile is the same for each. */
export async function measureYears(years: readonly number[]): Promise<YearTimes[]> {
  const companies: Company[] = [];
  for (const many of years) companies.push(await openCompany(many));
  for (const [name, tries] of Object.entries(triesOf) as [keyof Looks, number][]) {
    for (let n = 0; n <= tries; n += 1) await lookAtEach(companies, name);
  }
  return Promise.all(companies.map(timesOf));
}

interface Company {
  years: number;
  storage: Storage;
  looks: Looks;
  times: Record<keyof Looks, number[]>;
}

async function openCompany(years: number): Promise<Company> {
  const storage = await companyAfter(years);
  const times = { home: [], adminsHome: [], history: [], allHistory: [], report: [] };
  return { years, storage, looks: await looksAt(await depsOf(storage)), times };
}

async function lookAtEach(companies: readonly Company[], name: keyof Looks): Promise<void> {
  for (const { looks, times } of companies) {
    const began = performance.now();
    await looks[name]();
    times[name].push(performance.now() - began);
  }
}

/** The first try warms up. */
async function timesOf({ years, storage, looks, times }: Company): Promise<YearTimes> {
  const typical = (name: keyof Looks) => median(times[name].slice(1));
  const reportMb = Buffer.byteLength((await looks.report())!) / 1e6;
  await storage.close();
  return {
    ...{ years, home: typical('home'), adminsHome: typical('adminsHome'), history: typical('history') },
    ...{ allHistory: typical('allHistory'), report: typical('report'), reportMb },
  };
}

type Looks = Record<'home' | 'adminsHome' | 'history' | 'allHistory' | 'report', () => Promise<string | null>>;

const triesOf: Record<keyof Looks, number> = { home: 40, adminsHome: 40, history: 40, allHistory: 5, report: 3 };

async function looksAt(deps: Deps): Promise<Looks> {
  const home = (person: string) => async () => {
    homeBlocks(await readHome(await deps.people.get(person), features, deps));
    return null;
  };
  const history = (place: Parameters<typeof readHistory>[0]) => async () =>
    historyMessage(await readHistory(place, deps)).text;
  return {
    ...{ home: home(lead), adminsHome: home(admin) },
    history: history({ team: 'team-1', period: '6', until: null }),
    allHistory: history({ team: null, period: 'all', until: null }),
    report: () => reportOf(deps.store, 'Bench', now),
  };
}

async function depsOf(storage: Storage): Promise<Deps> {
  const store = storage.store('T1');
  const clock = () => now;
  const slack = new WebClient('xoxb-bench', { slackApiUrl: 'http://127.0.0.1:9/' });
  return {
    ...{ store, clock, slack, log: new ConsoleLogger(), people: directoryOf('T1', store, slack, clock) },
    afterwards: () => {},
    ...{
      settings: (await store.settings.read())!,
      grantedScopes: null,
      publicUrl: null,
      refreshHomes: () => {},
      drawCard: async () => null,
    },
  };
}
