import { expect, test } from 'vitest';
import type { KindOfPage } from '../../../../src/core/audits/page-kinds/page-kind.ts';
import { keywordRows, queryRows } from '../../../../src/core/analysis/semantics/keyword-page.ts';
import type { Keyphrase } from '../../../../src/core/semantics/keyphrases/keyphrases.ts';
import type { SiteKeyword } from '../../../../src/core/semantics/site-keywords.ts';

const phrase = (key: string, score = 1): Keyphrase => ({ text: key, key, count: 1, score }) as Keyphrase;
const pages = [
  { url: '/', keyphrases: [phrase('piano tun leeds'), phrase('restoration', 0.2), phrase('keys', 0.3)] },
  { url: '/articles', keyphrases: [phrase('why a piano need tun in winter'), phrase('restoration', 0.6)] },
  { url: '/faq', keyphrases: [phrase('string replac')] },
  { url: '/service', keyphrases: [phrase('string replac leeds')] },
  { url: '/restoration', keyphrases: [phrase('piano restoration')] },
];
const kindOf = new Map<string, KindOfPage>([['/service', { kind: 'offer', reason: { fr: '', en: '' }, isSure: true }]]);
const pageOf = (key: string) =>
  keywordRows({ keyphrases: pages, siteKeywords: [{ text: key, key } as SiteKeyword] }, { kindOf })[0]!.page;

test('a keyword belongs to the page that it names, else to the page it is most typical of', () => {
  expect(pageOf('piano tun')).toBe('/');
  expect(pageOf('restoration')).toBe('/restoration');
  expect(pageOf('keys')).toBe('/');
  expect(pageOf('string replac')).toBe('/service');
});

test('a keyword that is a small part of the phrase of a page does not name it, and one that no page has is without page', () => {
  expect(pageOf('winter')).toBeNull();
});

test('a keyword belongs to the offer whose address has it, before an article that is typical of it', () => {
  const own = [
    { url: 'https://a.example/wedding-leeds/index.html', keyphrases: [phrase('entertain for your big day')] },
    { url: 'https://a.example/post/guide/', keyphrases: [phrase('wed', 0.9), phrase('gift', 0.9)] },
    { url: 'https://a.example/gift/', keyphrases: [phrase('voucher')] },
  ];
  const offer = { kind: 'offer', reason: { fr: '', en: '' }, isSure: true } as const;
  const kinds = new Map<string, KindOfPage>([
    [own[0]!.url, offer],
    [own[2]!.url, offer],
  ]);
  const found = (text: string, key: string) =>
    keywordRows({ keyphrases: own, siteKeywords: [{ text, key } as SiteKeyword] }, { kindOf: kinds })[0]!.page;
  expect([found('Wedding in Leeds', 'wed'), found('gift', 'gift'), found('guide', 'guide')]).toEqual([
    own[0]!.url,
    own[2]!.url,
    null,
  ]);
});

test('imported searches have the page that they name, most shown first, and keywords have their figures', () => {
  const siteKeywords = [
    { text: 'pose de toiture', key: 'pos de toitur' },
    { text: 'devis', key: 'devis' },
  ] as SiteKeyword[];
  const semantics = { siteKeywords, keyphrases: [{ url: '/pose', keyphrases: [phrase('pos de toitur')] }] };
  const queries = new Map([
    ['toiture leeds', { clicks: 0, impressions: 90, position: 30 }],
    ['pose toiture', { clicks: 2, impressions: 300, position: 4 }],
    ['Toiture posé', { clicks: 1, impressions: 100, position: 8 }],
  ]);
  const facts = { kindOf, imported: { files: [], search: null, queries, visits: null, robots: null, crawled: null } };
  expect(keywordRows(semantics, facts).map(({ search }) => search)).toEqual([
    { clicks: 3, impressions: 400, position: 5 },
    null,
  ]);
  expect(queryRows(semantics, facts).map(({ query, page, impressions }) => [query, page, impressions])).toEqual([
    ['pose toiture', '/pose', 300],
    ['Toiture posé', '/pose', 100],
    ['toiture leeds', null, 90],
  ]);
  expect(keywordRows(semantics, { kindOf })[0]).not.toHaveProperty('search');
});
