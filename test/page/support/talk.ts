import type { Locator, Page } from 'playwright-core';

/** Types it and presses Enter. */
export async function say(page: Page, words: string, box = 'Message #team-growth'): Promise<void> {
  const composer = page.getByLabel(box);
  await composer.fill(words);
  await composer.press('Enter');
}

/** What a person can read there. */
export async function read(place: Locator): Promise<string> {
  return (await place.allInnerTexts()).join('\n');
}
