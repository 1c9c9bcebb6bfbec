import type { LocalWorkspace } from '../local/index.ts';

type As = LocalWorkspace['slack']['person'];

/** What was scraped is kept, with an owner; what failed leaves its lesson, and comes again in another shape. */
export async function answerEndings(as: As): Promise<void> {
  const amara = as('Amara Bello');
  await amara.press('Say what is left: Five garden centres sell our starter kit', { in: '#team-growth' });
  await amara.submit({
    'What is left to do?': 'Two of the five have promised and not yet signed.',
    'What becomes of it?': 'keep',
    'Who finishes it, if it is kept': 'Tom Ashworth',
  });
  const hana = as('Hana Sato');
  await hana.press('Write the lesson', { in: '#team-mobile' });
  await hana.submit({
    'What did we learn?': 'Half of the second goes to a library that we can load later. Measure first, then promise.',
    'What becomes of it?': 'reshape',
  });
  await hana.submit({
    Goal: 'The app shows the garden in two seconds on a five-year-old phone',
    Kind: 'roofshot',
  });
}

/** Growth looks back, agrees on what to change, and divides its work. */
export async function lookBack(as: As): Promise<void> {
  const [amara, priya] = [as('Amara Bello'), as('Priya Raman')];
  await priya.press('Write into the retro', { in: '#team-growth' });
  await priya.submit({
    'What went well?': 'The postcode plans: we asked ten customers before we wrote a line.',
    'What should we change?': 'I was with Platform half of the time, and nobody knew which half.',
  });
  await amara.press('Write into the retro', { in: '#team-growth' });
  await amara.submit({
    'What went well?': 'Three shops signed after one visit.',
    'What will we do about it?': 'Put each one’s days with another team into the channel on Mondays',
    'Who does it?': 'Priya Raman',
  });
  await amara.press('Reveal the notes', { in: '#team-growth' });
}

const parts = [
  { What: 'Print the QR code inside the lid of the box', Who: 'Priya Raman' },
  { What: 'Find ten people who never saw a sensor', Who: 'Tom Ashworth' },
];

export async function divideWork(as: As): Promise<void> {
  const tom = as('Tom Ashworth');
  await tom.press('Divide the work', { in: '#team-growth' });
  for (const part of parts) {
    await tom.press('Add', { in: 'modal' });
    await tom.submit({ ...part, 'Part of': 'A new sensor shows its first reading within 30 seconds of unboxing' });
  }
  await tom.close({ all: true });
}

/** Small things that somebody cares about; one is done. */
export async function goOnSidequests(as: As): Promise<void> {
  const [hana, tom] = [as('Hana Sato'), as('Tom Ashworth')];
  await hana.command('/sidequest The frost icon is readable in the dark', { in: '#team-mobile' });
  await tom.command('/sidequest Name the test garden’s snails', { in: '#team-growth' });
  await hana.command('/sidequest done frost icon', { in: '#team-mobile' });
}
