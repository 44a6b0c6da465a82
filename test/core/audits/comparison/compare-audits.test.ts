import { describe, expect, test } from 'vitest';
import {
  type ComparedAudit,
  type ComparedPage,
  compareAudits,
} from '../../../../src/core/audits/comparison/compare-audits.ts';
import { comparisonNotes } from '../../../../src/core/audits/comparison/comparison-notes.ts';
import { statusChangesText, statusChangeText } from '../../../../src/core/audits/comparison/status-changes.ts';

const page = (url: string, more: Partial<ComparedPage> = {}): ComparedPage => ({
  url,
  status: 200,
  title: url,
  description: null,
  h1: null,
  canonical: null,
  indexable: true,
  depth: 1,
  words: 100,
  ...more,
});
const audit = (more: Partial<ComparedAudit>): ComparedAudit => ({
  pages: [],
  links: [],
  findings: [],
  suggestions: [],
  score: {},
  incompleteReasons: [],
  ...more,
});

describe('two audits of one site', () => {
  test('pages come, go and change, field by field', () => {
    const { pages } = compareAudits(
      audit({ pages: [page('/a'), page('/b')] }),
      audit({ pages: [page('/b', { title: 'B', words: 120 }), page('/c')] }),
    );
    expect(pages).toEqual({ added: ['/c'], removed: ['/a'], changed: [expect.anything()] });
    expect(pages.changed).toMatchObject([
      {
        url: '/b',
        changes: [
          { field: 'title', after: 'B' },
          { field: 'words', after: 120 },
        ],
      },
    ]);
  });

  test('files, redirects and addresses without a page are neither added nor removed pages', () => {
    const image = page('/photo.jpg', { words: null });
    const { pages } = compareAudits(
      audit({ pages: [image, page('/a')] }),
      audit({ pages: [page('/?share=x', { words: null })] }),
    );
    expect(pages).toMatchObject({ added: [], removed: ['/a'] });
  });

  test('a page that redirects, fails or opens again is changed, with what it answered', () => {
    const pages = (...statuses: (number | null)[]) =>
      audit({ pages: statuses.map((status, place) => page(`/${place}`, { status })) });
    const { changed } = compareAudits(pages(200, 200, null, 200), pages(301, 500, 200, 200)).pages;
    expect(changed.map(({ status }) => status)).toEqual([
      { before: 200, after: 301 },
      { before: 200, after: 500 },
      { before: null, after: 200 },
    ]);
    expect(changed.map(({ status }) => statusChangeText(status!).fr)).toEqual([
      'redirige maintenant (301)',
      'ne s’ouvre plus (500)',
      's’ouvre de nouveau (200)',
    ]);
    expect(statusChangesText(changed.map(({ status }) => status!))).toEqual({
      fr: ' (1 redirige, 1 ne s’ouvre plus, 1 s’ouvre de nouveau)',
      en: ' (1 redirects, 1 no longer opens, 1 opens again)',
    });
  });

  test('no page or link that an audit left out is reported as new or removed', () => {
    const [whole, part] = [
      audit({
        pages: [page('/'), page('/a')],
        links: [
          { from: '/', to: '/a' },
          { from: '/a', to: '/' },
        ],
      }),
      audit({ pages: [page('/')], links: [{ from: '/', to: '/a' }], incompleteReasons: [{ code: 'max-pages' }] }),
    ];
    const later = compareAudits(whole, part);
    expect([later.cut, later.pages.removed, later.links.removed]).toEqual([{ before: false, after: true }, [], 0]);
    expect(comparisonNotes(later)[0]!.fr).toContain('Le second audit n’a pas lu toutes les pages');
    const earlier = compareAudits(part, whole);
    expect([earlier.pages.added, earlier.links.added]).toEqual([[], 0]);
    expect(comparisonNotes(compareAudits(whole, whole))).toEqual([]);
    const faulty = audit({ ...part, incompleteReasons: [{ code: 'robots' }] });
    expect(compareAudits(whole, faulty).pages.removed).toEqual(['/a']);
    const listed = audit({ ...part, incompleteReasons: [{ code: 'sitemaps' }] });
    expect(compareAudits(whole, listed).pages.removed).toEqual([]);
  });

  test('pages linked only from a page that fails now are not removed, nor are its links', () => {
    const link = (from: string, to: string) => ({ from, to });
    const links = [link('/', '/a'), link('/a', '/b'), link('/b', '/c'), link('/', '/d')];
    const before = audit({ pages: ['/', '/a', '/b', '/c', '/d'].map((url) => page(url)), links });
    const after = audit({ pages: [page('/'), page('/a', { status: 503 })], links: links.slice(0, 1) });
    const gone = compareAudits(before, after);
    expect([gone.pages.removed, gone.links.removed]).toEqual([['/d'], 1]);
    const back = compareAudits(after, before);
    expect([back.pages.added, back.links.added]).toEqual([['/d'], 1]);
  });

  test('a page that only a sitemap named, and that it no longer names, was not requested: it is not removed', () => {
    const link = (from: string, to: string) => ({ from, to });
    const listed = { source: 'sitemap' };
    const before = audit({
      pages: [page('/'), page('/a', listed), page('/b', { source: 'link' }), page('/c', listed)],
      links: [link('/a', '/a'), link('/a', '/b'), link('/', '/c')],
    });
    const after = audit({ pages: [page('/')] });
    const { pages, links } = compareAudits(before, after);
    expect([pages.removed, links.removed]).toEqual([['/c'], 1]);
    expect(compareAudits(after, before).pages.added).toEqual(['/a', '/b', '/c']);
  });

  test('a redirect that ends on a page which is gone was not mended, and one whose end answers was', () => {
    const finding = { severity: 'medium', message: { fr: '', en: '' }, evidence: undefined } as const;
    const chain = { ...finding, check: 'http.redirect_chain', status: 'fail', page: '/old' };
    const site = (status: number, findings: ComparedAudit['findings']) =>
      audit({
        pages: [page('/old', { status: 301, redirectTo: '/new', words: null }), page('/new', { status })],
        findings,
      });
    const fixed = (status: number) => compareAudits(site(200, [chain]), site(status, [])).findings.fixed.length;
    expect([fixed(404), fixed(500), fixed(200)]).toEqual([0, 0, 1]);
  });

  test('audits of other parts of a site say so, and their scores are not compared', () => {
    const scope = { include: [], exclude: ['/tag/**', '/blog/**'], only: null, listed: null };
    const [whole, part] = [audit({ score: { whole: 80 } }), audit({ score: { whole: 90 }, scope })];
    const comparison = compareAudits(whole, part);
    expect(comparison.score).toEqual({});
    expect(comparisonNotes(comparison).map(({ en }) => en)).toEqual([
      expect.stringContaining('the first read the whole site, the second the whole site without /blog/**, /tag/**.'),
    ]);
    const again = audit({ scope: { ...scope, exclude: ['/blog/**', '/tag/**'] } });
    expect(compareAudits(part, again).scopes).toBeUndefined();
    const listed = audit({ scope: { ...scope, exclude: [], include: ['/a/**'], only: 'list', listed: 2 } });
    expect(compareAudits(listed, whole).scopes?.before.fr).toBe('2 adresses d’une liste dans /a/**');
  });

  test('audits of two versions of maillage say so, and those of one do not', () => {
    const [old, now] = [audit({ engineVersion: '0.1.0' }), audit({ engineVersion: '0.2.0' })];
    const [note] = comparisonNotes(compareAudits(old, now));
    expect(note!.en).toBe(
      'The two audits were not made by the same version of maillage (0.1.0, then 0.2.0): a check that changed may make a difference.',
    );
    expect(comparisonNotes(compareAudits(audit({}), now))[0]!.fr).toContain('(une autre, puis 0.2.0)');
    expect(comparisonNotes(compareAudits(now, now))).toEqual([]);
  });

  test('a score that rises when pages leave says that it judges the pages that are there', () => {
    const before = audit({ pages: [page('/a'), page('/b')], score: { whole: 57 } });
    const risen = comparisonNotes(compareAudits(before, audit({ pages: [page('/a')], score: { whole: 84 } })));
    expect(risen.map(({ en }) => en)).toEqual([
      'The score judges the pages that are there: 1 page of the first audit is gone, and its findings no longer count. A rise is not necessarily a fix.',
    ]);
    const kept = audit({ pages: before.pages, score: { whole: 84 } });
    expect(comparisonNotes(compareAudits(before, kept))).toEqual([]);
  });

  test('faults of a check that only the later audit made are counted apart', () => {
    const finding = { severity: 'medium', page: '/a', message: { fr: '', en: '' }, evidence: undefined } as const;
    const row = (check: string, status: string) => ({ ...finding, check, status });
    const [before, after] = [
      audit({ pages: [page('/a')], findings: [row('image.broken', 'not-measured')] }),
      audit({ pages: [page('/a')], findings: [row('image.broken', 'fail'), row('image.broken', 'fail')] }),
    ];
    const comparison = compareAudits(before, after);
    expect(comparison.findings.new).toEqual([]);
    expect(comparison.firstJudged).toEqual([{ check: 'image.broken', faults: 2 }]);
    expect(comparisonNotes(comparison).map(({ fr }) => fr)).toEqual([
      'Non comptés comme nouveaux\u202f: 2 constats de contrôles que le premier audit n’avait pas faits (image.broken).',
    ]);
    expect(compareAudits(after, before).firstJudged).toBeUndefined();
  });

  test('fields that depend on the rest of the site are not compared with a part of the site', () => {
    const before = audit({ pages: [page('/a', { depth: 3, words: 90 })] });
    const after = audit({ pages: [page('/a', { h1: 'A' })], incompleteReasons: [{ code: 'max-pages' }] });
    expect(compareAudits(before, after).pages.changed.map(({ changes }) => changes.map(({ field }) => field))).toEqual([
      ['h1'],
    ]);
  });

  test('a proposed link that now exists is done', () => {
    const proposed = { from: '/a', to: '/b', anchor: 'miel' };
    const { suggestionsDone, links } = compareAudits(
      audit({ suggestions: [proposed, { from: '/a', to: '/c', anchor: 'cire' }], links: [{ from: '/a', to: '/d' }] }),
      audit({
        links: [
          { from: '/a', to: '/b' },
          { from: '/a', to: '/b' },
        ],
      }),
    );
    expect(suggestionsDone).toEqual([proposed]);
    expect(links).toEqual({ added: 1, removed: 1 });
  });

  test('a proposed link is not done by the menu that led there before', () => {
    const proposed = { from: '/a', to: '/b', anchor: 'miel' };
    const menu = { from: '/a', to: '/b' };
    const before = audit({ suggestions: [proposed], links: [menu] });
    expect(compareAudits(before, audit({ links: [menu] })).suggestionsDone).toEqual([]);
    expect(compareAudits(before, audit({ links: [menu, menu] })).suggestionsDone).toEqual([proposed]);
    expect(compareAudits(before, audit({ links: [] })).suggestionsDone).toEqual([]);
  });
});
