import { isServedBy } from '../../domain/turn-request.ts';
import type { Deps } from '../../feature.ts';
import { type HeroTurn, turnsMissed, turnValue } from '../../shared/hero-turns.ts';
import { askForCover } from '../../shared/turn-buttons.ts';
import { actions, button, type Message, saying, section } from '../../slack/blocks.ts';
import { mention, mrkdwn } from '../../slack/mrkdwn.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { rotaName, stretchWords } from './turn-words.ts';

/** Who is away in their own turn is asked for cover, and their leads know; nothing more to do where it is covered, or they are not away. */
export async function drawAwayHero({ subject, slot, posted }: SaidAnnouncement, deps: Deps): Promise<Message | null> {
  const absence = await deps.store.absences.find(subject);
  if (!absence) return posted ? saying(mrkdwn`:palm_tree: That absence has been removed: nothing left to do.`) : null;
  const [rota, end, reader] = slot.split('/');
  const turns = turnsMissed(absence, await deps.store.rotas.all(), deps.clock());
  const turn = turns.find((one) => turnValue(one) === `${rota}/${end}`);
  return turn && isServedBy(turn.agreed, turn, absence.person) ? message(turn, reader!, deps) : null;
}

function message(turn: HeroTurn, reader: string, { clock }: Deps): Message {
  const { agreed, person } = turn;
  const days = stretchWords(agreed.rota, turn, clock());
  const text =
    reader === person
      ? mrkdwn`:palm_tree: You are away in your turn as support hero of ${rotaName(agreed.rota)}, *${days}*. Who covers for you?`
      : mrkdwn`:palm_tree: ${mention(person)} is away in their turn as support hero of ${rotaName(agreed.rota)}, *${days}*. I asked them to find cover; you can, too.`;
  return {
    text: text.toString(),
    blocks: [
      section(text),
      actions(button(askForCover, { label: 'Ask for cover', value: turnValue(turn), style: 'primary' })),
    ],
  };
}
