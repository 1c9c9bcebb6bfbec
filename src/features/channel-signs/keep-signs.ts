import {
  afterSignLook,
  type HeroSign,
  isPassingSign,
  isSignDue,
  type SignFault,
  type SignFinding,
} from '../../domain/hero-sign.ts';
import type { Deps } from '../../feature.ts';
import { refreshHomesOfEditors } from '../../shared/hero/rota-homes.ts';
import { announceTrouble } from './announce-trouble.ts';
import { keepPin } from './keep-pin.ts';
import { keepTopic } from './keep-topic.ts';
import { type KeptSign, keptSigns } from './kept-signs.ts';
import { isSameChoice } from './same-choice.ts';

/** Pins what is to be pinned and writes the topics, beside all else. Where Slack is slow or silent, the rest is left for later. */
export async function keepSigns(deps: Deps): Promise<void> {
  const due = (await keptSigns(deps, deps.clock())).filter(({ sign, aim }) => isSignDue(sign, aim, deps.clock()));
  let hindrance: SignFault | null = null;
  for (const one of due) {
    const finding: SignFinding | null = hindrance ?? (await bringInStep(one, deps));
    if (finding?.kind === 'trouble' && isPassingSign(finding.trouble)) hindrance = finding;
    if (finding) await settle(one, finding, deps);
  }
}

/** As the other signs stand now: two rotas may share a channel, even a message. */
async function bringInStep(one: KeptSign, deps: Deps): Promise<SignFinding | null> {
  const { rota, kind } = one.sign;
  const others = (await deps.store.heroSigns.all()).filter((sign) => sign.kind === kind && sign.rota !== rota);
  return kind === 'pin' ? keepPin(one, others, deps) : keepTopic(one, others, deps);
}

/** Nothing where it has been chosen anew meanwhile. One that is not wanted is forgotten, unless it can still be taken away. */
async function settle({ sign, aim }: KeptSign, finding: SignFinding, deps: Deps): Promise<void> {
  const { store, settings, clock } = deps;
  const now = clock();
  const isDone = finding.kind !== 'trouble' || !isPassingSign(finding.trouble);
  const rule = (known: HeroSign) => {
    if (!isSameChoice(known, sign)) return null;
    return !known.isWanted && isDone ? 'gone' : afterSignLook(known, finding, aim, now);
  };
  await store.transaction(async (store) => {
    const after = await store.heroSigns.change(sign, rule);
    if (after?.isWanted) await announceTrouble(after, [after.chosenBy, ...settings.admins], now, store);
  });
  const lived = await store.rotas.find(sign.rota);
  if (lived) await refreshHomesOfEditors(lived.rota, deps);
}
