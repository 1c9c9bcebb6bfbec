import type { LocalSlack, Person } from '../../../src/local/index.ts';
import type { BotUnderTest } from '../../support/bot.ts';

/** Every form that somebody sends comes twice, and so does every click that opens none: as from somebody impatient. */
export function impatient<B extends BotUnderTest>(bot: B): B {
  const personOf = bot.slack.person.bind(bot.slack);
  bot.slack.person = (nameOrId) => hasty(personOf(nameOrId), bot.slack);
  return bot;
}

function hasty(person: Person, slack: LocalSlack): Person {
  const { press, submit } = { press: person.press.bind(person), submit: person.submit.bind(person) };
  person.submit = async (values) => {
    const answer = await submit(values);
    await slack.resend('view_submission');
    await slack.settled();
    return answer;
  };
  person.press = async (label, where) => {
    const before = await person.modal();
    const answer = await press(label, where);
    const after = await person.modal();
    if (before?.id === after?.id) {
      await slack.resend('block_actions');
      await slack.settled();
    }
    return answer;
  };
  return person;
}
