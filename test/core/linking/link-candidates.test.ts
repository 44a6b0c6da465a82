import { describe, expect, test } from '@jest/globals';
import { linkCandidates } from '../../../src/core/linking/link-candidates.ts';
import { linkingSite } from '../../../src/core/linking/linking-site.ts';
import { missingLinks } from '../../../src/core/linking/suggestions.ts';
import { buildSiteIndex } from '../../../src/core/semantics/site-index.ts';
import { languages } from '../../support/languages.ts';
import { honey, type Sketch, siteOf } from './honey-site.ts';

const chestnut = '/miel-de-chataignier';
const sentence = 'Pour un fromage corsé, rien ne vaut le miel de châtaignier.';

function candidates(pages: Record<string, Sketch>) {
  const linking = siteOf(pages);
  const index = buildSiteIndex(
    linking.map(({ text }) => text),
    languages,
  );
  const own = index.byLanguage.fr!;
  const rows = Array.from(own.pages, (row) => linking.find(({ text }) => text.url === index.urls[row]) ?? null);
  const { found } = linkCandidates(linkingSite(rows, own, languages.fr));
  return { found, linking, index };
}

function signsFrom(guide: Partial<Sketch>, target: Partial<Sketch> = {}) {
  const pages = {
    ...honey,
    '/guide': { ...honey['/guide']!, ...guide },
    [chestnut]: { ...honey[chestnut]!, ...target },
  };
  return candidates(pages).found.find(
    ({ source, target: to }) => source.text.url.endsWith('/guide') && to.text.url.endsWith(chestnut),
  )!.signs;
}

describe('what speaks for and against a link', () => {
  test('an index is one', () => {
    expect(signsFrom({}).listing).toBe(false);
    expect(signsFrom({}, { more: { isListing: true } }).listing).toBe(true);
  });

  test('words that an earlier block has', () => {
    const said = { kind: 'paragraph' as const, text: 'Pour un fromage corsé, rien ne vaut le miel de châtaignier.' };
    const heading = { kind: 'heading' as const, text: 'Le Miel de châtaignier' };
    expect(signsFrom({ text: [said] }).repeated).toBe(false);
    expect(signsFrom({ text: [heading, said] }).repeated).toBe(true);
    expect(signsFrom({ text: [said, heading] }).repeated).toBe(false);
  });

  test('a heading above the words that is close to the target', () => {
    const said = { kind: 'paragraph' as const, text: 'Pour un fromage corsé, rien ne vaut le miel de châtaignier.' };
    const under = (text: string) => signsFrom({ text: [{ kind: 'heading' as const, text }, said] }).heading;
    expect(under('Un goût tannique et long en bouche')).toBeGreaterThan(0);
    expect(under('Les colis du mardi')).toBe(0);
    expect(signsFrom({ text: [said, { kind: 'heading', text: 'Un goût tannique' }] }).heading).toBe(0);
  });

  test('a target with less text than most', () => {
    expect(signsFrom({}, { text: 'Un miel de châtaignier tannique.' }).short).toBe(true);
    expect(signsFrom({}, { text: 'Un miel de châtaignier tannique. '.repeat(40) }).short).toBe(false);
  });

  test('a target under a thousand characters on a site of long pages, and no longer one', () => {
    const long = Object.fromEntries(
      Object.entries(honey).map(([path, page]) => [path, { ...page, text: `${page.text} `.repeat(40) }]),
    );
    const shortIs = (text: string) => {
      const { found } = candidates({ ...long, '/guide': honey['/guide']!, [chestnut]: { ...honey[chestnut]!, text } });
      return found.find(({ target }) => target.text.url.endsWith(chestnut))!.signs.short;
    };
    expect(shortIs('Un miel de châtaignier tannique. '.repeat(20))).toBe(true);
    expect(shortIs('Un miel de châtaignier tannique. '.repeat(40))).toBe(false);
  });

  test('other pages with the words that link there', () => {
    const linkedWith = (linksTo: string[]) => {
      const { found } = candidates({ ...honey, '/plateau': { title: 'Plateau de fromages', text: sentence, linksTo } });
      return found.find(({ source }) => source.text.url.endsWith('/guide'))!.signs.linked;
    };
    expect(linkedWith([chestnut])).toBeCloseTo((1 + 0.4) / 2);
    expect(linkedWith([])).toBeCloseTo((0 + 0.4) / 2);
  });

  test('words around the anchor, never its own', () => {
    const under = (text: string) =>
      signsFrom({
        text: [
          { kind: 'heading', text },
          { kind: 'paragraph', text: sentence },
        ],
      });
    expect(under('Le miel de châtaignier').heading).toBe(0);
  });

  test('another page that has the title, or to which these words lead', () => {
    expect(signsFrom({})).toMatchObject({ rival: false, twin: false });
    const { found } = candidates({
      ...honey,
      '/lexique': { title: 'Miel de châtaignier', text: 'Terme.', more: { anchorsIn: ['Miel de châtaignier'] } },
    });
    expect(found.find(({ target }) => target.text.url.endsWith(chestnut))!.signs).toMatchObject({
      rival: true,
      twin: true,
    });
  });

  test('an article within "du" or "aux" introduces the words', () => {
    expect(signsFrom({ text: 'Pour un fromage corsé, parlons du miel de châtaignier de juillet.' }).bare).toBe(false);
    expect(signsFrom({ text: 'Pour un fromage corsé, on parle en miel de châtaignier, dit-on.' }).bare).toBe(true);
  });
});

test('a link that fewer than 25 editors of a hundred would accept is not proposed', () => {
  const many = Object.fromEntries(
    ['thym', 'lavande', 'romarin', 'bruyère'].map((plant) => [
      `/miel-de-${plant}`,
      { title: `Miel de ${plant} : récolte et goût`, text: `Le miel de ${plant} est doux.` },
    ]),
  );
  const { found, linking, index } = candidates({
    ...honey,
    ...many,
    [chestnut]: { title: 'Miel de châtaignier : récolte et goût', text: 'Ambré.', more: { isListing: true } },
  });
  expect(found.some(({ target }) => target.text.url.endsWith(chestnut))).toBe(true);
  const { suggestions } = missingLinks(linking, index, languages);
  expect(suggestions.filter(({ to }) => to.endsWith(chestnut))).toEqual([]);
});
