import type { Lesson } from '../domain/lesson.ts';
import type { GoalName } from '../domain/long-goals.ts';
import { judged } from './history.ts';
import type { Rows } from './rows.ts';

/** What was learned from goals. */
export const lessons = (rows: Rows) => ({
  /** The newest first. */
  async all(): Promise<Lesson[]> {
    const said = await rows.select('sequels').select(['goal_id', 'lesson']).where('lesson', 'is not', null).execute();
    const words = new Map(said.map(({ goal_id, lesson }) => [goal_id, lesson!]));
    const found = await rows
      .select('goals')
      .select(['id', 'title', 'team_id', 'sprint', 'outcome'])
      .where('id', 'in', rows.select('sequels').select('goal_id').where('lesson', 'is not', null))
      .orderBy('sprint', 'desc')
      .execute();
    return found.map(({ id, title, team_id: team, sprint, outcome }) => {
      return { goal: id, title, team, sprint, outcome, words: words.get(id)! };
    });
  },

  /** How many there are of these sprints, of a team if it is named. */
  async count({ from, to, team }: { from: number; to: number; team?: string | undefined }): Promise<number> {
    const found = await rows
      .select('goals')
      .select((eb) => eb.fn.countAll<number>().as('lessons'))
      .where('id', 'in', rows.select('sequels').select('goal_id').where('lesson', 'is not', null))
      .where('sprint', '>=', from)
      .where('sprint', '<=', to)
      .$if(team !== undefined, (goals) => goals.where('team_id', '=', team!))
      .executeTakeFirstOrThrow();
    return Number(found.lessons);
  },

  /** Goals with something to teach whoever tries the like: failed with a lesson, or scraped again and again; the newest first. */
  async teaching(most: number, team?: string): Promise<GoalName[]> {
    const taught = rows.select('sequels').where('lesson', 'is not', null).select('goal_id');
    const left = rows.select('sequels').where('left_words', 'is not', null).select('goal_id');
    const tidiedAgain = rows
      .select('tidy_ups')
      .where('round', '>', 1)
      .where('state', '<>', 'withdrawn')
      .select('goal_id');
    const scraped = judged(rows).where('outcome', '=', 'scraped').select('id');
    const scrapedBefore = rows
      .select('sequels')
      .where('reshaped_as', 'is not', null)
      .where('goal_id', 'in', scraped)
      .select(({ ref }) => ref('reshaped_as').$castTo<string>().as('goal_id'));
    const found = await judged(rows)
      .select(['id', 'title', 'team_id', 'sprint', 'outcome'])
      .where((eb) =>
        eb.or([
          eb.and([eb('outcome', '=', 'failed'), eb('id', 'in', taught)]),
          eb.and([
            eb('outcome', '=', 'scraped'),
            eb('id', 'in', left),
            eb.or([eb('id', 'in', tidiedAgain), eb('id', 'in', scrapedBefore)]),
          ]),
        ]),
      )
      .$if(team !== undefined, (goals) => goals.where('team_id', '=', team!))
      .orderBy('sprint', 'desc')
      .limit(most)
      .execute();
    return found.map(({ id, title, team_id, sprint, outcome }) => ({ id, title, team: team_id, sprint, outcome }));
  },

  /** What the newest goals are called, whatever became of them. */
  async titles(most: number): Promise<string[]> {
    const found = await rows.select('goals').select('title').orderBy('sprint', 'desc').limit(most).execute();
    return found.map(({ title }) => title);
  },

  /** What was learned from a goal, or what is left of it; null where nobody said. */
  async wordsOn(goal: string): Promise<string | null> {
    const row = await rows
      .select('sequels')
      .select(['lesson', 'left_words'])
      .where('goal_id', '=', goal)
      .executeTakeFirst();
    return row?.lesson ?? row?.left_words ?? null;
  },
});
