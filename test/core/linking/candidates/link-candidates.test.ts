import { describe, expect, test } from 'vitest';
import { pairFloors } from '../../../../src/core/linking/scoring/link-acceptance.ts';
import { eligibleRuns, linkCandidates } from '../../../../src/core/linking/candidates/link-candidates.ts';
import { anchorThresholds } from '../../../../src/core/linking/anchors/anchor-thresholds.ts';
import { suggestionLimits } from '../../../../src/core/linking/suggestion-limits.ts';
import { linkingSite, placeIn, sentencesOf } from '../../../../src/core/linking/linking-site.ts';
import { scoredPairs } from '../../../../src/core/linking/scoring/scored-pairs.ts';
import { missingLinks } from '../../../../src/core/linking/suggestions.ts';
import { buildSiteIndex } from '../../../../src/core/semantics/site-index.ts';
import { languages } from '../../../support/languages.ts';
import { honey, type Sketch, siteOf } from '../honey-site.ts';
import { randomSite, siteOfPages } from '../random-site.ts';

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

function featuresFrom(guide: Partial<Sketch>, target: Partial<Sketch> = {}) {
  const pages = {
    ...honey,
    '/guide': { ...honey['/guide']!, ...guide },
    [chestnut]: { ...honey[chestnut]!, ...target },
  };
  return candidates(pages).found.find(
    ({ source, target: to }) => source.text.url.endsWith('/guide') && to.text.url.endsWith(chestnut),
  )!.features;
}

describe('features for and against a link', () => {
  test('an index is one', () => {
    expect(featuresFrom({}).listing).toBe(false);
    expect(featuresFrom({}, { more: { isListing: true } }).listing).toBe(true);
  });

  test('words that an earlier block has', () => {
    const said = { kind: 'paragraph' as const, text: 'Pour un fromage corsé, rien ne vaut le miel de châtaignier.' };
    const heading = { kind: 'heading' as const, text: 'Le Miel de châtaignier' };
    expect(featuresFrom({ text: [said] }).repeated).toBe(false);
    expect(featuresFrom({ text: [heading, said] }).repeated).toBe(true);
    expect(featuresFrom({ text: [said, heading] }).repeated).toBe(false);
  });

  test('a heading above the words that is close to the target', () => {
    const said = { kind: 'paragraph' as const, text: 'Pour un fromage corsé, rien ne vaut le miel de châtaignier.' };
    const under = (text: string) => featuresFrom({ text: [{ kind: 'heading' as const, text }, said] }).heading;
    expect(under('Un goût tannique et long en bouche')).toBeGreaterThan(0);
    expect(under('Les colis du mardi')).toBe(0);
    expect(featuresFrom({ text: [said, { kind: 'heading', text: 'Un goût tannique' }] }).heading).toBe(0);
  });

  test('a target with less text than most', () => {
    expect(featuresFrom({}, { text: 'Un miel de châtaignier tannique.' }).short).toBe(true);
    expect(featuresFrom({}, { text: 'Un miel de châtaignier tannique. '.repeat(40) }).short).toBe(false);
  });

  test('a target under a thousand characters on a site of long pages, and no longer one', () => {
    const long = Object.fromEntries(
      Object.entries(honey).map(([path, page]) => [path, { ...page, text: `${page.text} `.repeat(40) }]),
    );
    const shortIs = (text: string) => {
      const { found } = candidates({ ...long, '/guide': honey['/guide']!, [chestnut]: { ...honey[chestnut]!, text } });
      return found.find(({ target }) => target.text.url.endsWith(chestnut))!.features.short;
    };
    expect(shortIs('Un miel de châtaignier tannique. '.repeat(20))).toBe(true);
    expect(shortIs('Un miel de châtaignier tannique. '.repeat(40))).toBe(false);
  });

  test('other pages with the words that link there', () => {
    const linkedWith = (linksTo: string[]) => {
      const { found } = candidates({ ...honey, '/plateau': { title: 'Plateau de fromages', text: sentence, linksTo } });
      return found.find(({ source }) => source.text.url.endsWith('/guide'))!.features.linked;
    };
    expect(linkedWith([chestnut])).toBeCloseTo((1 + 0.4) / 2);
    expect(linkedWith([])).toBeCloseTo((0 + 0.4) / 2);
  });

  test('words around the anchor, never its own', () => {
    const under = (text: string) =>
      featuresFrom({
        text: [
          { kind: 'heading', text },
          { kind: 'paragraph', text: sentence },
        ],
      });
    expect(under('Le miel de châtaignier').heading).toBe(0);
  });

  test('another page that has the title, or to which these words lead', () => {
    expect(featuresFrom({})).toMatchObject({ rival: false, twin: false });
    const { found } = candidates({
      ...honey,
      '/lexique': { title: 'Miel de châtaignier', text: 'Terme.', more: { anchorsIn: ['Miel de châtaignier'] } },
    });
    expect(found.find(({ target }) => target.text.url.endsWith(chestnut))!.features).toMatchObject({
      rival: true,
      twin: true,
    });
  });

  test('an article within "du" or "aux" introduces the words', () => {
    expect(featuresFrom({ text: 'Pour un fromage corsé, parlons du miel de châtaignier de juillet.' }).bare).toBe(
      false,
    );
    expect(featuresFrom({ text: 'Pour un fromage corsé, on parle en miel de châtaignier, dit-on.' }).bare).toBe(true);
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

test('no pair is left out that has words, and is likely or has a certain name', () => {
  const { pages } = randomSite(152, 11);
  const urlOf = (row: number): string => pages[row]!.text.url;
  const near = (row: number): string[] => [1, 2, 3, 5, 6].map((step) => urlOf(row - (row % 8) + ((row + step) % 8)));
  const site = siteOfPages(pages.map((page, row) => ({ ...page!, contentTargets: near(row) })));
  const pairs = scoredPairs(site, suggestionLimits.candidates);
  const floors = pairFloors(pairs.existing);
  const { found } = linkCandidates(site);
  const placed = new Map(found.map(({ source, target, place }) => [`${source.text.url} ${target.text.url}`, place]));
  const met = { likely: 0, sure: 0, left: 0 };
  site.pages.forEach((source, from) => {
    for (const { row, pair } of pairs.of(from, null)) {
      const place = placeIn(site, sentencesOf(site, from), row, { accepts: eligibleRuns(site, from, row) });
      if (place === null) continue;
      const sure = pair >= floors.possible && site.names.strength(place.stems, row) >= anchorThresholds.strongName;
      if (pair < floors.likely && !sure) met.left += 1;
      else {
        met[pair >= floors.likely ? 'likely' : 'sure'] += 1;
        expect(placed.get(`${source!.text.url} ${site.pages[row]!.text.url}`)).toEqual(place);
      }
    }
  });
  expect(Math.min(met.likely, met.sure, met.left)).toBeGreaterThan(5);
});

test('a likely pair needs no sure name', () => {
  const { found } = candidates({
    ...honey,
    '/pollen': {
      title: 'Récolte de pollen de châtaignier en montagne basque',
      text: 'La récolte de pollen se fait en juin, avec une trappe.',
      more: { keyphrases: ['récolte de pollen'] },
    },
    '/juin': {
      title: 'Le rucher en juin',
      text: 'En juin, la récolte de pollen commence avec la première trappe posée au village.',
    },
  });
  const [link] = found.filter(
    ({ source, target }) => source.text.url.endsWith('/juin') && target.text.url.endsWith('/pollen'),
  );
  expect(link!.naming).toBeLessThan(anchorThresholds.strongName);
});
