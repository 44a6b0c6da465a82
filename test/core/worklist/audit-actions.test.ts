import { describe, expect, test } from 'vitest';
import type { SiteAnalysis } from '../../../src/core/analysis/site-analysis.ts';
import { audits } from '../../../src/core/audits/index.ts';
import type { SiteFacts } from '../../../src/core/audits/facts/site-facts.ts';
import { runAudits } from '../../../src/core/audits/results/run-audits.ts';
import { pageWorth } from '../../../src/core/audits/results/page-worth.ts';
import type { Diagnosis } from '../../../src/core/diagnoses/diagnosis.ts';
import { auditActions } from '../../../src/core/worklist/audit-actions.ts';
import { checkActions } from '../../../src/core/worklist/check-actions.ts';
import { origin, siteOf } from '../../support/site-of.ts';

const suggestion = {
  from: `${origin}/`,
  to: `${origin}/b`,
  anchor: 'blue vase',
  sentence: 'See our blue vase here.',
  offset: 8,
  reason: { fr: 'r', en: 'r' },
  confidence: 'sure',
};
const text = { fr: 'x', en: 'x' };
const diagnosis = (over: Partial<Diagnosis>): Diagnosis => ({
  id: 'contact-broken',
  title: { fr: 'Le contact ne fonctionne pas', en: 'The contact does not work' },
  action: { fr: 'Réparez le contact', en: 'Repair the contact' },
  sentence: text,
  severity: 'critical',
  pages: 3,
  share: 1,
  examples: [`${origin}/`],
  explains: [],
  capsScore: 45,
  effort: 'minutes',
  why: text,
  how: text,
  effect: text,
  edits: [],
  ...over,
});

function actionsOf(
  facts: SiteFacts,
  { suggestions = [], diagnoses = [] }: { suggestions?: readonly object[]; diagnoses?: readonly Diagnosis[] } = {},
) {
  const semantics = { suggestions, coverage: null };
  return auditActions({ facts, results: runAudits(audits, facts), diagnoses, semantics } as unknown as SiteAnalysis);
}

const site = () =>
  siteOf({
    '/': { links: ['/a', '/b', { to: '/gone', anchor: 'our rates' }], title: null },
    '/a': { links: ['/', { to: '/gone', anchor: 'rates' }], description: null },
    '/b': { links: ['/'], headings: [], lang: null },
    '/gone': { status: 404 },
  });

test('an action ends with where it is done in the system that the pages announce, once', () => {
  const meta = { generator: 'WordPress 6.7' };
  const wordpress = siteOf({
    '/': { links: ['/a'], meta, description: null },
    '/a': { links: ['/'], meta, description: null },
  });
  const how = actionsOf(wordpress).find(({ checks }) => checks.includes('desc.missing'))!.how;
  expect(how.fr).toMatch(/ Dans WordPress\u00a0: l’encadré de l’extension SEO .*\.$/);
  expect(how.en.match(/WordPress/g)).toHaveLength(1);
  expect(actionsOf(site()).some((action) => action.how.en.includes('In WordPress'))).toBe(false);
});

describe('the order of the work', () => {
  test('a diagnosis comes before the checks', () => {
    expect(actionsOf(site(), { diagnoses: [diagnosis({})] })[0]).toMatchObject({
      source: 'diagnosis',
      id: 'contact-broken',
      title: { en: 'Repair the contact (3 pages)' },
      worth: 77.5,
    });
  });

  test('a diagnosis counts the pages that it gathers with its own: its title and its list have one number', () => {
    const ends = diagnosis({ id: 'guides-apart', pages: 1, examples: [`${origin}/a`] });
    const found = actionsOf(site(), { suggestions: [suggestion], diagnoses: [ends] }).find(
      ({ id }) => id === 'guides-apart',
    )!;
    expect(found.places.length).toBeGreaterThan(1);
    expect(found).toMatchObject({ pages: found.places.length });
    expect(found.title.en).toContain(`(${found.places.length} pages)`);
  });

  test('the time grows with the pages to change, unless one change treats them all', () => {
    const timeOf = (id: string, pages: number) =>
      actionsOf(site(), { diagnoses: [diagnosis({ id, pages, effort: 'days' })] }).find((action) => action.id === id)!
        .minutes;
    expect(timeOf('offers-do-not-answer', 2)).toEqual({ low: 180, high: 480 });
    expect(timeOf('offers-do-not-answer', 10)).toEqual({ low: 660, high: 1_920 });
    expect(timeOf('not-for-phones', 2)).toEqual(timeOf('offers-do-not-answer', 2));
    expect(timeOf('not-for-phones', 10)).toEqual({ low: 480, high: 960 });
    expect(timeOf('no-offer-page', 1)).toEqual({ low: 480, high: 960 });
  });

  test('the checks of a problem count the places to change', () => {
    const highOf = (count: number): number => {
      const paths = Array.from({ length: count }, (_, at) => `/a_page_${at}`);
      const facts = siteOf({ '/': {}, ...Object.fromEntries(paths.map((path) => [path, {}])) });
      const run = { pages: pageWorth(facts), explained: new Set<string>(), condemned: new Set<string>() };
      const results = runAudits(audits, facts).filter(({ audit }) => audit.id === 'url.underscore');
      return checkActions({ results, ...run })[0]!.minutes.high;
    };
    expect([highOf(1), highOf(3)]).toEqual([90, 150]);
  });

  test('repairs that cost hardly a visitor come last, in one action', () => {
    const text = ['Le bol en grès coûte 24 €\u202f: commandez-le ici, il part sous deux jours.'];
    const page = { text, links: ['/', '/a', '/b'], images: [{ src: `${origin}/big.jpg`, width: null, height: null }] };
    const facts = siteOf({ '/': page, '/a': page, '/b': { ...page, lang: null } }, { crawl: { sitemaps: [] } });
    const actions = actionsOf(facts, { diagnoses: [diagnosis({})] });
    expect(actions[0]!.id).toBe('contact-broken');
    expect(actions.at(-1)!.checks).toEqual(expect.arrayContaining(['sitemap.missing', 'lang.missing']));
    expect(actions.at(-1)!.title.en).toMatch(/^(?:Small|Other) repairs: /);
    expect(actions.filter(({ checks }) => checks.includes('sitemap.missing'))).toHaveLength(1);
  });

  test('work that asks for links in texts exists where a sentence is proposed: without one its findings stay findings', () => {
    const menu = ['/', '/a', '/b'].map((to) => ({ to, anchor: `Page ${to}`, position: 'nav' as const }));
    const facts = siteOf({ '/': { links: menu }, '/a': { links: menu }, '/b': { links: menu } });
    const checksOf = (suggestions: readonly object[]): readonly string[] =>
      actionsOf(facts, { suggestions }).flatMap(({ checks }) => checks);
    expect(checksOf([suggestion])).toContain('link.chrome_only');
    expect(checksOf([])).not.toContain('link.chrome_only');
  });

  test('the work is for different problems: checks about one thing are one action', () => {
    const names = actionsOf(site()).filter(({ checks }) => checks.includes('title.missing'));
    expect(names).toHaveLength(1);
    expect(names[0]!.checks).toContain('desc.missing');
    const problems = actionsOf(site()).map(({ problem }) => problem);
    expect(new Set(problems).size).toBe(problems.length);
  });

  test('the checks that a diagnosis explains, or that are about its problem, are gathered under it', () => {
    const diagnoses = [diagnosis({ id: 'template-bug', explains: ['title.missing'] })];
    const actions = actionsOf(site(), { diagnoses });
    expect(actions.filter(({ checks }) => checks.includes('title.missing')).map(({ id }) => id)).toEqual([
      'template-bug',
    ]);
    const contact = actionsOf(siteOf({ '/': { links: ['tel:'] } }), { diagnoses: [diagnosis({})] });
    expect(contact.find(({ checks }) => checks.includes('link.tel_format'))?.id).toBe('contact-broken');
  });

  test('a setting of the server never passes a broken link', () => {
    const ids = actionsOf(site()).map(({ id }) => id);
    const settings = ids.findIndex((id) => id.startsWith('security.'));
    expect(ids.indexOf('link.broken_internal')).toBeLessThan(settings === -1 ? ids.length : settings);
  });
});

test('a broken link is edited in each page that contains it, under its words', () => {
  const action = actionsOf(site()).find(({ id }) => id === 'link.broken_internal');
  expect(action!.edits.map(({ page, text: { en } }) => [page, en])).toEqual([
    [`${origin}/`, `The link “our rates” leads to ${origin}/gone: point it at the right page, or remove it.`],
    [`${origin}/a`, `The link “rates” leads to ${origin}/gone: point it at the right page, or remove it.`],
  ]);
  expect(action!.title.en).toBe('Repair the broken links between your pages (2 pages)');
});

test('missing links are one action whose edits mark the words to link', () => {
  const links = actionsOf(site(), { suggestions: [suggestion] }).find(({ source }) => source === 'link');
  expect(links?.edits[0]).toEqual({
    page: `${origin}/`,
    text: expect.objectContaining({ en: `Make “blue vase” a link to ${origin}/b.` }),
    before: 'See our blue vase here.',
    after: 'blue vase',
  });
  expect(links?.proof[0]?.text.en).toContain('See our blue vase here.');
  expect(links?.edits.every(({ before }) => before !== undefined)).toBe(true);
});

test('missing links count the pages whose links are shown, not those of advice without a sentence', () => {
  const facts = siteOf({ '/': ['/a', '/b'], '/a': [], '/b': [], '/c': [] });
  expect(actionsOf(facts).find(({ problem }) => problem === 'links')!.pages).toBeGreaterThan(1);
  const links = actionsOf(facts, { suggestions: [suggestion] }).find(({ source }) => source === 'link')!;
  expect(links.edits.map(({ page }) => page)).toEqual([`${origin}/`]);
  expect(links.pages).toBe(1);
  expect(links.title.en).toMatch(/\(1 page\)$/);
});

test('an action says what it is expected to change and how one sees it', () => {
  for (const { success } of actionsOf(site())) expect(success.en.length).toBeGreaterThan(40);
});

test('broken links come in the order of the pages that carry them, and those of pages to replace come last', () => {
  const facts = siteOf({
    '/a-copy': { links: ['/', '/lost-1'] },
    '/': { links: ['/a-copy', '/b', '/c', '/lost-2'] },
    '/b': { links: ['/', { to: '/lost-3', position: 'footer' }] },
    '/c': { links: ['/', { to: '/lost-3', position: 'footer' }] },
    '/lost-1': { status: 404 },
    '/lost-2': { status: 404 },
    '/lost-3': { status: 404 },
  });
  const twins = diagnosis({ id: 'twin-generations', pages: 1, examples: [`${origin}/a-copy`] });
  const { edits } = actionsOf(facts, { diagnoses: [twins] }).find(({ id }) => id === 'link.broken_internal')!;
  expect(edits.map(({ page }) => page?.slice(origin.length))).toEqual(['/', '/b', '/a-copy']);
});
