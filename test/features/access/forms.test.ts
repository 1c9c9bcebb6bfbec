import { describe, expect, it } from 'vitest';
import { features } from '../../../src/features.ts';
import type { BotUnderTest } from '../../support/bot.ts';
import type { Form } from './forms/form.ts';
import { formsAfterVotes, formsOfWork } from './forms/forms-after-votes.ts';
import { formsOfGoals } from './forms/forms-of-goals.ts';
import { formsOfMilestones } from './forms/forms-of-milestones.ts';
import { formsOfRotas } from './forms/forms-of-rotas.ts';
import { formsOfSettings } from './forms/forms-of-settings.ts';
import { losses } from './losses.ts';
import { stored } from './readers.ts';
import { liveAfterVotes, liveInSprint, liveWithRota, liveWithWork } from './worlds.ts';

type Loss = (typeof losses)[number];

describe('a form that was open when its writer lost the right says who can, and stores nothing', () => {
  it.each([
    ['of goals', liveInSprint, formsOfGoals],
    ['of milestones', liveInSprint, formsOfMilestones],
    ['of settings', liveInSprint, formsOfSettings],
    ['after votes', liveAfterVotes, formsAfterVotes],
    ['of work', liveWithWork, formsOfWork],
    ['of rotas', liveWithRota, formsOfRotas],
  ])('each %s', { tags: ['long'] }, async (_, live, forms) => {
    await using bot = await live();
    for (const form of forms) {
      for (const loss of losses.filter(({ isOfTeams }) => !isOfTeams || !form.isTheirsAnywhere)) {
        await refuse(bot, form, loss);
      }
    }
  });
});

async function refuse(bot: BotUnderTest, { form, by, open, answers }: Form, loss: Loss): Promise<void> {
  const person = bot.slack.person(by);
  const about = `${form}, ${loss.name}`;
  await open(person);
  const regain = await loss.lose(bot, by);
  const before = await stored(bot);
  expect.soft((await person.modal())?.view, about).toMatchObject({ callback_id: form });
  await person.submit(answers);
  expect.soft(await person.seesModal(), about).toMatch(loss.says);
  expect.soft(await stored(bot), about).toEqual(before);
  await regain();
  await person.close({ all: true });
}

/** They ask for something to read, or go on to a form that is refused. */
const readers = ['find-lessons', 'place-hero'];

it('leaves out no form', () => {
  const all = features.flatMap(({ submissions = {} }) => Object.keys(submissions));
  const tried = [formsOfGoals, formsOfMilestones, formsOfSettings, formsAfterVotes, formsOfWork, formsOfRotas].flat();
  const known = new Set([...tried.map(({ form }) => form), ...readers]);
  expect(all.filter((form) => !known.has(form))).toEqual([]);
});
