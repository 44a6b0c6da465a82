import { describe, expect, test } from 'vitest';
import { contentDuplicateExact } from '../../../src/core/audits/content/duplicate-exact.ts';
import { contentReadability } from '../../../src/core/audits/content/readability.ts';
import { httpBlockedBot } from '../../../src/core/audits/http/blocked-bot.ts';
import { httpServerError } from '../../../src/core/audits/http/server-error.ts';
import { httpSlowTtfb } from '../../../src/core/audits/http/slow-ttfb.ts';
import { imageAltMissing } from '../../../src/core/audits/image/alt-missing.ts';
import { audits } from '../../../src/core/audits/index.ts';
import { linkAnchorGeneric } from '../../../src/core/audits/link/anchor-generic.ts';
import { linkBrokenExternal } from '../../../src/core/audits/link/broken-external.ts';
import { linkBrokenInternal } from '../../../src/core/audits/link/broken-internal.ts';
import { linkOrphan } from '../../../src/core/audits/link/orphan.ts';
import { runAudits } from '../../../src/core/audits/results/run-audits.ts';
import { schemaMissingExpected } from '../../../src/core/audits/schema/missing-expected.ts';
import { titleTooLong } from '../../../src/core/audits/title/too-long.ts';
import { faultsOf, faultyPages, unmeasuredReason } from '../../support/faults-of.ts';
import { languages } from '../../support/languages.ts';
import { siteOf } from '../../support/site-of.ts';

/** One test for each defect seen in tools of the field, named after what it forbids. */
describe('defects of the field', () => {
  test('title-measured-in-bytes', () => {
    // 58 characters, 63 bytes.
    const title = 'Créer une stratégie d’activation digitale réussie à Évreux';
    expect(faultyPages(titleTooLong, siteOf({ '/': { title } }))).toEqual([]);
  });

  test('status-filter-that-can-never-match', () => {
    const site = siteOf({ '/': {}, '/a': { status: 500 }, '/b': { status: 503 }, '/c': { status: 599 } });
    expect(faultyPages(httpServerError, site)).toEqual(['/a', '/b', '/c']);
  });

  test('check-declared-but-never-run', () => {
    const run = new Set(runAudits(audits, siteOf({ '/': {} })).map(({ audit }) => audit.id));
    expect(audits.filter(({ id }) => !run.has(id))).toEqual([]);
    expect(run.size).toBe(audits.length);
  });

  test('orphan-without-completeness', () => {
    const pages = { '/': [], '/perdue': { inSitemap: true } };
    expect(faultyPages(linkOrphan, siteOf(pages))).toEqual(['/perdue']);
    const part = siteOf(pages, {
      crawl: { complete: false, incompleteReasons: [{ code: 'max-pages', count: 3, examples: [] }] },
    });
    expect(unmeasuredReason(linkOrphan, part)?.en).toMatch(/page limit reached \(3\)/);
  });

  test('orphan-and-coverage-say-incomplete-when-the-crawl-is', () => {
    const part = siteOf({ '/': [], '/perdue': {} }, { crawl: { complete: false } });
    const lacks = ['link.orphan', 'link.only_nofollow_in', 'link.single_inlink', 'link.impressions_unlinked'];
    const claimed = runAudits(audits, part).filter(
      ({ audit, status }) => lacks.includes(audit.id) && status === 'fail',
    );
    expect(claimed).toEqual([]);
  });

  test('orphan-meaning-fewer-than-two-links', () => {
    expect(faultyPages(linkOrphan, siteOf({ '/': ['/une-fois'], '/une-fois': [] }))).toEqual([]);
  });

  test('empty-alt-of-a-decorative-image-flagged', () => {
    expect(faultyPages(imageAltMissing, siteOf({ '/': { images: [{ alt: '' }] } }))).toEqual([]);
    expect(faultyPages(imageAltMissing, siteOf({ '/': { images: [{ alt: null }] } }))).toEqual(['/']);
  });

  test('missing-structured-data-as-an-error-on-every-page', () => {
    const none = { jsonLd: [], itemTypes: [] };
    expect(faultyPages(schemaMissingExpected, siteOf({ '/': {}, '/stages': none, '/a/b': none }))).toEqual([]);
  });

  test('duplicate-check-that-never-reads-the-body', () => {
    const text = [`${'Le même long texte au mot près. '.repeat(12)}`];
    const same = siteOf({ '/a': { text, headings: [] }, '/b': { text, headings: [] } });
    expect(faultyPages(contentDuplicateExact, same)).toEqual(['/b']);
    const other = [`${'Un tout autre texte, sous le même titre. '.repeat(12)}`];
    const titled = { title: 'Un même titre', headings: [] };
    const different = siteOf({ '/a': { ...titled, text }, '/b': { ...titled, text: other } });
    expect(faultyPages(contentDuplicateExact, different)).toEqual([]);
  });

  test('quadratic-duplicate-check', () => {
    const work = (pages: number): number => {
      const { indexablePages } = siteOf(
        Object.fromEntries(Array.from({ length: pages }, (_, at) => [`/p${at}`, { links: [], words: 60 }])),
      );
      let reads = 0;
      const counted = indexablePages.map((page) => ({
        ...page,
        get content() {
          reads += 1;
          return page.content;
        },
      }));
      contentDuplicateExact.run({ pages: counted, home: null });
      return reads;
    };
    expect(work(400)).toBeLessThanOrEqual(2.1 * work(200));
  });

  test('broken-link-output-multiplied-by-every-parent', () => {
    const parents = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`/p${at}`, ['/morte']]));
    const [fault, ...others] = faultsOf(linkBrokenInternal, siteOf({ ...parents, '/morte': { status: 404 } }));
    expect(others).toEqual([]);
    expect(fault!.evidence.sourceCount).toBe(30);
    expect(fault!.evidence.sources).toHaveLength(30);
  });

  test('english-only-generic-anchors', () => {
    const anchors = [
      'cliquez ici',
      'en savoir plus',
      'lire la suite',
      'voir plus',
      'ici',
      'suite',
      'plus d’infos',
      'découvrir',
      'cliquer ici',
      'lire plus',
      'voir',
      'En savoir plus…',
    ];
    const missed = anchors.filter(
      (anchor) =>
        faultyPages(linkAnchorGeneric, siteOf({ '/': [{ to: '/emaux', anchor }], '/emaux': [] })).length === 0,
    );
    expect(missed).toEqual([]);
  });

  test('english-syllables-on-french', () => {
    // Short sentences of everyday French read without effort; English rules count their mute endings and accents wrong.
    const text = Array.from({ length: 30 }, () => 'La petite école de la ville ferme à midi le mercredi.');
    expect(faultyPages(contentReadability, siteOf({ '/': { text } }, { languages }))).toEqual([]);
  });

  test('refusals-and-timeouts-called-dead-links', () => {
    const external = {
      'https://a.example/401': 401,
      'https://a.example/403': 403,
      'https://a.example/429': 429,
      'https://a.example/lent': 'timeout',
      'https://a.example/404': 404,
    };
    const links = Object.keys(external).map((to) => ({ to }));
    const faults = faultsOf(linkBrokenExternal, siteOf({ '/': links }, { external }));
    expect(faults.map(({ evidence }) => evidence.target)).toEqual(['https://a.example/404']);
    const inside = siteOf({ '/': ['/a', '/b'], '/a': { status: 403 }, '/b': { error: 'timeout' } });
    expect(faultyPages(linkBrokenInternal, inside)).toEqual([]);
    expect(faultyPages(httpBlockedBot, inside)).toEqual(['/a']);
  });

  test('response-time-that-includes-our-own-waiting', () => {
    // Only the time from request to first byte is read; a page without that figure is not slow.
    expect(faultyPages(httpSlowTtfb, siteOf({ '/': { responseMs: null as never }, '/a': { responseMs: 80 } }))).toEqual(
      [],
    );
  });
});
