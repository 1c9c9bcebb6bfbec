import { WebAPIPlatformError, type WebClient } from '@slack/web-api';

export interface TextFile {
  name: string;
  text: string;
}

/** Puts a file into a channel; null when it is there, or what Slack says against it. */
export async function sendFile(slack: WebClient, channel: string, { name, text }: TextFile): Promise<string | null> {
  try {
    await slack.filesUploadV2({ channel_id: channel, filename: name, title: name, content: text });
    return null;
  } catch (error) {
    if (error instanceof WebAPIPlatformError) return error.data.error;
    throw error;
  }
}
