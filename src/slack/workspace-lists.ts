import { type UsersListResponse, WebAPIPlatformError, type WebClient } from '@slack/web-api';

type Client = Pick<WebClient, 'users' | 'conversations'>;
export type ListedUser = NonNullable<UsersListResponse['members']>[number];

/** Slack gives up to 1,000, and takes its time for them. */
const pageSize = 500;

/** Everybody with an account, those who left included. */
export async function allUsers({ users }: Client): Promise<ListedUser[]> {
  return allPages(async (page) => {
    const { members = [], response_metadata } = await users.list(page);
    return { found: members, next: response_metadata?.next_cursor };
  });
}

/** The ids of public channels by their names; null where the bot was not given the right to look at them. */
export async function publicChannels({ conversations }: Client): Promise<Map<string, string> | null> {
  try {
    const channels = await allPages(async (page) => {
      const { channels = [], response_metadata } = await conversations.list({ ...page, exclude_archived: true });
      return { found: channels, next: response_metadata?.next_cursor };
    });
    return new Map(channels.flatMap(({ id, name }) => (id && name ? [[name, id] as const] : [])));
  } catch (error) {
    if (isWithheld(error)) return null;
    throw error;
  }
}

const isWithheld = (error: unknown) => error instanceof WebAPIPlatformError && error.data.error === 'missing_scope';

type Page = { limit: number; cursor?: string };

async function allPages<Item>(read: (page: Page) => Promise<{ found: Item[]; next: string | undefined }>) {
  const all: Item[] = [];
  let cursor: string | undefined;
  do {
    const { found, next } = await read({ limit: pageSize, ...(cursor && { cursor }) });
    all.push(...found);
    cursor = next;
  } while (cursor);
  return all;
}
