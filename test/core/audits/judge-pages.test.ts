import { expect, test } from '@jest/globals';
import { judgePages, judgeTemplate, type PageJudge } from '../../../src/core/audits/judge-pages.ts';
import { siteOf } from '../../support/site-of.ts';

const text = (words: string) => ({ fr: words, en: words });
const flagAll: PageJudge = () => ({ message: text('Défaut.'), evidence: {}, fix: text('Corrigez le gabarit.') });
const pages = (count: number) =>
  siteOf(Object.fromEntries(Array.from({ length: count }, (_, index) => [`/p${index}`, { links: [] }]))).htmlPages;

test('pages without content are not counted as checked', () => {
  const site = siteOf({ '/': {}, '/a.pdf': { html: false }, '/b': { status: 404 } });
  expect(judgePages(site.pages, flagAll).checked).toBe(1);
});

test('ten equal faults on all pages are one fault of the template, with its count and examples', () => {
  const { findings } = judgeTemplate(pages(12), flagAll);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ page: null, evidence: { pages: 12, of: 12 } });
  expect(findings[0]!.evidence.examples).toHaveLength(10);
});

test('nine stay nine findings, and so do faults with different remedies', () => {
  expect(judgeTemplate(pages(9), flagAll).findings).toHaveLength(9);
  const own: PageJudge = (_, { record }) => ({ message: text('Défaut.'), evidence: {}, fix: text(record.url) });
  expect(judgeTemplate(pages(12), own).findings).toHaveLength(12);
});

test('ten faulty pages among thirty are faults of pages, not of the template', () => {
  const someFaulty: PageJudge = (content, page) => (/\/p\d$/.test(page.record.url) ? flagAll(content, page) : null);
  expect(judgeTemplate(pages(30), someFaulty).findings).toHaveLength(10);
});

test('an edit that differs from page to page is not given for the template', () => {
  const withEdit =
    (change: (url: string) => string): PageJudge =>
    (content, page) => ({ ...flagAll(content, page)!, edit: { old: '', new: change(page.record.url) } });
  expect(
    judgeTemplate(
      pages(12),
      withEdit((url) => url),
    ).findings[0]!.edit,
  ).toBeUndefined();
  expect(
    judgeTemplate(
      pages(12),
      withEdit(() => 'lang="fr"'),
    ).findings[0]!.edit,
  ).toEqual({ old: '', new: 'lang="fr"' });
});

test('the same exact edit on ten pages is one finding of the template, even on a few pages of many', () => {
  const pages = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [`/p${at}`, { title: at < 12 ? 'Vieux gabarit' : `Page ${at}` }]),
  );
  const { indexablePages } = siteOf(pages);
  const outcome = judgeTemplate(indexablePages, ({ title }) =>
    title === 'Vieux gabarit'
      ? { message: text('Défaut.'), evidence: {}, fix: text('Corrigez.'), edit: { old: 'Vieux gabarit', new: 'Titre' } }
      : null,
  );
  expect(outcome.findings).toHaveLength(1);
  expect(outcome.findings[0]).toMatchObject({ page: null, evidence: { pages: 12 }, edit: { new: 'Titre' } });
});
