import { expect, test } from 'vitest';
import { judgeDeclared, judgeDeclaredTemplate } from '../../../../src/core/audits/judging/judge-declared.ts';
import type { PageJudge } from '../../../../src/core/audits/judging/judge-pages.ts';
import { type PageTrait, pagesWith } from '../../../../src/core/audits/facts/page-traits.ts';
import { type PageLiteral, siteOf } from '../../../support/site-of.ts';

const text = (words: string) => ({ fr: words, en: words });
const flagAll: PageJudge = () => ({ message: text('Défaut.'), evidence: {}, fix: text('Corrigez le gabarit.') });
const robots = { metaRobots: ['nosnippet'] };
const site = (declaring: number, silent: number) =>
  siteOf(
    Object.fromEntries(
      Array.from({ length: declaring + silent }, (_, index) => [`/p${index}`, index < declaring ? robots : {}]),
    ),
  ).htmlPages;

test('only the pages with the declaration are judged, and all count as checked', () => {
  const { checked, findings } = judgeDeclared(site(2, 3), 'robots', flagAll);
  expect(checked).toBe(5);
  expect(findings.map(({ page }) => page?.slice(-3))).toEqual(['/p0', '/p1']);
});

test('the share of a template is that of all the pages', () => {
  expect(judgeDeclaredTemplate(site(12, 0), 'robots', flagAll).findings).toHaveLength(1);
  expect(judgeDeclaredTemplate(site(12, 20), 'robots', flagAll).findings).toHaveLength(12);
});

const faulty = (trait: PageTrait, pages: Record<string, PageLiteral>): string[] =>
  judgeDeclared(siteOf(pages).htmlPages, trait, flagAll).findings.map(({ page }) => new URL(page!).pathname);
const heading = (...levels: number[]) => ({ headings: levels.map((level) => ({ level, text: 'Bols' })) });

test('pages are sorted by their headings: a correct outline has none of the traits', () => {
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

test('pages are sorted by their address, after the scheme', () => {
  const pages = { '/bols': {}, '/Bols': {}, '/bols_bleus': {}, '/a//b': {}, '/%C3%A9t%C3%A9': {}, '/b?x=1': {} };
  expect(faulty('address with capitals', pages)).toEqual(['/%C3%A9t%C3%A9', '/Bols']);
  expect(faulty('address with underscores', pages)).toEqual(['/bols_bleus']);
  expect(faulty('address with two slashes', pages)).toEqual(['/a//b']);
  expect(faulty('address with other signs', pages)).toEqual(['/%C3%A9t%C3%A9']);
  expect(faulty('address with a query', pages)).toEqual(['/b']);
  expect(faulty('long address', { [`/${'a'.repeat(100)}`]: {}, '/a': {} })).toEqual([`/${'a'.repeat(100)}`]);
});

test('default directives are no trait, and one complete canonical in the head is usual', () => {
  const pages = { '/a': { metaRobots: ['index', 'follow'] }, '/b': { headerRobots: ['none'] }, '/c': {} };
  expect(faulty('robots', pages)).toEqual(['/b']);
  expect([faulty('several canonicals', pages), faulty('unusual canonical', pages)]).toEqual([[], []]);
  const canonical = [{ href: '/c', url: 'https://exemple.fr/c' }];
  expect(faulty('unusual canonical', { '/c': { canonical } })).toEqual(['/c']);
});

test('a plain head is odd to no check', () => {
  const odd: PageTrait[] = ['odd markup', 'odd viewport', 'odd title', 'odd description'];
  const plain = {
    '/a': { viewport: 'width=device-width, initial-scale=1.0', title: 'Un titre comme il en faut, ni long ni court' },
  };
  expect(odd.map((trait) => faulty(trait, plain))).toEqual([[], [], [], []]);
  const pages = {
    '/court': { title: 'Bols' },
    '/deux': { titleCount: 2, descriptionCount: 2 },
    '/large': { viewport: 'width=1024', description: 'm'.repeat(90) },
    '/long': { title: 'm'.repeat(40), description: 'a'.repeat(161) },
    '/marque': { doctype: '', duplicateIds: ['a'] },
    '/sans': { title: null, description: null, viewport: null },
  };
  expect(faulty('odd markup', pages)).toEqual(['/marque']);
  expect(faulty('odd viewport', pages)).toEqual(['/large', '/sans']);
  expect(faulty('odd title', pages)).toEqual(['/court', '/deux', '/long', '/sans']);
  expect(faulty('odd description', pages)).toEqual(['/deux', '/large', '/long', '/sans']);
});

test('a list of versions is plain with its own page, in its language, and each code once', () => {
  const pages = {
    '/code': { alternates: { fr: '/code', fr_BE: '/x' } },
    '/langue': { alternates: { en: '/langue', fr: '/x' } },
    '/sain': { alternates: { fr: '/sain', en: '/en', 'x-default': '/en' } },
    '/sans': { alternates: { en: '/en' } },
  };
  expect(faulty('odd alternates', pages)).toEqual(['/code', '/langue', '/sans']);
});

test('pages without content are sorted by their response alone', () => {
  const { pages, htmlPages } = siteOf({
    '/a': {},
    '/b': { status: 404 },
    '/c': { redirectTo: '/a' },
    '/d': { noindex: true },
  });
  const unusual = (of: typeof pages): string[] =>
    pagesWith(of, 'unusual answer').map(({ record }) => record.url.slice(-2));
  expect([unusual(pages), unusual(htmlPages)]).toEqual([['/b', '/c', '/d'], ['/d']]);
});
