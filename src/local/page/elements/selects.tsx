import type {
  ChannelsSelect as ChannelsElement,
  ConversationsSelect as ConversationsElement,
  MultiChannelsSelect,
  MultiConversationsSelect,
  MultiStaticSelect,
  MultiUsersSelect,
  StaticSelect as StaticElement,
  UsersSelect as UsersElement,
} from '@slack/types';
import type { SeenConversation } from '../../desk-api.ts';
import { personCalled, useDesk } from '../desk/desk.ts';
import { choicesOf, groupedChoicesOf } from './choice.ts';
import { Picker } from './picker.tsx';
import type { ElementProps } from './spot.ts';

export function StaticSelect(props: ElementProps<StaticElement | MultiStaticSelect>) {
  const { options = [], option_groups = [] } = props.element;
  return <Picker {...props} holds="options" choices={[...choicesOf(options), ...groupedChoicesOf(option_groups)]} />;
}

export function UsersSelect(props: ElementProps<UsersElement | MultiUsersSelect>) {
  const people = useDesk().sight.people.filter(({ isDeactivated }) => !isDeactivated);
  const choices = people.map(({ id, name, title }) => ({ key: id, label: name, hint: title }));
  return <Picker {...props} holds="ids" choices={choices} />;
}

export function ChannelsSelect(props: ElementProps<ChannelsElement | MultiChannelsSelect>) {
  const channels = useDesk().sight.conversations.filter(({ kind, isArchived }) => kind === 'channel' && !isArchived);
  return <Picker {...props} holds="ids" choices={channels.map(choiceOf)} />;
}

export function ConversationsSelect(props: ElementProps<ConversationsElement | MultiConversationsSelect>) {
  const { sight } = useDesk();
  const { include, exclude_bot_users } = props.element.filter ?? {};
  const isBot = (id: string | null) => id !== null && personCalled(sight, id)?.isBot;
  const choices = sight.conversations
    .filter(({ isArchived }) => !isArchived)
    .filter(({ kind }) => !include || include.includes(includedAs[kind]))
    .filter((conversation) => !exclude_bot_users || !isBot(conversation.with));
  return <Picker {...props} holds="ids" choices={choices.map(choiceOf)} />;
}

const includedAs = { channel: 'public', 'private-channel': 'private', direct: 'im' } as const;

function choiceOf({ id, kind, name, topic }: SeenConversation) {
  return { key: id, label: kind === 'direct' ? name : `#${name}`, hint: topic };
}
