import { expect, test } from 'vitest';
import { contentTextRatio } from '../../../../src/core/audits/content/text-ratio.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

const page = { textLength: 2000, htmlLength: 40_000 };

test('5 % of text is reported, 20 % is not, nor is a short text in a page of ordinary weight', () => {
  const short = { textLength: 900, htmlLength: 12_000 };
  expect(faultyPages(contentTextRatio, siteOf({ '/': {}, '/a': page, '/b': short }))).toEqual(['/a']);
});

test('on ten pages of many it is one trait of the site', () => {
  const pages = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`/p${at}`, at < 10 ? page : {}]));
  const [trait, ...others] = faultsOf(contentTextRatio, siteOf(pages));
  expect([trait!.page, trait!.evidence.pages, others]).toEqual([null, 10, []]);
  expect(trait!.message.en).toMatch(/^On 10 of 30 pages \(\/p0, .*such as this one: The visible text/);
});
