import { isJson } from '../json.ts';
import { type Check, shape, string } from './schema.ts';
import { complain } from './sheet.ts';

/** Slack says that there is a limit, and not which. */
const charactersAllowed = 8_000;

const content = shape({
  event_type: string(),
  event_payload: (value, pointer, sheet) => {
    if (!isJson(value)) complain(sheet, pointer, 'must provide an object');
  },
});

/** An update takes metadata away with an empty object. */
export const metadata: Check = (value, pointer, sheet) => {
  if (isJson(value) && Object.keys(value).length === 0) return;
  content(value, pointer, { ...sheet, error: 'invalid_metadata_format' });
  if (JSON.stringify(value).length <= charactersAllowed) return;
  complain(sheet, pointer, `must be less than ${charactersAllowed + 1} characters`, 'metadata_too_large');
};
