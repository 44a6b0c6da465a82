import { expect, test } from 'vitest';
import { pageFacts } from '../../../../src/core/contents/briefs/page-facts.ts';
import type { SiteSignals } from '../../../../src/core/planning/context/site-signals.ts';
import { candidateWith } from '../../../support/plan-parts.ts';
import { siteWith } from '../../../support/site-signals.ts';
import { contextOf } from '../../../support/small-company.ts';

const host = 'https://www.velo-nord.example';
type Need = NonNullable<SiteSignals['needs']>[number];
const need = (given: Partial<Need> = {}): Need => ({
  text: 'vélo de ville',
  persona: 'p1',
  score: 0.8,
  page: '/t1',
  topic: null,
  passage: 'Un vélo de ville pèse moins de quinze kilos.',
  ...given,
});
const factsOf = (...needs: readonly Need[]) =>
  pageFacts({ ...contextOf(), site: siteWith({ needs }) }, candidateWith()).map(({ text, source }) => [
    text,
    source.kind === 'page' ? source.url : null,
  ]);

test('a brief quotes what the page of the topic says, with its address', () => {
  expect(factsOf(need())).toEqual([['Un vélo de ville pèse moins de quinze kilos', `${host}/t1`]]);
});

test('a page of the same subject is quoted after it, a page about something else is not', () => {
  const beside = need({ page: '/guide', passage: 'La bonne taille se mesure à l’entrejambe, pieds nus.', score: 0.9 });
  const other = need({ page: '/casques', text: 'casque enfant' });
  expect(factsOf(other, beside, need()).map(([, url]) => url)).toEqual([`${host}/t1`, `${host}/guide`]);
});

test.each([
  ['another audience', { persona: 'p2' }],
  ['a page that hardly answers', { score: 0.2 }],
  ['a piece of a sentence', { passage: 'vélo de ville, quinze kilos' }],
  ['a price, which may change', { passage: 'Ce vélo de ville coûte 490 € avec son antivol.' }],
])('%s gives no fact', (_, given) => {
  expect(factsOf(need(given))).toEqual([]);
});
