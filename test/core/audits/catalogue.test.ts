import { describe, expect, test } from 'vitest';
import type { AuditDefinition } from '../../../src/core/audits/audit.ts';
import { audits } from '../../../src/core/audits/index.ts';
import { runAudits } from '../../../src/core/audits/results/run-audits.ts';
import { scoreAreas } from '../../../src/core/audits/results/score.ts';
import { familyFiles } from '../../support/catalogue.ts';
import { siteOf } from '../../support/site-of.ts';
import { wordingDefects } from '../../support/wording-defects.ts';

/** `link.broken_internal` is `link/broken-internal`. */
function fileOf(audit: AuditDefinition): string {
  const [family = '', name = ''] = audit.id.split('.');
  return `${family}/${name.replaceAll('_', '-')}`;
}

test('every file of a family is listed, and every id names its file', () => {
  expect(audits.map(fileOf).sort()).toEqual(familyFiles('src/core/audits', '.ts'));
});

test('every check has its test', () => {
  expect(familyFiles('test/core/audits', '.test.ts')).toEqual(audits.map(fileOf).sort());
});

test('ids are unique and every family belongs to one area of the score', () => {
  expect(new Set(audits.map((audit) => audit.id)).size).toBe(audits.length);
  const families = Object.values(scoreAreas).flat();
  expect(new Set(families).size).toBe(families.length);
  expect([...new Set(audits.map((audit) => audit.id.split('.')[0]!))].sort()).toEqual([...families].sort());
});

test('only information has weight 0', () => {
  const misweighed = audits.filter((audit) => (audit.severity === 'info') !== (audit.weight === 0));
  expect(misweighed.map((audit) => audit.id)).toEqual([]);
});

describe('every check has correct texts in both languages', () => {
  test.each(audits.map((audit) => [audit.id, audit] as const))('%s', (_id, audit) => {
    expect([audit.title, audit.action, audit.why].flatMap(wordingDefects)).toEqual([]);
    expect(audit.title.fr).not.toBe(audit.title.en);
  });
});

test('every check says what to do in a short sentence of its own', () => {
  const sentences = audits.flatMap(({ action }) => [action.fr, action.en]);
  expect(new Set(sentences).size).toBe(sentences.length);
  expect(sentences.filter((sentence) => sentence.length > 75 || sentence.endsWith('.'))).toEqual([]);
});

test('a sound site has no finding', () => {
  const pages = {
    '/': {
      links: ['/stages', '/bols', '/a-propos', { to: '/contact', position: 'footer' as const }, 'tel:+33240123456'],
    },
    '/stages': {},
    '/bols': {},
    '/a-propos': {},
    '/contact': {},
    '/mentions-legales': {},
    '/confidentialite': {},
    '/cookies': {},
    '/avis': {},
  };
  const failed = runAudits(audits, siteOf(pages)).filter((result) => result.status === 'fail');
  expect(failed.map((result) => [result.audit.id, result.findings[0]!.message.en])).toEqual([]);
});

test('an empty site and a site whose home page failed are judged without an exception', () => {
  expect(() => runAudits(audits, siteOf({}))).not.toThrow();
  expect(() => runAudits(audits, siteOf({ '/': { error: 'timeout' } }))).not.toThrow();
});

test('hostile values are judged without an exception: lone surrogates, broken addresses, huge numbers, pattern characters', () => {
  const odd = '\uD800 {a|b} $& ((( \0 %E0%A4%A \u202E';
  const page = {
    title: odd,
    description: odd.repeat(200),
    lang: odd,
    meta: { 'og:url': 'https://[', 'og:image': 'http://[', 'og:image:width': '1e999', 'article:published_time': odd },
    jsonLd: [odd, '"text"', 'null', '{"@type":7}', `{"@type":"Product","name":${JSON.stringify(odd)}}`],
    itemTypes: [odd],
    viewport: 'width=,maximum-scale=x',
    headings: [{ level: 6, text: odd }],
    text: [odd, 'a'.repeat(50_000), '.'.repeat(1000), ''],
    images: [
      { src: 'http://[', alt: odd, width: odd },
      { src: '', alt: null },
    ],
    alternates: [
      { lang: '', href: '', url: null },
      { lang: odd, href: 'http://[', url: null },
    ],
    canonical: [{ href: 'http://[', url: null }],
    forms: [{ action: 'http://[', method: odd, unlabelled: 1 }],
    resources: [{ kind: 'script' as const, url: 'data:,x', blocking: true }],
    headers: { 'x-powered-by': odd, 'content-type': '' },
    links: [
      { to: 'http://[', http: false, anchor: odd },
      { to: '/%E0%A4%A', anchor: odd },
      { to: 'tel:', anchor: '' },
      { to: 'mailto:%', anchor: ' ' },
      { to: 'javascript:', anchor: odd, rel: odd, label: odd },
    ],
  };
  const site = siteOf({
    '/': page,
    '/%E0%A4%A': page,
    '/a%20b?x[]=1&x[]=2': page,
    '/c': { status: 999 },
    '/d': { status: null },
  });
  const results = runAudits(audits, site);
  expect(results.every((result) => Number.isFinite(result.checked))).toBe(true);
});
