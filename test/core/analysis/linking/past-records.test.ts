import { expect, test } from 'vitest';
import { isPastRecord } from '../../../../src/core/analysis/linking/past-records.ts';
import { origin, siteOf } from '../../../support/site-of.ts';

const facts = siteOf({
  '/': {
    links: ['/news/april-newsletter', '/newsletter-sign-up', '/club/cr', '/club/agm-2025', '/lettre-info-1', '/lamps'],
  },
  '/news/april-newsletter': {},
  '/newsletter-sign-up': {},
  '/club/cr': { title: 'Compte-rendu du conseil de mai' },
  '/club/agm-2025': {},
  '/lettre-info-1': {},
  '/lamps': { title: 'Lamps in ten minutes' },
});
const isRecord = (path: string) => isPastRecord(facts.pageOf.get(origin + path)!);

test('an issue of a letter and minutes are records of a past day; the page where one signs up is not', () => {
  const records = ['/news/april-newsletter', '/club/cr', '/club/agm-2025', '/lettre-info-1'];
  expect(records.map(isRecord)).toEqual([true, true, true, true]);
  expect(['/newsletter-sign-up', '/lamps', '/'].map(isRecord)).toEqual([false, false, false]);
});
