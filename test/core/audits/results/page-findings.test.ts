import { expect, test } from 'vitest';
import { pageFindings } from '../../../../src/core/audits/results/page-findings.ts';

const message = { fr: 'Défaut.', en: 'Fault.' };
const pagesOf = (finding: Omit<Parameters<typeof pageFindings>[0], 'message'>) =>
  pageFindings({ message, ...finding }).map(({ page }) => page);

test('a fault that many pages share names all of them', () => {
  expect(pagesOf({ page: null, pages: ['a', 'b'], evidence: { pages: 2, examples: ['a'] } })).toEqual(['a', 'b']);
});

test('each page of a shared fault has its own sentence', () => {
  const messages = [
    { fr: 'Dix pixels.', en: 'Ten pixels.' },
    { fr: 'Vingt pixels.', en: 'Twenty pixels.' },
  ];
  const found = pageFindings({ page: null, pages: ['a', 'b'], messages, message, evidence: { pages: 2 } });
  expect(found.map((one) => one.message.en)).toEqual(['Ten pixels.', 'Twenty pixels.']);
});

test('the links of one page are not those of the other pages of its group', () => {
  const sources = [{ from: 'https://exemple.fr/a', anchor: 'nos prix', position: 'footer' }];
  const evidence = { sources };
  expect(pageFindings({ page: 'a', message, evidence })[0]!.places?.en).toBe('/a (“nos prix”, footer)');
  expect(pageFindings({ page: null, pages: ['a', 'b'], message, evidence })[1]!.places).toBeNull();
});

test('a group lists its pages once, with its first page', () => {
  expect(pagesOf({ page: 'a', evidence: { pages: 2, urls: ['a', 'b'] } })).toEqual(['a', 'b']);
});

test('addresses of files are not pages, and a fault of the site has none', () => {
  expect(pagesOf({ page: 'a', evidence: { urls: ['http://x/script.js'] } })).toEqual(['a']);
  expect(pagesOf({ page: null, evidence: {} })).toEqual([null]);
});
