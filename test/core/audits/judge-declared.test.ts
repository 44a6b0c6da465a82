import { expect, test } from '@jest/globals';
import { type Declared, judgeDeclared, judgeDeclaredTemplate } from '../../../src/core/audits/judge-declared.ts';
import type { PageJudge } from '../../../src/core/audits/judge-pages.ts';
import { type PageLiteral, siteOf } from '../../support/site-of.ts';

const text = (words: string) => ({ fr: words, en: words });
const flagAll: PageJudge = () => ({ message: text('Défaut.'), evidence: {}, fix: text('Corrigez le gabarit.') });
const robots = { metaRobots: ['nosnippet'] };
const site = (declaring: number, silent: number) =>
  siteOf(
    Object.fromEntries(
      Array.from({ length: declaring + silent }, (_, index) => [`/p${index}`, index < declaring ? robots : {}]),
    ),
  ).htmlPages;

test('only the pages that declare it are judged, and all are checked', () => {
  const { checked, findings } = judgeDeclared(site(2, 3), 'robots', flagAll);
  expect(checked).toBe(5);
  expect(findings.map(({ page }) => page?.slice(-3))).toEqual(['/p0', '/p1']);
});

test('the share of a template is that of all the pages', () => {
  expect(judgeDeclaredTemplate(site(12, 0), 'robots', flagAll).findings).toHaveLength(1);
  expect(judgeDeclaredTemplate(site(12, 20), 'robots', flagAll).findings).toHaveLength(12);
});

const faulty = (declared: Declared, pages: Record<string, PageLiteral>): string[] =>
  judgeDeclared(siteOf(pages).htmlPages, declared, flagAll).findings.map(({ page }) => new URL(page!).pathname);
const heading = (...levels: number[]) => ({ headings: levels.map((level) => ({ level, text: 'Bols' })) });

test('pages are told by their headings: a sound outline is asked about by no check', () => {
  const pages = {
    '/sain': heading(1, 2, 3, 2),
    '/deux': heading(1, 1),
    '/saut': heading(1, 3),
    '/sans': heading(2),
    '/vide': { headings: [{ level: 1, text: ' ' }] },
  };
  expect(faulty('several h1', pages)).toEqual(['/deux']);
  expect(faulty('heading jump', pages)).toEqual(['/saut']);
  expect(faulty('no h1', pages)).toEqual(['/sans', '/vide']);
  expect(faulty('empty heading', pages)).toEqual(['/vide']);
});

test('pages are told by their address, read after the scheme', () => {
  const pages = { '/bols': {}, '/Bols': {}, '/bols_bleus': {}, '/a//b': {}, '/%C3%A9t%C3%A9': {}, '/b?x=1': {} };
  expect(faulty('address with capitals', pages)).toEqual(['/%C3%A9t%C3%A9', '/Bols']);
  expect(faulty('address with underscores', pages)).toEqual(['/bols_bleus']);
  expect(faulty('address with two slashes', pages)).toEqual(['/a//b']);
  expect(faulty('address with other signs', pages)).toEqual(['/%C3%A9t%C3%A9']);
  expect(faulty('address with a query', pages)).toEqual(['/b']);
  expect(faulty('long address', { [`/${'a'.repeat(100)}`]: {}, '/a': {} })).toEqual([`/${'a'.repeat(100)}`]);
});

test('what engines do anyway is no directive, and a canonical of the head, whole and alone, is usual', () => {
  const pages = { '/a': { metaRobots: ['index', 'follow'] }, '/b': { headerRobots: ['none'] }, '/c': {} };
  expect(faulty('robots', pages)).toEqual(['/b']);
  expect([faulty('several canonicals', pages), faulty('unusual canonical', pages)]).toEqual([[], []]);
  const canonical = [{ href: '/c', url: 'https://exemple.fr/c' }];
  expect(faulty('unusual canonical', { '/c': { canonical } })).toEqual(['/c']);
});
