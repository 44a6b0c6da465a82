import { describe, expect, test } from 'vitest';
import type { ComparedFinding } from '../../../../src/core/audits/comparison/compared-finding.ts';
import { compareFindings } from '../../../../src/core/audits/comparison/compare-findings.ts';
import { PageTable } from '../../../../src/core/audits/facts/page-table.ts';

const finding = (check: string, page: string | null, more: Partial<ComparedFinding> = {}): ComparedFinding => ({
  check,
  severity: 'high',
  status: 'fail',
  page,
  message: { fr: 'Constat.', en: 'Finding.' },
  ...more,
});
const gathered = (check: string, pages: number, examples: readonly string[]): ComparedFinding =>
  finding(check, null, { evidence: { pages, examples } });

const paths = ['/', '/a', '/b', '/c', '/d', '/e'];
const whole = new PageTable(
  paths.map((url) => ({ url, status: 200 })),
  [],
  false,
);
const compared = (before: ComparedFinding[], after: ComparedFinding[], read = { before: whole, after: whole }) => {
  const {
    new: added,
    worse,
    fixed,
  } = compareFindings({ findings: before, read: read.before }, { findings: after, read: read.after });
  const places = (list: typeof added) => list.map(({ check, page }) => `${check} ${page ?? 'site'}`);
  return { new: places(added), worse: worse.map((one) => [one.check, one.before, one.after]), fixed: places(fixed) };
};
const same = { new: [], worse: [], fixed: [] };

describe('the findings of two audits', () => {
  test('are new, worse or fixed', () => {
    expect(
      compared(
        [finding('title.missing', '/a'), finding('link.self', '/b')],
        [finding('link.self', '/b'), finding('link.self', '/b'), finding('desc.missing', '/c')],
      ),
    ).toEqual({ new: ['desc.missing /c'], worse: [['link.self', 1, 2]], fixed: ['title.missing /a'] });
  });

  test('are not fixed on a page that left the site, unless its address answered an error', () => {
    const table = (pages: Record<string, number>) =>
      new PageTable(
        Object.entries(pages).map(([url, status]) => ({ url, status })),
        [],
        false,
      );
    const read = { before: table({ '/': 200, '/a': 200, '/perdue': 404 }), after: table({ '/': 200 }) };
    expect(compared([finding('title.missing', '/a')], [], read)).toEqual(same);
    expect(compared([finding('link.broken_internal', '/perdue')], [], read).fixed).toEqual([
      'link.broken_internal /perdue',
    ]);
  });

  test('are not new or fixed where one audit could not measure, or a rule sets them aside', () => {
    const orphan = finding('link.orphan', '/a');
    const unmeasured = finding('link.orphan', null, { status: 'not-measured' });
    expect(compared([unmeasured], [orphan])).toEqual(same);
    expect(compared([orphan], [unmeasured])).toEqual(same);
    expect(compared([orphan], [{ ...orphan, status: 'ignored' }])).toEqual(same);
  });

  test('are the same when reported once for the template or page by page, whichever pages were fixed', () => {
    const template = gathered('mobile.viewport', 6, paths.slice(0, 3));
    const left = ['/a', '/d'].map((url) => finding('mobile.viewport', url));
    expect(compared([template], left)).toEqual(same);
    expect(compared(left, [template])).toEqual({ ...same, worse: [['mobile.viewport', 2, 6]] });
    expect(compared([template], [])).toEqual({ ...same, fixed: ['mobile.viewport site'] });
    expect(compared([], [template])).toEqual({ ...same, new: ['mobile.viewport site'] });
  });

  test('of a template are compared page by page with faults of single pages', () => {
    const message = (url: string) => ({ fr: `Trop court : ${url}`, en: `Too short: ${url}` });
    const template = (urls: readonly string[]) =>
      finding('desc.too_short', null, { pages: urls, messages: urls.map(message), evidence: { pages: urls.length } });
    const single = (urls: readonly string[]) => urls.map((url) => finding('desc.too_short', url));
    expect(compared([template(['/', '/a', '/b', '/c', '/d'])], single(['/', '/a', '/b', '/c']))).toEqual({
      ...same,
      fixed: ['desc.too_short /d'],
    });
    expect(compared(single(['/', '/a', '/b', '/c']), [template(['/', '/a', '/b', '/c', '/d'])])).toEqual({
      ...same,
      new: ['desc.too_short /d'],
    });
    expect(compared([template(['/', '/a'])], [template(['/', '/a', '/new'])])).toEqual(same);
    expect(compared([], [template(['/', '/a'])]).new).toEqual(['desc.too_short site']);
  });

  test('that name their pages move with the first of them', () => {
    const duplicate = (urls: readonly string[]) =>
      finding('title.duplicate', urls[0]!, { evidence: { pages: urls.length, urls } });
    expect(compared([duplicate(['/a', '/b', '/c'])], [duplicate(['/b', '/c'])])).toEqual(same);
    expect(compared([duplicate(['/a', '/b'])], [duplicate(['/d', '/e'])])).toEqual({
      new: ['title.duplicate /d'],
      worse: [],
      fixed: ['title.duplicate /a'],
    });
  });

  test('are not fixed by a page that fails, nor new on one that responds again', () => {
    const down = new PageTable([{ url: '/a', status: 500 }], [], false);
    const faults = [finding('title.missing', '/a')];
    const failing = [finding('http.server_error', '/a')];
    expect(compared(faults, failing, { before: whole, after: down })).toEqual({
      ...same,
      new: ['http.server_error /a'],
    });
    expect(compared(failing, faults, { before: down, after: whole })).toEqual({
      ...same,
      fixed: ['http.server_error /a'],
    });
  });

  test('are not fixed or new on pages that an audit left out, except where a new link points', () => {
    const home = { url: '/', status: 200 };
    const part = new PageTable([home], [], true);
    const faults = [finding('title.missing', '/a')];
    expect(compared(faults, [], { before: whole, after: part })).toEqual(same);
    expect(compared(faults, [finding('title.missing', '/')], { before: whole, after: part }).new).toHaveLength(1);
    expect(compared([], faults, { before: part, after: whole })).toEqual(same);
    const linked = new PageTable([home, { url: '/x', status: 404 }], [{ from: '/', to: '/x' }], true);
    const broken = [finding('link.broken_internal', '/x')];
    expect(compared([], broken, { before: part, after: linked }).new).toEqual(['link.broken_internal /x']);
    expect(compared([], broken, { before: linked, after: linked }).new).toHaveLength(1);
  });

  test('are not worse in more groups, only with more pages', () => {
    const [once, twice] = [
      [gathered('mobile.viewport', 6, ['/', '/a', '/b'])],
      [gathered('mobile.viewport', 3, ['/', '/a', '/b']), gathered('mobile.viewport', 3, ['/c', '/d', '/e'])],
    ];
    expect(compared(once, twice)).toEqual(same);
    expect(compared([gathered('mobile.viewport', 4, ['/', '/a', '/b'])], once).worse).toEqual([
      ['mobile.viewport', 4, 6],
    ]);
    const grown = ['/f', ...paths].map((url) => ({ url, status: 200 }));
    const read = { before: whole, after: new PageTable(grown, [], false) };
    expect(compared(once, [gathered('mobile.viewport', 7, ['/', '/a', '/b'])], read)).toEqual(same);
  });

  test('are not new where an ignore rule ended, nor fixed where one begins', () => {
    const fault = finding('title.missing', '/a');
    const ignoredPages = { ...fault, status: 'ignored' };
    expect(compared([ignoredPages], [fault])).toEqual(same);
    const template = gathered('title.missing', 6, paths.slice(0, 3));
    expect(compared([template], [ignoredPages])).toEqual(same);
    expect(compared([{ ...template, status: 'ignored' }], [template])).toEqual(same);
  });

  describe('of which one read but a part', () => {
    const [few, all] = [['/', '/a'], paths].map((urls) => urls.map((url) => ({ url, status: 200 }))) as [
      { url: string; status: number }[],
      { url: string; status: number }[],
    ];
    const links = [
      { from: '/', to: '/a' },
      { from: '/b', to: '/a' },
    ];
    const part = new PageTable(few, links.slice(0, 1), true);
    const full = new PageTable(all, links, false);
    const none = (faults: ComparedFinding[]): void => {
      expect(compared(faults, [], { before: full, after: part })).toEqual(same);
      expect(compared([], faults, { before: part, after: full })).toEqual(same);
    };

    test('are not reported for a page that shares its fault with one that was left out', () =>
      none([finding('title.duplicate', '/a', { evidence: { pages: 2, urls: ['/a', '/b'] } })]));
    test('are not reported for a page whose links come from one that was left out', () =>
      none([finding('link.follow_and_nofollow', '/a')]));
    test('are not reported for a page that names one that was left out', () =>
      none([finding('hreflang.no_return', '/a', { evidence: { target: '/b' } })]));
    test('are not reported for a page compared with all the others', () =>
      none([finding('url.convention_outlier', '/a')]));
    test('are not reported for the whole site', () => none([finding('trust.reviews', null)]));
    test('are not counted', () => {
      const singles = ['/', '/a'].map((url) => finding('desc.missing', url));
      const template = gathered('desc.missing', 6, paths.slice(0, 3));
      expect(compared(singles, [template], { before: part, after: full })).toEqual(same);
    });
    test('are reported for what depends on the page alone', () => {
      const faults = [finding('title.missing', '/a')];
      expect(compared(faults, [], { before: full, after: part }).fixed).toHaveLength(1);
      expect(compared([], faults, { before: part, after: full }).new).toHaveLength(1);
    });
  });
});
