import type { QuickAnswer } from '../domain/quick-retro.ts';
import { instantText, readInstant } from './codecs.ts';
import type { Rows } from './rows.ts';

/** What people said about sprints in planning meetings. */
export const quickRetros = (rows: Rows) => ({
  /** In the order it was said. */
  async ofSprint(sprint: number): Promise<QuickAnswer[]> {
    const found = await rows
      .select('quick_retro_answers')
      .selectAll()
      .where('sprint', '=', sprint)
      .orderBy('answered_at')
      .execute();
    return found.map(({ question, person_id: by, says, words, answered_at }) => {
      return { sprint, question, by, says, words, at: readInstant(answered_at) };
    });
  },

  /** Whoever answered otherwise before has changed their mind. */
  async save({ sprint, question, by, says, words, at }: QuickAnswer): Promise<void> {
    const said = { says, words, answered_at: instantText(at) };
    await rows
      .insert('quick_retro_answers', { sprint, question, person_id: by, ...said })
      .onConflict((c) => c.columns(['workspace_id', 'sprint', 'question', 'person_id']).doUpdateSet(said))
      .execute();
  },
});
