import type { HeroHours } from '../../domain/hero-hours.ts';
import type { Rota } from '../../domain/rota.ts';
import { Temporal } from '../../domain/time.ts';
import type { Deps, SubmissionArgs } from '../../feature.ts';
import { refusalInWords } from '../../shared/refusal.ts';
import { rightToRota } from '../../shared/right-to-rota.ts';
import type { Errors } from '../../slack/form.ts';
import type { Store } from '../../store/index.ts';
import { readGroup } from './group-choice.ts';
import { faultIn } from './group-options.ts';
import { besideFields, heroGroup, nextGroup, readRotaSettings, settingsOf } from './rota-settings-modal.ts';
import { settingsSavedModal } from './settings-saved-modal.ts';

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

  const hours = answers.from && answers.until ? { from: answers.from, until: answers.until } : null;
  const taken = await save(rota, hours, answers, { by, at: deps.clock() }, deps.store);
  if (taken)
    return refuse({ [taken.field]: `@${taken.handle} is kept by the rota ${taken.rota} already: choose another.` });

  const groups = (await deps.store.heroGroups.all()).filter((group) => group.rota === rota.id);
  await args.ack({ response_action: 'update', view: settingsSavedModal(rota, hours, groups) });
  deps.refreshHomes([by, ...deps.settings.admins]);
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

/** All of it, or nothing where another rota keeps one of the groups. */
async function save(
  rota: Rota,
  hours: HeroHours | null,
  answers: Answers,
  stamp: { by: string; at: Temporal.Instant },
  store: Store,
): Promise<{ field: string; handle: string; rota: string } | null> {
  const asked = { hero: readGroup(answers[heroGroup]), next: readGroup(answers[nextGroup]) };
  const chosen = (['hero', 'next'] as const).flatMap((part) => (asked[part] ? [{ ...asked[part], part }] : []));
  return store.transaction(async (store) => {
    const taken = await store.heroGroups.choose(rota.id, chosen, stamp);
    if (taken) {
      const field = asked.hero?.id === taken.id ? heroGroup : nextGroup;
      const keeper = (await store.rotas.find(taken.rota))?.rota.name ?? '';
      return { field, handle: taken.handle, rota: keeper };
    }
    await store.rotaSettings.save(rota.id, { hours }, stamp);
    await store.announcements.redrawAbout(rota.id);
    return null;
  });
}
