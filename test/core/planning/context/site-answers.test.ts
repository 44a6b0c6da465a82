import { expect, test } from 'vitest';
import { answerTo } from '../../../../src/core/planning/context/site-answers.ts';
import type { SiteSignals } from '../../../../src/core/planning/context/site-signals.ts';
import { companyWith } from '../../../support/small-company.ts';

const company = companyWith();
const url = 'https://www.velo-nord.example/antivols';
const need = (given: object = {}) => ({ text: 'Antivol', persona: 'p1', score: 0.8, page: url, topic: null, ...given });
const siteWith = (needs: object[], pages: object[] = []) => ({ topics: [], pages, needs }) as unknown as SiteSignals;
const answer = (site: SiteSignals | null) =>
  answerTo(company, site, { words: 'antivol', personaId: 'p1', intent: 'informational' });

test('there is none without an audit of the needs, nor for words that it did not measure', () => {
  expect(answer(null)).toBeNull();
  expect(answer(siteWith([need({ text: 'casque' })]))).toBeNull();
});

test('the need of the persona comes before the better score of another', () => {
  expect(answer(siteWith([need({ persona: 'p2', score: 0.9 }), need({ score: 0.7 })]))?.score).toBe(0.7);
  expect(answer(siteWith([need({ persona: 'p2', score: 0.9 })]))?.score).toBe(0.9);
});

test('a page known by its address only is named by its last words', () => {
  expect(answer(siteWith([need({ page: 'https://www.velo-nord.example/bons-antivols' })]))?.page).toMatchObject({
    title: 'bons antivols',
    depth: null,
  });
});

test('a page far from the words is no answer', () => {
  expect(answer(siteWith([need({ score: 0.34 })]))).toEqual({ score: 0.34, page: null, topic: null });
});

test('a page that half answers gives way to one of its topic whose title has the words', () => {
  const page = (path: string, title: string) => ({
    url: `https://www.velo-nord.example${path}`,
    title,
    heading: title,
    depth: 1,
    inlinks: 1,
    words: 300,
    indexable: true,
    topic: 't1',
    language: null,
  });
  const pages = [page('/antivols', 'Accessoires'), page('/u', 'Antivol en U')];
  expect(answer(siteWith([need({ score: 0.5 })], pages))?.page?.url).toMatch(/\/u$/);
  expect(answer(siteWith([need({ score: 0.7 })], pages))?.page?.url).toMatch(/\/antivols$/);
});
