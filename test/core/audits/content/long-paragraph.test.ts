import { expect, test } from 'vitest';
import { contentLongParagraph } from '../../../../src/core/audits/content/long-paragraph.ts';
import { faultsOf, faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('a paragraph of 160 words is flagged', () => {
  expect(faultyPages(contentLongParagraph, siteOf({ '/': {}, '/a': { text: ['mot '.repeat(159) + 'fin.'] } }))).toEqual(
    ['/a'],
  );
});

test('texts excerpted on page 2 of a list are judged on their own pages', () => {
  const site = siteOf({ '/blog/page/2/': { text: ['mot '.repeat(159) + 'fin.'] } });
  expect(faultyPages(contentLongParagraph, site)).toEqual([]);
});

test('one is reported with its length, several with their number and the longest', () => {
  const site = siteOf({
    '/a': { text: ['mot '.repeat(159) + 'fin.'] },
    '/b': { text: ['mot '.repeat(159) + 'fin.', 'terre '.repeat(169) + 'fin.'] },
  });
  const said = faultsOf(contentLongParagraph, site).map(({ message }) => [message.fr, message.en]);
  expect(said[0]![0]).toMatch(/^Un paragraphe compte 160 mots/);
  expect(said[1]![0]).toMatch(/^2 paragraphes dépassent 150 mots. Le plus long en compte 170/);
  expect(said[1]![1]).toMatch(/^2 paragraphs exceed 150 words. The longest has 170: “terre/);
});

test.each(['L’option SQLITE_ENABLE_API_ARMOR protège.', 'The option SQLITE_ENABLE_API_ARMOR protects.'])(
  'a name of a program is one word: %s',
  (sentence) => {
    expect(faultyPages(contentLongParagraph, siteOf({ '/a': { text: [`${sentence} `.repeat(30)] } }))).toEqual([]);
  },
);
