import { mayCarryLink } from './anchors/anchor-rules.ts';
import type { AnchorPlace } from './anchors/anchor-place.ts';
import { anchorThresholds } from './anchors/anchor-thresholds.ts';
import type { LinkingPage } from './linking-page.ts';
import { type LinkingSite, placeIn, sentencesOf } from './linking-site.ts';
import { readSentences } from './page-sentences.ts';
import { idfSum } from './scoring/stem-ids.ts';
import { diceSimilarity } from './candidates/page-names.ts';
import { distinctiveNames, targetVocabulary } from './candidates/target-vocabulary.ts';
import { highestRows } from './scoring/sparse-accumulator.ts';
import { suggestionLimits } from './suggestion-limits.ts';
import { termsOf, wordKinds } from '../semantics/terms.ts';

/** A link between a page of the site and one that is not in it yet. */
export interface VirtualLink {
  /** Row of the page of the site. */
  readonly row: number;
  readonly page: LinkingPage;
  /** Cosine of the two texts. */
  readonly likeness: number;
  readonly place: AnchorPlace;
}

/** Relations of a page that is only a draft or a plan with the pages of a site. */
export interface VirtualPage {
  /** The closest pages by their words, best first. */
  readonly near: readonly { readonly row: number; readonly page: LinkingPage; readonly likeness: number }[];
  /** Links from pages of the site on their own words, best first. */
  readonly linksIn: readonly VirtualLink[];
  /** Links to pages of the site on words of this page, best first. */
  readonly linksOut: readonly VirtualLink[];
}

/** Working assumptions. */
const maxNear = 40;
const minLikeness = 0.05;

/** Compares a page with a site whose index does not contain it; the site is not changed. */
export function virtualPage(site: LinkingSite, page: LinkingPage): VirtualPage {
  const cosines = site.scorer.cosinesOf(termCounts(site, page));
  const own = site.index.pages.findIndex((_, row) => site.pages[row]?.text.url === page.text.url);
  if (own >= 0) cosines[own] = 0;
  const rows = highestRows(cosines, Uint32Array.from(site.index.pages.keys()), maxNear).filter(
    (row) => site.pages[row] !== null && cosines[row]! >= minLikeness,
  );
  const joined = joinedSite(site, page);
  const draft = readSentences(page, site, 'open');
  const links = (placeOf: (row: number) => AnchorPlace | null): VirtualLink[] =>
    rows
      .flatMap((row): VirtualLink[] => {
        const place = placeOf(row);
        return place === null ? [] : [{ row, page: site.pages[row]!, likeness: rounded(cosines[row]!), place }];
      })
      .sort((a, b) => scoreOf(b) - scoreOf(a) || a.row - b.row)
      .slice(0, suggestionLimits.candidates);
  const linked = new Set(page.contentTargets);
  return {
    near: rows.map((row) => ({ row, page: site.pages[row]!, likeness: rounded(cosines[row]!) })),
    linksIn: links((row) => {
      const source = site.pages[row]!;
      if (!source.mayGive || source.contentTargets.includes(page.text.url)) return null;
      const at = site.index.pages.length;
      return placeIn(joined, sentencesOf(site, row), at, { accepts: (run) => mayCarryLink(joined, run, at) });
    }),
    linksOut: links((row) => {
      const target = site.pages[row]!;
      if (!target.mayReceive || linked.has(target.text.url)) return null;
      return placeIn(site, draft, row, { accepts: (run) => mayCarryLink(site, run, row) });
    }),
  };
}

function scoreOf({ likeness, place }: VirtualLink): number {
  return likeness + 0.5 * place.score;
}

/** The site with the page added after its last row, as a target with names. */
function joinedSite(site: LinkingSite, page: LinkingPage): LinkingSite {
  const row = site.index.pages.length;
  const names = distinctiveNames(page, site.stems, site.language);
  const vocabulary = targetVocabulary(page, site.stems, site.language);
  const strength = (ids: readonly number[]): number => {
    const total = idfSum(ids, site.stems);
    let best = 0;
    for (const name of names) {
      const common = idfSum(
        ids.filter((id) => name.ids.includes(id)),
        site.stems,
      );
      best = Math.max(best, name.identifies * diceSimilarity(common, total, name.total));
    }
    return best;
  };
  return {
    ...site,
    vocabularyOf: (at) => (at === row ? vocabulary : site.vocabularyOf(at)),
    names: {
      strength: (ids, at) => (at === row ? strength(ids) : site.names.strength(ids, at)),
      owner: (ids) => {
        const found = site.names.owner(ids);
        const own = strength(ids);
        return own >= Math.max(anchorThresholds.minName, found?.strength ?? 0) ? { row, strength: own } : found;
      },
    },
  };
}

/** Weighted counts of the page's terms that are in the index: body ×1, headings ×1, title ×3, as in the index. */
function termCounts(site: LinkingSite, { text }: LinkingPage): Map<number, number> {
  const counts = new Map<number, number>();
  const read = (part: string, weight: number): void => {
    let before = '';
    for (const word of termsOf(site.language.words(part), site.language)) {
      const stem = word.kind === wordKinds.content ? word.stem : '';
      for (const name of stem === '' ? [] : [stem, ...word.parts, ...(before === '' ? [] : [`${before}_${stem}`])]) {
        const term = site.index.termOf.get(name);
        if (term !== undefined) counts.set(term, (counts.get(term) ?? 0) + weight);
      }
      before = stem;
    }
  };
  for (const block of text.blocks) read(block.text, 1);
  for (const heading of text.headings) read(heading, 1);
  read(text.title, 3);
  return counts;
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
