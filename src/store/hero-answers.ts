import type { Temporal } from '../domain/time.ts';
import { instantText } from './codecs.ts';
import type { Rows } from './rows.ts';

export const heroAnswers = (rows: Rows) => ({
  /** True for the one who may answer in public: nobody has in this channel since `since`. */
  async claim(channel: string, since: Temporal.Instant, at: Temporal.Instant): Promise<boolean> {
    const answered_at = instantText(at);
    const claimed = await rows
      .insert('hero_answers', { channel, answered_at })
      .onConflict((c) =>
        c
          .columns(['workspace_id', 'channel'])
          .doUpdateSet({ answered_at })
          .where('hero_answers.answered_at', '<=', instantText(since)),
      )
      .returning('channel')
      .executeTakeFirst();
    return claimed !== undefined;
  },
});
