import { findElement } from '../block-elements.ts';
import type { OptionsQuestion } from '../desk-api.ts';
import { type Json, listOf } from '../json.ts';
import { interactionPayload } from '../payloads/interaction.ts';
import type { Platform } from '../platform.ts';
import type { User } from '../workspace/users.ts';
import { placed } from './placed.ts';

/** Asks the bot what an external menu offers for the letters typed so far. */
export async function askOptions(platform: Platform, person: User, question: OptionsQuestion): Promise<Json> {
  const { block_id, action_id, value } = question;
  const place = placed(platform, person, question.place);
  const found = place && findElement(place.blocks, block_id, action_id);
  if (!found) return { options: [] };
  const body = {
    ...interactionPayload(platform, person, 'block_suggestion'),
    ...place.payload(place.view?.values ?? {}),
    block_id,
    action_id,
    value,
  };
  const ack = await platform.delivery.send({ kind: 'options', body });
  if (!ack.ok) return { options: [] };
  const { options, option_groups } = ack.body;
  return option_groups ? { option_groups: listOf(option_groups) } : { options: listOf(options) };
}
