import type { ViewOutput } from '@slack/bolt';
import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import { z } from 'zod';
import { Temporal } from '../../domain/time.ts';
import { type GroupSeen, groupLine } from '../../shared/hero/group-words.ts';
import { context, input, plain, section } from '../../slack/blocks.ts';
import { searchField, select } from '../../slack/fields.ts';
import { type Errors, readForm, type Typed } from '../../slack/form.ts';
import { joined, mrkdwn } from '../../slack/mrkdwn.ts';
import { chosenOption } from './group-choice.ts';
import { heroSign, type SignsSeen, signField, signLines } from './sign-choice.ts';

export const saveRotaSettings = 'save-rota-settings';
/** The field that chooses the rota: what is set for it is drawn at once. */
export const settingsOf = 'settings-of';
export const heroGroup = 'hero-group';
export const nextGroup = 'next-group';

export interface SettingsSeen {
  /** Those that the reader may edit. */
  rotas: PlainTextOption[];
  of: string;
  hours: Pick<Typed, 'from' | 'until'>;
  signs: SignsSeen;
  groups: readonly GroupSeen[];
  /** The permissions for user groups that were not given. */
  missing: readonly string[];
}

/** What is set for a rota besides its order. */
export const rotaSettingsModal = (seen: SettingsSeen): ModalView => ({
  type: 'modal',
  callback_id: saveRotaSettings,
  title: plain('Settings of a rota'),
  submit: plain('Save'),
  close: plain('Cancel'),
  blocks: [
    input(settingsOf, 'Rota', select(seen.rotas, seen.of), { dispatch_action: true }),
    timeBlock(seen, 'from', 'Heroes answer from'),
    timeBlock(
      seen,
      'until',
      'Until',
      'On their own clock, on the days of the rota. With both empty, I promise no hours.',
    ),
    ofRota(seen.of, signField(seen.signs.chosen?.sign.kind ?? null)),
    ...signLines(seen.signs),
    ...(seen.missing.length > 0 ? [groupsOff(seen.missing)] : groupBlocks(seen)),
  ],
});

function timeBlock({ of, hours }: SettingsSeen, name: 'from' | 'until', label: string, hint?: string): KnownBlock {
  const time = hours[name];
  const picker = { type: 'timepicker', ...(typeof time === 'string' && { initial_time: time }) } as const;
  return ofRota(of, input(name, label, picker, { optional: true, ...(hint && { hint }) }));
}

const groupBlocks = (seen: SettingsSeen): KnownBlock[] => [
  groupBlock(
    seen,
    { part: 'hero', name: heroGroup, label: 'User group of whoever is on duty' },
    'They are in it alone, so that one mention reaches them. Whoever is in it now is replaced.',
  ),
  groupBlock(
    seen,
    { part: 'next', name: nextGroup, label: 'User group of whoever is next' },
    'If you like to have one; it cannot be the same.',
  ),
  ...seen.groups.map((one) => context(groupLine(one))),
];

interface GroupField {
  part: 'hero' | 'next';
  name: string;
  label: string;
}

function groupBlock({ of, groups }: SettingsSeen, { part, name, label }: GroupField, hint: string): KnownBlock {
  const chosen = groups.find(({ group }) => group.part === part);
  const menu = searchField('Choose a user group', chosen ? chosenOption(chosen.group) : null, 0);
  return ofRota(of, input(name, label, menu, { optional: true, hint }));
}

/** Named after its rota, too: what was chosen for one does not stay there for another. */
const ofRota = (of: string, block: InputBlock): InputBlock => ({ ...block, block_id: `${block.block_id}/${of}` });

const groupsOff = (missing: readonly string[]): KnownBlock => {
  const scopes = joined(
    missing.map((scope) => mrkdwn`\`${scope}\``),
    ' and ',
  );
  return section(
    mrkdwn`:bulb: *User groups are off.* I could keep a group such as @support-hero to whoever is on duty, so that one mention always reaches them. For that, an admin of this workspace installs Roofshot again with ${scopes}, and starts it anew.`,
  );
};

const time = z
  .string()
  .nullish()
  .transform((text) => (text ? Temporal.PlainTime.from(text) : null));
const group = z.string().nullish();

const Form = z.object({
  [settingsOf]: z.string('Please choose a rota.'),
  from: time,
  until: time,
  [heroSign]: z.string().nullish(),
  [heroGroup]: group,
  [nextGroup]: group,
});

export const readRotaSettings = (view: ViewOutput) => readForm(view, Form);

/** Errors by field, beside the fields of this rota. */
export const besideFields = (errors: Errors, of: string): Errors =>
  Object.fromEntries(
    Object.entries(errors).map(([field, words]) => [field === settingsOf ? field : `${field}/${of}`, words]),
  );
