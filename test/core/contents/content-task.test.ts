import { expect, test } from 'vitest';
import { contentTask } from '../../../src/core/contents/content-task.ts';
import { formats } from '../../../src/core/contents/formats/index.ts';
import { pair } from '../../../src/core/values/text.ts';
import { candidateWith, plannedTarget } from '../../support/plan-parts.ts';

const taskOf = (given: Parameters<typeof candidateWith>[0], target = candidateWith(given).topic.target): string =>
  contentTask({ candidate: candidateWith(given), target, title: 'Le titre', before: null }).en;
const format = { family: 'ugc' } as const;

test('an item that works on a page of the site completes that page, on its search where the title does not say it', () => {
  const editorial = { family: 'editorial' } as const;
  expect(taskOf({ channelId: 'CH-SITE', format: editorial })).toBe('Complete the page “Vélo de ville” (article)');
  expect(taskOf({ channelId: 'CH-SITE', format: editorial, topic: { keyword: 'vélo pliant' } })).toBe(
    'Complete the page “Vélo de ville” about what people search for by “vélo pliant” (article)',
  );
});

test('what is no text is added to the page, whose text stays', () => {
  expect(taskOf({ channelId: 'CH-SITE', format })).toBe('Add to the page “Vélo de ville”: article');
});

test('an item that has a page of its own publishes it', () => {
  expect(taskOf({ channelId: 'CH-SITE', format }, plannedTarget('t9'))).toBe('Publish “Le titre” (article)');
});

test.each([
  ['CH-IG', 'Publish “Le titre” (article)'],
  ['CH-EMAIL-NL', 'Send “Le titre” (article)'],
  ['CH-PARTNER', 'Have a partner publish “Le titre” (article)'],
  ['CH-INFLU', 'Have a creator publish “Le titre” (article)'],
])('on %s, whose page it does not change, it is named by what is done there', (channelId, task) => {
  expect(taskOf({ channelId, format })).toBe(task);
});

test('a paid publication is made by its creator on any network', () => {
  expect(taskOf({ channelId: 'CH-IG', format: { ...format, paidPartnership: true } })).toMatch(/^Have a creator/);
});

test('an item whose text waits for an answer is a question to somebody by name, and publishes nothing', () => {
  const before = { because: pair('', ''), need: pair('', ''), who: 'Anne', questions: [] };
  const candidate = candidateWith({ channelId: 'CH-IG', format });
  const taskOf = (who: string | null) =>
    contentTask({ candidate, target: candidate.topic.target, title: 'Le titre', before: { ...before, who } }).en;
  const task = taskOf('Anne');
  expect(task).toMatch(/^Ask Anne .*“Le titre”.*then set the day/);
  expect(taskOf(null)).toMatch(/^Prepare “Le titre”/);
  expect(task).not.toMatch(/^Publish|Send/);
});

test('links and reviews have verbs of their own', () => {
  const verbs = formats.flatMap(({ id, task }) => (task === null ? [] : [[id, task.en]]));
  expect(Object.fromEntries(verbs)).toMatchObject({
    'E-LINKFIX': 'Add links to the page',
    'U-REVIEW': 'Ask customers for reviews to show on the page',
  });
});

test('a format with a verb of its own is not named again after its page', () => {
  const format = { ...candidateWith().format, task: pair('Reliez la page', 'Link the page') };
  expect(taskOf({ channelId: 'CH-SITE', format })).toBe('Link the page “Vélo de ville”');
});
