import type { ViewValues } from '../desk-api.ts';
import { type Json, listOf } from '../json.ts';
import { keptValues } from '../view-values.ts';
import type { OpenView } from '../workspace/views.ts';

/** Keeps what a person has typed and picked so far; what the view does not ask for is dropped and named. */
export function takeValues(open: OpenView, given: ViewValues): string[] {
  const kept = keptValues(listOf(open.view.blocks), given);
  for (const [blockId, byAction] of Object.entries(kept)) {
    const emptied = Object.entries(byAction).map(([actionId, value]) => [actionId, withoutNothing(value)]);
    open.values[blockId] = { ...open.values[blockId], ...Object.fromEntries(emptied) };
  }
  return Object.entries(given)
    .filter(([blockId, byAction]) => Object.keys(byAction).some((actionId) => !kept[blockId]?.[actionId]))
    .map(([blockId]) => blockId);
}

/** A field that was cleared holds null, not nothing. */
function withoutNothing(value: Json): Json {
  return value.value === '' ? { ...value, value: null } : value;
}
