import { expect, test } from 'vitest';
import { honey, type Sketch, suggest } from './honey-site.ts';

const letter: Sketch = {
  title: 'Lettre de mars',
  text: 'Au programme de mars : le marché, puis une soirée. Goûtez aussi le miel de châtaignier avec un fromage corsé.',
  more: { isPastRecord: true },
};
const sources = (pages: Record<string, Sketch>) =>
  suggest(pages)
    .filter(({ to }) => to.endsWith('/miel-de-chataignier'))
    .map(({ from }) => new URL(from).pathname);

test('an old letter leads to a page only where no page that visitors read does', () => {
  expect(sources({ ...honey, '/lettre': letter })).toEqual(['/guide']);
  const guide = { ...honey['/guide']!, text: 'On choisit par le goût : un nez, une couleur, une saison.' };
  expect(sources({ ...honey, '/guide': guide, '/lettre': letter })).toEqual(['/lettre']);
});

test('a link from an old letter is worth less than the same link from another page', () => {
  const score = (more: object) =>
    suggest({ ...honey, '/guide': { ...honey['/guide']!, more } }).find(({ from }) => from.endsWith('/guide'))!.score;
  expect(score({ isPastRecord: true })).toBeLessThan(score({}) - 0.1);
});
