import { elementsOf, type PlacedElement } from '../../../src/local/block-elements.ts';
import type { Act, Place, Sight, ViewValues } from '../../../src/local/desk-api.ts';
import { type Json, listOf, textOf } from '../../../src/local/json.ts';
import { fieldOf } from '../../../src/local/view-values.ts';
import type { BotUnderTest } from '../../support/bot.ts';
import type { Dice } from './dice.ts';
import { type AskOptions, filled, valueFor } from './random-values.ts';

const commands = [
  ...['/goal', '/goal list', '/goal Ship <it> & *now*', '/goal toes', '/sprint', '/sprint all', '/sprint next'],
  ...[
    '/sprint plan',
    '/sprint vote',
    '/sprint retro',
    '/sprint dates',
    '/sprint 41',
    '/sprint 9999',
    '/sprint nonsense',
  ],
  ...[
    '/milestone',
    '/milestone new',
    '/milestone list',
    '/milestone roadmap',
    '/milestone update',
    '/milestone settings',
  ],
  ...[
    '/hero',
    '/hero swap',
    '/hero cover',
    '/hero away',
    '/hero rota',
    '/hero fair',
    '/sprint history',
    '/sprint lessons pay',
    '/sidequest Fix the flaky login test',
  ],
  ...['/sidequest list', '/sidequest done', '/roofshot', '/roofshot settings', '/roofshot teams', '/roofshot away'],
  ...['/roofshot company-goals', '/roofshot help', '/roofshot export'],
];

/** Does one thing that somebody could do with what they see, at random; says what. */
export async function actAtRandom({ slack }: BotUnderTest, dice: Dice): Promise<string> {
  const { people } = await slack.desk.sight('UZOE');
  const as = dice.pick(people.filter(({ isBot, isDeactivated }) => !isBot && !isDeactivated)).id;
  const sight = await slack.desk.sight(as);
  const conversation = dice.pick(sight.conversations.filter(({ isMember }) => isMember)).id;
  const act = await chosen(await slack.desk.sight(as, conversation), conversation, dice, (question) =>
    slack.desk.options(as, question),
  );
  const answer = await slack.desk.act(as, act);
  await slack.settled();
  return JSON.stringify({ as, act, answer });
}

async function chosen(sight: Sight, conversation: string, dice: Dice, ask: AskOptions): Promise<Act> {
  const modal = sight.modals.at(-1);
  if (modal) return inModal(modal, sight, dice, ask);
  const presses = [...inMessages(sight, conversation), ...atHome(sight)];
  if (presses.length > 0 && dice.happens(0.65)) return press(dice.pick(presses), sight, dice, ask);
  if (dice.happens(0.1)) return { kind: 'open-home' };
  if (dice.happens(0.1)) {
    return {
      kind: 'shortcut',
      callback_id: dice.pick(sight.shortcuts.filter(({ type }) => type === 'global')).callback_id,
    };
  }
  return { kind: 'command', conversation, text: dice.pick(commands) };
}

interface Press {
  place: Place;
  placed: PlacedElement;
  values?: ViewValues;
}

const inMessages = ({ messages }: Sight, conversation: string): Press[] =>
  messages
    .slice(-12)
    .flatMap(({ blocks, ts }) =>
      pressable(blocks).map((placed) => ({ place: { in: 'message', conversation, ts }, placed })),
    );

const atHome = ({ home }: Sight): Press[] =>
  pressable(home?.blocks ?? []).map((placed) => ({ place: { in: 'home' }, placed }));

/** A link only opens a page. */
const pressable = (blocks: Json[]) =>
  elementsOf(blocks).filter(({ isInput, element }) => !isInput && element.url === undefined);

async function inModal({ id, view }: Sight['modals'][number], sight: Sight, dice: Dice, ask: AskOptions): Promise<Act> {
  if (dice.happens(0.1)) return { kind: 'close', view: id, all: dice.happens(0.3) };
  const place: Place = { in: 'modal', view: id };
  const placed = elementsOf(listOf(view.blocks));
  const values = await filled(placed, place, { sight, dice, ask });
  const acting = placed.filter(
    ({ isInput, block, element }) => (!isInput || block.dispatch_action) && element.url === undefined,
  );
  if (acting.length > 0 && (!view.submit || dice.happens(0.3))) {
    return press({ place, placed: dice.pick(acting), values }, sight, dice, ask);
  }
  return view.submit ? { kind: 'submit', view: id, values } : { kind: 'close', view: id };
}

async function press({ place, placed, values }: Press, sight: Sight, dice: Dice, ask: AskOptions): Promise<Act> {
  const { block, element } = placed;
  const held = fieldOf(element) ? await valueFor(placed, place, { sight, dice, ask }) : null;
  const { type, action_id, value } = element;
  const option = type === 'overflow' && { selected_option: dice.pick(listOf(element.options)) };
  const action = held ? { ...held, action_id } : { type, action_id, value, ...option };
  return { kind: 'press', place, block_id: textOf(block.block_id), action, ...(values && { values }) };
}
