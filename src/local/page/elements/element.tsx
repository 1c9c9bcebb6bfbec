import type { ComponentType } from 'react';
import type { Pressable } from '../blocks/surface.tsx';
import { Unknown } from '../blocks/unknown.tsx';
import { Button } from './button.tsx';
import { Checkboxes, RadioButtons } from './choices.tsx';
import { DatePicker, DateTimePicker, TimePicker } from './date-pickers.tsx';
import { ExternalSelect } from './external-select.tsx';
import { FeedbackButtons, IconButton } from './feedback-buttons.tsx';
import { FileInput } from './file-input.tsx';
import { ImageElement } from './image-element.tsx';
import { Overflow } from './overflow.tsx';
import { RichTextInput } from './rich-text-input.tsx';
import { ChannelsSelect, ConversationsSelect, StaticSelect, UsersSelect } from './selects.tsx';
import type { ElementProps } from './spot.ts';
import { EmailInput, NumberInput, PlainTextInput, UrlInput } from './text-inputs.tsx';

/** Whatever stands in a block to be acted on. */
export function Element({ element, spot }: ElementProps<Pressable>) {
  const Drawing = drawings[element.type];
  return Drawing ? <Drawing element={element as never} spot={spot} /> : <Unknown what="element" json={element} />;
}

const drawings: Record<string, ComponentType<ElementProps<never>>> = {
  button: Button,
  workflow_button: Button,
  overflow: Overflow,
  feedback_buttons: FeedbackButtons,
  icon_button: IconButton,
  image: ImageElement,
  static_select: StaticSelect,
  multi_static_select: StaticSelect,
  external_select: ExternalSelect,
  multi_external_select: ExternalSelect,
  users_select: UsersSelect,
  multi_users_select: UsersSelect,
  conversations_select: ConversationsSelect,
  multi_conversations_select: ConversationsSelect,
  channels_select: ChannelsSelect,
  multi_channels_select: ChannelsSelect,
  datepicker: DatePicker,
  timepicker: TimePicker,
  datetimepicker: DateTimePicker,
  checkboxes: Checkboxes,
  radio_buttons: RadioButtons,
  plain_text_input: PlainTextInput,
  email_text_input: EmailInput,
  url_text_input: UrlInput,
  number_input: NumberInput,
  rich_text_input: RichTextInput,
  file_input: FileInput,
};
