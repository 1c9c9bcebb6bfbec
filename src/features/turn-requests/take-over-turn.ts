import { randomUUID } from 'node:crypto';
import { gapsMade } from '../../domain/gaps-made.ts';
import { heroFrom } from '../../domain/hand-over.ts';
import { type Right, rightTo } from '../../domain/rights.ts';
import type { Rota } from '../../domain/rota.ts';
import { versionAt } from '../../domain/stretch-days.ts';
import { takeOver } from '../../domain/take-over.ts';
import { dateIn, isBefore } from '../../domain/time.ts';
import type { ButtonArgs, Deps } from '../../feature.ts';
import { redrawGoalsOf } from '../../shared/goals/redraw-goals.ts';
import { gapWords, wantedText } from '../../shared/hero/gap-words.ts';
import { absentLeads } from '../../shared/people/absent-leads.ts';
import { refusal } from '../../shared/people/refusal.ts';
import { saying } from '../../slack/blocks.ts';
import { joined, mrkdwn } from '../../slack/mrkdwn.ts';
import { tell } from '../../slack/tell.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { redrawAfterAgreement, takenOverSubject } from './redraw-after-agreement.ts';
import { takenOverMessage } from './taken-over-message.ts';

/** The announcement's kind: to whoever had the turn; its subject is the rota's id and the overlay's. */
export const turnTakenOver = 'turn-taken-over';

/** From now to the end of the turn: for those in the rota, its team's lead and admins. */
export async function takeOverNow(args: ButtonArgs, deps: Deps): Promise<void> {
  const { store, clock, refreshHomes } = deps;
  const [by, at] = [args.body.user.id, clock()];
  const lived = await store.rotas.find(args.value);
  if (!lived) return tell(args, saying(mrkdwn`That rota isn't there any more.`));
  const right = await rightToTakeOver(by, lived.rota, deps);
  if (!right.allowed) return tell(args, saying(await refusal('take-over-turn', right, deps)));

  const id = randomUUID();
  const outcome = await store.transaction(async (store) => {
    const outcome = await store.rotas.change(lived.rota.id, (now) => takeOver(now, { id, person: by, by, at }), {
      by,
      at,
    });
    if (outcome.kind !== 'taken-over') return outcome;
    const { out, from, until } = outcome.agreed[0]!.parts[0]!;
    await store.announcements.add({
      ...{ kind: turnTakenOver, subject: takenOverSubject(lived.rota.id, id), slot: out, channel: out, threadOf: null },
      ...{ dueAt: at, position: 0 },
    });
    await redrawAfterAgreement({ rota: lived.rota.id, hero: out, from, until }, store);
    await redrawGoalsOf([by, out], store, at);
    return outcome;
  });
  if (outcome.kind === 'missing') return tell(args, saying(mrkdwn`That rota isn't there any more.`));
  if (outcome.kind === 'refused') return tell(args, saying(mrkdwn`${refusals[outcome.because]}`));
  const [overlay] = outcome.agreed;
  refreshHomes([by, overlay!.parts[0]!.out]);
  const today = dateIn(lived.rota.timeZone, at);
  const gaps = gapsMade(lived, overlay!);
  const words = gaps.length > 0 ? [...gaps.map((gap) => gapWords(gap, by, today)), wantedText(gaps)] : [];
  const thanks = mrkdwn`:ring_buoy: You are support hero of ${lived.rota.name} from now to the end of this turn. Thank you!`;
  await tell(args, saying(joined([thanks, ...words], '\n')));
}

const refusals = {
  'nobody-on-duty': 'Nobody has a turn right now that could be taken over.',
  'theirs-already': 'You are support hero already.',
};

async function rightToTakeOver(person: string, rota: Rota, deps: Deps): Promise<Right> {
  const { store, people, settings, clock } = deps;
  const now = clock();
  const team = rota.team ? await store.teams.find(rota.team) : null;
  const teams = team ? [team] : [];
  return rightTo('take-over-turn', {
    ...{ person: await people.get(person), settings, teams, absentLeads: await absentLeads(teams, deps, now) },
    asked: versionAt(rota, now).people.map((one) => one.person),
  });
}

export async function drawTakenOver({ subject, channel }: SaidAnnouncement, { store, clock }: Deps) {
  const [rota, id] = subject.split('/');
  const lived = await store.rotas.find(rota!);
  const part = lived?.overlays.find((overlay) => overlay.id === id)?.parts[0];
  if (!lived || !part) return null;
  const isOver = !isBefore(clock(), part.until);
  return takenOverMessage(lived.rota, part, !isOver && heroFrom(lived, clock()) === channel);
}
