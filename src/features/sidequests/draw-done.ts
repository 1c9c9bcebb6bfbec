import type { Deps } from '../../feature.ts';
import type { Message } from '../../slack/blocks.ts';
import type { SaidAnnouncement } from '../../store/index.ts';
import { sidequestDoneMessage } from './sidequest-done-message.ts';

export async function drawDone({ subject }: SaidAnnouncement, { store }: Deps): Promise<Message | null> {
  const sidequest = await store.sidequests.find(subject);
  return sidequest && sidequestDoneMessage(sidequest);
}
