import { expect, test } from 'vitest';
import {
  judgePages,
  judgeGenerated,
  judgeTemplate,
  type PageJudge,
} from '../../../../src/core/audits/judging/judge-pages.ts';
import { siteOf } from '../../../support/site-of.ts';

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

test('a fault of the template keeps the sentence of each page where they differ', () => {
  const { findings } = judgeTemplate(pages(12), (content, page) => ({
    ...flagAll(content, page)!,
    message: text(`Défaut de ${page.record.url}.`),
  }));
  const [shared] = findings;
  expect(shared!.messages).toEqual(shared!.pages!.map((url) => text(`Défaut de ${url}.`)));
  expect(judgeTemplate(pages(12), flagAll).findings[0]!.messages).toBeUndefined();
});

test('nine of twelve stay nine findings, and so do faults with different remedies', () => {
  const ten: PageJudge = (content, page) => (/\/p\d$/.test(page.record.url) ? flagAll(content, page) : null);
  expect(judgeTemplate(pages(11), ten).findings).toHaveLength(1);
  const nine: PageJudge = (content, page) => (/\/p[0-8]$/.test(page.record.url) ? flagAll(content, page) : null);
  expect(judgeTemplate(pages(12), nine).findings).toHaveLength(9);
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

test('a fault of nearly all pages of a section belongs to its template, others remain page faults', () => {
  const paths = (folder: string, count: number) => Array.from({ length: count }, (_, at) => `${folder}${at}`);
  const all = [...paths('/journal/', 11), ...paths('/bols/', 40), '/a', '/journal/'];
  const { htmlPages } = siteOf(Object.fromEntries(all.map((path) => [path, { links: [] }])));
  const { findings } = judgeTemplate(htmlPages, (content, page) =>
    /\/journal\/\d|\/bols\/\d$|\/a$/.test(page.record.url) && !/\/bols\/\d\d$/.test(page.record.url)
      ? flagAll(content, page)
      : null,
  );
  expect(findings.map(({ page, evidence }) => [page?.slice(18) ?? null, evidence.pages ?? 1])).toEqual([
    ['/a', 1],
    ...paths('/bols/', 10).map((path) => [path, 1]),
    [null, 11],
  ]);
  expect(findings.at(-1)!.message.en).toMatch(/^A fault of the template of \/journal\/, on 11 of 12 pages/);
});

test('a fault of all pages of a small site belongs to its template; three pages are too few', () => {
  expect(judgeTemplate(pages(4), flagAll).findings).toMatchObject([{ page: null, evidence: { pages: 4, of: 4 } }]);
  expect(judgeTemplate(pages(3), flagAll).findings).toHaveLength(3);
  const four: PageJudge = (content, page) => (/\/p[0-3]$/.test(page.record.url) ? flagAll(content, page) : null);
  expect(judgeTemplate(pages(5), four).findings).toMatchObject([{ page: null, evidence: { pages: 4, of: 5 } }]);
  expect(judgeTemplate(pages(6), four).findings).toHaveLength(4);
});

test('the sections of a site that lives in a folder begin there', () => {
  const paths = (folder: string, count: number) => Array.from({ length: count }, (_, at) => `${folder}${at}`);
  const all = [...paths('/manuel/fr/mod/', 10), ...paths('/manuel/fr/', 40)];
  const { htmlPages } = siteOf(Object.fromEntries(all.map((path) => [path, { links: [] }])));
  const inMod: PageJudge = (content, page) => (page.record.url.includes('/mod/') ? flagAll(content, page) : null);
  expect(judgeTemplate(htmlPages, inMod).findings.map(({ message }) => message.en)).toEqual([
    expect.stringContaining('A fault of the template of /manuel/fr/mod/, on 10 of 10 pages'),
  ]);
});

test('edits that differ are shown for the first pages', () => {
  const { findings } = judgeTemplate(pages(12), (content, page) => ({
    ...flagAll(content, page)!,
    edit: { old: '', new: page.record.url },
  }));
  const [first] = findings[0]!.evidence.edits as { page: string; new: string }[];
  expect([findings[0]!.edit, first!.page === first!.new]).toEqual([undefined, true]);
});

test('a fault of generated content is one finding from two pages', () => {
  expect(judgeGenerated(pages(2), flagAll).findings).toMatchObject([{ page: null, evidence: { pages: 2, of: 2 } }]);
  expect(judgeGenerated(pages(1), flagAll).findings).toMatchObject([{ page: 'https://exemple.fr/p0' }]);
});

test('for a fault of the template, only the pages shown are described', () => {
  const told: string[] = [];
  const { findings } = judgeTemplate(pages(30), (_, { record }) => ({
    message: text('Défaut.'),
    fix: text('Corrigez.'),
    describe: () => {
      told.push(record.url);
      return { evidence: {}, edit: { old: '', new: record.url } };
    },
  }));
  expect(findings).toMatchObject([{ page: null, fix: text('Corrigez.'), evidence: { pages: 30 } }]);
  expect(findings[0]!.evidence.edits).toHaveLength(10);
  expect(new Set(told).size).toBe(10);
});

test('a fault outside the template is reported on its page', () => {
  const { findings } = judgeTemplate(pages(3), (_, { record }) => ({
    message: text(record.url),
    fix: text('Corrigez.'),
    describe: () => ({ evidence: {} }),
  }));
  expect(findings.map(({ page, message }) => page === message.en)).toEqual([true, true, true]);
});
