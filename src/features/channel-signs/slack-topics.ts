import type { WebClient } from '@slack/web-api';
import type { SignFault } from '../../domain/hero-sign.ts';
import type { TopicInSlack } from '../../domain/topic-sign.ts';
import { signFault } from './sign-fault.ts';

/** The topic of a channel as it is now. */
export async function readTopic(
  slack: WebClient,
  channel: string,
): Promise<{ kind: 'done'; inSlack: TopicInSlack } | SignFault> {
  try {
    const { channel: found } = await slack.conversations.info({ channel });
    const { topic, is_archived } = found ?? {};
    return { kind: 'done', inSlack: { channel, topic: topic?.value ?? '', isArchived: is_archived ?? false } };
  } catch (error) {
    return signFault(error, 'no-read-scope');
  }
}

/** Replaces it; tells it as Slack shows it from then on. */
export async function writeTopic(
  slack: WebClient,
  channel: string,
  topic: string,
): Promise<{ kind: 'done'; topic: string } | SignFault> {
  try {
    const { channel: changed } = await slack.conversations.setTopic({ channel, topic });
    return { kind: 'done', topic: changed?.topic?.value ?? topic };
  } catch (error) {
    return signFault(error, 'no-topic-scope');
  }
}
