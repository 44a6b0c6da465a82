import { expect, test } from 'vitest';
import { audits } from '../../../../src/core/audits/index.ts';
import { runAudits } from '../../../../src/core/audits/results/run-audits.ts';
import { type Scores, scoreOf } from '../../../../src/core/audits/results/score.ts';
import { siteOf } from '../../../support/site-of.ts';

function scores(...site: Parameters<typeof siteOf>): Scores {
  const facts = siteOf(...site);
  return scoreOf(runAudits(audits, facts), facts.htmlPages.length);
}

test('a sound site is near 100, and every area is between 0 and 100', () => {
  const measured = scores({ '/': {}, '/a': {}, '/b': {} });
  expect(measured.linking).toBe(100);
  expect(measured.whole).toBeGreaterThan(90);
  for (const value of Object.values(measured)) expect(value === null || (value >= 0 && value <= 100)).toBe(true);
});

test('an area without anything to judge is null, not 100 nor 0', () => {
  expect(scores({}).content).toBeNull();
  expect(scores({}).accessibility).toBeNull();
});

test('there is no score when no page was read, whatever robots.txt and sitemaps contain', () => {
  const robots = { state: 'missing', status: 404 } as const;
  expect(new Set(Object.values(scores({}, { crawl: { robots } })))).toEqual(new Set([null]));
});

test('more pages at fault cost more, and a check cannot cost more than its weight', () => {
  const one = scores({ '/': {}, '/a': { title: null }, '/b': {}, '/c': {} }).content!;
  const all = scores({ '/': { title: null }, '/a': { title: null }, '/b': { title: null }, '/c': { title: null } })
    .content!;
  expect(one).toBeLessThan(100);
  expect(all).toBeLessThan(one);
  expect(all).toBeGreaterThanOrEqual(100 - 4 * 4 - 4);
});

test('a site closed to search engines has no point for indexing; diagnoses cap its whole score', () => {
  const closed = scores({ '/': { noindex: true }, '/a': {}, '/b': {} });
  expect(closed.indexing).toBe(0);
});

test('the score of a site is the same whichever pages are called priorities', () => {
  const pages = { '/': ['/a', '/b'], '/a': ['/', '/b'], '/b': ['/'], '/c': ['/'] };
  const [without, given] = [{}, { priority: ['/c'] }].map((options) => runAudits(audits, siteOf(pages, options)));
  expect(given!.some(({ audit, status }) => audit.isScored === false && status === 'fail')).toBe(true);
  expect(scoreOf(given!, 4)).toEqual(scoreOf(without!, 4));
});
