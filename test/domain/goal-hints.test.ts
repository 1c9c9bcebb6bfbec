import { describe, expect, it } from 'vitest';
import { hintRules, hintsOn } from '../../src/domain/goal-hints.ts';

const hintsFor = (title: string, measure: string | null = null) => hintsOn({ title, measure }).map(({ name }) => name);

describe.each(hintRules)('the hint $name', ({ name, flagged, fine, says }) => {
  it(`is given for “${flagged}” and not for “${fine}”`, () => {
    expect(hintsFor(flagged)).toContain(name);
    expect(hintsFor(fine)).toEqual([]);
  });

  it('is one friendly sentence whose own example needs no hint', () => {
    expect(says).toMatch(/^[A-Z][^.!?]*[.]$/u);
    const [, better] = /such as “(.*)”/u.exec(says) ?? [];
    if (better) expect(hintsFor(better)).toEqual([]);
  });
});

describe('a colleague would ask about', () => {
  it.each`
    title                                                                     | hints
    ${'Improve onboarding'}                                                   | ${['vague']}
    ${'Seriously improve the trust people have in us'}                        | ${['vague']}
    ${'Find and improve slow queries'}                                        | ${['vague']}
    ${'Growth: improve sign-up'}                                              | ${['vague']}
    ${'🚢 Improve deploys'}                                                   | ${['vague']}
    ${'**Refactor components**'}                                              | ${['vague']}
    ${'Work on the importer'}                                                 | ${['vague']}
    ${'Search and ranking improvements'}                                      | ${['vague']}
    ${'Make reports great again'}                                             | ${['vague']}
    ${'Clean-up of old flags'}                                                | ${['vague']}
    ${'Continue the move to the new service'}                                 | ${['endless']}
    ${'Continuing work on exports (mostly tests) org/repo#34'}                | ${['endless']}
    ${'Keep the queue short'}                                                 | ${['endless']}
    ${'Start building reports'}                                               | ${['endless']}
    ${'Ensure the importer stays up'}                                         | ${['endless']}
    ${'Explore cheaper storage'}                                              | ${['research']}
    ${'Ana: look into flaky tests'}                                           | ${['research']}
    ${'Finish the new table and migrate existing reports'}                    | ${['two-goals']}
    ${'Finish the new table, also migrate existing reports'}                  | ${['two-goals']}
    ${'Get tables live for everyone. Get charts out for testing.'}            | ${['two-goals']}
    ${'Show more people in the chart (and why) + rewrite the query'}          | ${['two-goals']}
    ${'Filters: deploy and test internally; tweak the layout for long lists'} | ${['two-goals']}
    ${'Replication: exact goal TBD'}                                          | ${['undecided']}
    ${'Pick up any priority when I am back'}                                  | ${['undecided']}
    ${'Performance'}                                                          | ${['only-a-topic']}
    ${'Blog post'}                                                            | ${['only-a-topic']}
    ${'Leftover bugs'}                                                        | ${['only-a-topic']}
    ${'🚀'}                                                                   | ${['only-a-topic']}
    ${'https://github.com/example/app/issues/4263'}                           | ${['only-a-link']}
    ${'<https://example.com/a|https://example.com/a>'}                        | ${['only-a-link']}
    ${'#4263'}                                                                | ${['only-a-link']}
    ${'continue on #4855'}                                                    | ${['only-a-link', 'endless']}
    ${'Continue improving search + rewrite the billing page'}                 | ${['two-goals', 'endless']}
  `('“$title”: $hints', ({ title, hints }) => {
    expect(hintsFor(title)).toEqual(hints);
  });
});

describe('nobody would ask about', () => {
  it.each([
    'Customers can pay by invoice',
    'Ship rate limiting',
    'Nail exports',
    'Webhooks shipped',
    'Get 5 happy users',
    'Fix & release weekly email #1938 #1983',
    'Plan, build and ship the audit log',
    'Launch the beta and get five teams to use it',
    'Drag and drop for charts',
    'SOC2 and ISO 27001 audits passed',
    'Recordings and apps in the sidebar',
    'Support billing for add-ons',
    'Reduce the support backlog to 10 tickets',
    'Performance: 40% improvement for big clients',
    'Improve p95 of the start page to 300ms',
    'Improve the date picker for retention #2831',
    'Histogram of people (#4991)',
    'Upgrade to Kubernetes v1.23',
    '🇪🇺 Finalize the list of beta users',
    '[Off-board](https://example.com/341) our oldest cluster!',
    'Work with Mine to get scores flowing',
    'Experimentation page lives in the sidebar',
    'Verify emails',
    'iOS session recording',
    'MRR + ARR on the overview',
    '新しいダッシュボードを公開する',
    'Запустить оплату по счёту',
    'Das neue Dashboard ist für alle freigeschaltet',
  ])('“%s”', (title) => {
    expect(hintsFor(title)).toEqual([]);
  });
});

describe('a measure of some words answers what a title leaves open', () => {
  it.each`
    title                                         | measure                                     | hints
    ${'Improve onboarding'}                       | ${'Half of new users invite a colleague'}   | ${[]}
    ${'Improve onboarding'}                       | ${'see above'}                              | ${['vague']}
    ${'Improve onboarding'}                       | ${''}                                       | ${['vague']}
    ${'Keep the queue short'}                     | ${'No ticket waits longer than a day'}      | ${[]}
    ${'Explore storage'}                          | ${'We have chosen one of the three offers'} | ${[]}
    ${'Finish the table and migrate old reports'} | ${'Nobody opens the old page'}              | ${['two-goals']}
  `('“$title”, “$measure”: $hints', ({ title, measure, hints }) => {
    expect(hintsFor(title, measure)).toEqual(hints);
  });
});

it('the longest titles are looked at in no time', () => {
  const started = performance.now();
  for (const part of [
    'a ',
    'a b and ',
    '(',
    '[',
    '#',
    'a.',
    '<https://a|',
    'improve ',
    '1 ',
    ' - ',
    'x',
    'ß',
    '👩‍👩‍👧‍👦',
  ]) {
    hintsOn({ title: part.repeat(500).slice(0, 500), measure: part.repeat(3000).slice(0, 3000) });
  }
  expect(performance.now() - started).toBeLessThan(1000);
});
