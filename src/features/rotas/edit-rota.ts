import type { PlainTextOption } from '@slack/types';
import { personFault } from '../../domain/person-fault.ts';
import { type Right, rightTo } from '../../domain/rights.ts';
import type { Rota, RotaVersion } from '../../domain/rota.ts';
import { rotaFault, withVersion } from '../../domain/rota-edit.ts';
import type { Team } from '../../domain/team.ts';
import { dateIn, type Temporal, type Weekday } from '../../domain/time.ts';
import { turnsFrom } from '../../domain/turns.ts';
import type { ButtonArgs, CommandArgs, Deps, SubmissionArgs } from '../../feature.ts';
import { absentLeads } from '../../shared/absent-leads.ts';
import { refusal, refusalInWords } from '../../shared/refusal.ts';
import { option, saying } from '../../slack/blocks.ts';
import type { Errors, Typed } from '../../slack/form.ts';
import { type Asked, show, tell } from '../../slack/tell.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { company, type RotaAnswers, readRota, rotaModal } from './rota-modal.ts';
import { inRotaMessage, rotaSavedModal } from './rota-saved-view.ts';

/** The announcement's kind: to somebody (slot) who is in a rota (subject). */
export const inRota = 'in-rota';

const shownTurns = 8;

/** /hero rota: that of the channel's own team, filled in, if it has one. */
export const openRota = (args: CommandArgs, deps: Deps): Promise<void> =>
  open(args, args.command.user_id, ({ channel }) => channel === args.command.channel_id, deps);

/** The rota that the button is about. */
export async function openRotaByButton(args: ButtonArgs, deps: Deps): Promise<void> {
  const lived = await deps.store.rotas.find(args.value);
  await open(args, args.body.user.id, ({ id }) => id === lived?.rota.team, deps);
}

async function open(args: Asked, visitor: string, isHere: (team: Team) => boolean, deps: Deps): Promise<void> {
  const teams = (await deps.store.teams.all()).filter(({ isArchived }) => !isArchived);
  const rights = await Promise.all([...teams, null].map((team) => rightToEdit(visitor, team, deps)));
  const open = [...teams, null].filter((_, i) => rights[i]!.allowed);
  const refused = rights.find((right) => !right.allowed);
  if (open.length === 0 && refused && !refused.allowed) return tell(args, saying(refusal('edit-rota', refused)));

  const here = open.find((team) => team && isHere(team)) ?? open[0]!;
  const inOrder = [here, ...open.filter((team) => team !== here)].slice(0, 100);
  await show(args, rotaModal(inOrder.map(teamOption), await draftFor(here, deps)));
}

const teamOption = (team: Team | null): PlainTextOption =>
  team ? option(team.id, team.name) : option(company, 'The whole company');

async function draftFor(team: Team | null, { store }: Deps): Promise<Typed> {
  const known = await livingRota(team, store);
  const version = known?.versions.at(-1);
  if (!known || !version) return { name: team ? `${team.name} support` : 'Support' };
  return {
    name: known.name,
    people: version.people.map(({ person }) => person),
    time: version.handOver.time.toString({ smallestUnit: 'minute' }),
    weeks: String(version.length.count),
    weekdays: version.weekdays.length === 7 ? ['all'] : [],
  };
}

async function livingRota(team: Team | null, store: Deps['store']): Promise<Rota | null> {
  const all = (await store.rotas.all()).map(({ rota }) => rota);
  return all.find((rota) => rota.team === (team?.id ?? null) && rota.endedAt === null) ?? null;
}

async function rightToEdit(person: string, team: Team | null, deps: Deps): Promise<Right> {
  const { people, settings, clock } = deps;
  const teams = team ? [team] : [];
  const absent = await absentLeads(teams, deps, clock());
  return rightTo('edit-rota', { person: await people.get(person), settings, teams, absentLeads: absent });
}

export async function keepRota(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors } = readRota(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });

  const [by, at] = [args.body.user.id, deps.clock()];
  const team = answers.team === company ? null : await deps.store.teams.find(answers.team);
  const known = await livingRota(team, deps.store);
  const timeZone = known?.timeZone ?? team?.timeZone ?? deps.settings.timeZone;
  const version = versionOf(answers, team, deps);
  const faults = await faultsOf({ by, team, known, version, today: dateIn(timeZone, at) }, deps);
  if (faults) return args.ack({ response_action: 'errors', errors: faults });

  const { name } = answers;
  const channel = answers.channel ?? channelFor(known, team, deps);
  const fresh: Rota = {
    ...{ id: args.view.id, name, team: team?.id ?? null, channel, timeZone },
    ...{ versions: [version], gaps: [], endedAt: null },
  };
  const rota = known ? withVersion({ ...known, name, channel }, version) : fresh;
  await saveAndTell(rota, known !== null, { by, at }, deps);
  const turns = [...turnsFrom(rota, at).take(shownTurns)];
  await args.ack({ response_action: 'update', view: rotaSavedModal(rota, turns, at) });
  deps.refreshHomes(version.people.map(({ person }) => person));
}

const channelFor = (known: Rota | null, team: Team | null, { settings }: Deps): string =>
  known?.channel || (team?.channel ?? settings.planningChannel ?? '');

const versionOf = (answers: RotaAnswers, team: Team | null, { settings }: Deps): RotaVersion => ({
  firstOn: answers.firstOn,
  people: answers.people.map((person) => ({ person, fromOn: null, lastOn: null })),
  handOver: { weekday: answers.firstOn.dayOfWeek as Weekday, time: answers.time },
  length: { count: answers.weeks, unit: 'week' },
  weekdays: answers.weekdays?.includes('all') ? [1, 2, 3, 4, 5, 6, 7] : (team?.workingDays ?? settings.workingDays),
  minimumGap: 0,
});

interface Wanted {
  by: string;
  team: Team | null;
  known: Rota | null;
  version: RotaVersion;
  today: Temporal.PlainDate;
}

async function faultsOf({ by, team, known, version, today }: Wanted, deps: Deps): Promise<Errors | null> {
  const right = await rightToEdit(by, team, deps);
  if (!right.allowed) {
    const able = await deps.people.getAll(right.whoCan.flatMap(({ people }) => people));
    return { team: refusalInWords('edit-rota', right, able) };
  }
  const people = await deps.people.getAll(version.people.map(({ person }) => person));
  const unfit = [...people.values()].filter((person) => personFault(person, false) !== null);
  if (unfit.length > 0)
    return { people: `${unfit.map(({ name }) => name).join(', ')}: only full members can be support hero.` };
  const fault = rotaFault(known, version, today);
  return fault && { [fault === 'nobody' ? 'people' : 'firstOn']: sentences[fault] };
}

const sentences = {
  nobody: 'Somebody has to be in it.',
  'begins-too-early': 'What was served stays as it was: choose a later day.',
};

async function saveAndTell(rota: Rota, isKnown: boolean, stamp: { by: string; at: Temporal.Instant }, deps: Deps) {
  await deps.store.transaction(async (store) => {
    if (isKnown) await store.rotas.change(rota.id, () => ({ kind: 'edited', rota }), stamp);
    else if (!(await store.rotas.add(rota, stamp))) return;
    const version = rota.versions.at(-1)!;
    for (const { person } of version.people.filter(({ person }) => person !== stamp.by)) {
      await store.announcements.add({
        ...{ kind: inRota, subject: rota.id, slot: `${version.firstOn}/${person}/${stamp.by}`, channel: person },
        ...{ threadOf: null, dueAt: stamp.at, position: 0 },
      });
    }
    await store.announcements.redrawAbout(rota.id);
  });
}

/** Nothing to somebody who has left it again. */
export async function drawInRota({ subject, slot }: SaidAnnouncement, { store, clock }: Deps) {
  const lived = await store.rotas.find(subject);
  const [, person, by] = slot.split('/');
  const turn =
    lived &&
    turnsFrom(lived.rota, clock())
      .take(200)
      .find((one) => one.person === person);
  return turn ? inRotaMessage(lived.rota, turn, by!, clock()) : null;
}
