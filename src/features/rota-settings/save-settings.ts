import type { ModalView } from '@slack/types';
import type { HeroHours } from '../../domain/hero-hours.ts';
import type { Rota } from '../../domain/rota.ts';
import { Temporal } from '../../domain/time.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { signsSeen } from '../../shared/hero/hero-signs.ts';
import { rightToRota } from '../../shared/hero/right-to-rota.ts';
import { refreshHomesOfEditors } from '../../shared/hero/rota-homes.ts';
import { refusalInWords } from '../../shared/people/refusal.ts';
import type { Errors } from '../../slack/form.ts';
import { readGroup } from './group-choice.ts';
import { faultIn } from './group-options.ts';
import { besideFields, heroGroup, nextGroup, readRotaSettings, settingsOf } from './rota-settings-modal.ts';
import { settingsSavedModal } from './settings-saved-modal.ts';
import { heroSign, readSign } from './sign-choice.ts';
import { signFault } from './sign-fault.ts';

type Answers = NonNullable<ReturnType<typeof readRotaSettings>['answers']>;

export async function keepSettings(args: SubmissionArgs, deps: Deps): Promise<void> {
  const { answers, errors } = readRotaSettings(args.view);
  if (errors) return args.ack({ response_action: 'errors', errors });
  const refuse = (errors: Errors) =>
    args.ack({ response_action: 'errors', errors: besideFields(errors, answers[settingsOf]) });

  const by = args.body.user.id;
  const rota = (await deps.store.rotas.find(answers[settingsOf]))?.rota;
  const faults = (await rightFault(by, rota, deps)) ?? answerFaults(answers);
  if (faults || !rota) return refuse(faults ?? {});

  const refused = await save(rota, answers, { by, at: deps.clock() }, deps);
  if (refused) return refuse(refused);

  await args.ack({ response_action: 'update', view: await savedModal(rota, hoursIn(answers), deps) });
  await refreshHomesOfEditors(rota, deps);
}

const hoursIn = ({ from, until }: Answers): HeroHours | null => (from && until ? { from, until } : null);

async function savedModal(rota: Rota, hours: HeroHours | null, deps: Deps): Promise<ModalView> {
  const sign = (await signsSeen(deps)).find((seen) => seen.sign.rota === rota.id) ?? null;
  const groups = (await deps.store.heroGroups.all()).filter((group) => group.rota === rota.id);
  return settingsSavedModal(rota, hours, sign, groups);
}

async function rightFault(by: string, rota: Rota | undefined, deps: Deps): Promise<Errors | null> {
  if (!rota) return { [settingsOf]: 'That rota is not there any more: choose another.' };
  const right = await rightToRota(by, rota.team, deps);
  return right.allowed ? null : { [settingsOf]: await refusalInWords('edit-rota', right, deps) };
}

const answerFaults = (answers: Answers): Errors | null => hoursFault(answers) ?? groupFault(answers);

function hoursFault({ from, until }: Answers): Errors | null {
  if (!from && !until) return null;
  if (!from || !until) return { [from ? 'until' : 'from']: 'Say both, or leave both empty.' };
  return Temporal.PlainTime.compare(from, until) < 0 ? null : { until: 'It has to be later than the beginning.' };
}

function groupFault({ [heroGroup]: hero, [nextGroup]: next }: Answers): Errors | null {
  const [inHero, inNext] = [faultIn(hero ?? ''), faultIn(next ?? '')];
  if (inHero) return { [heroGroup]: inHero };
  if (inNext) return { [nextGroup]: inNext };
  const [one, other] = [readGroup(hero), readGroup(next)];
  return one && one.id === other?.id
    ? { [nextGroup]: 'That is the group of whoever is on duty: choose another.' }
    : null;
}

/** All of it, or nothing where another rota keeps one of the groups, or the topic. */
async function save(
  rota: Rota,
  answers: Answers,
  stamp: { by: string; at: Temporal.Instant },
  { store, grantedScopes }: Pick<Deps, 'store' | 'grantedScopes'>,
): Promise<Errors | null> {
  const asked = { hero: readGroup(answers[heroGroup]), next: readGroup(answers[nextGroup]) };
  const chosen = (['hero', 'next'] as const).flatMap((part) => (asked[part] ? [{ ...asked[part], part }] : []));
  const sign = readSign(answers[heroSign]);
  return store.transaction(async (store) => {
    const fault = await signFault(rota, sign, grantedScopes, { store, now: stamp.at });
    if (fault) return { [heroSign]: fault };
    const taken = await store.heroGroups.choose(rota.id, chosen, stamp);
    if (taken) {
      const field = asked.hero?.id === taken.id ? heroGroup : nextGroup;
      const keeper = (await store.rotas.find(taken.rota))?.rota.name ?? '';
      return { [field]: `@${taken.handle} is kept by the rota ${keeper} already: choose another.` };
    }
    await store.heroSigns.choose(rota.id, sign, stamp);
    await store.rotaSettings.save(rota.id, { hours: hoursIn(answers) }, stamp);
    await store.announcements.redrawAbout(rota.id);
    return null;
  });
}
