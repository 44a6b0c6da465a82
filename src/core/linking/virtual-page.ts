import { highest } from './scoring/sparse-accumulator.ts';
import { mayCarry } from './anchors/anchor-rules.ts';
import type { AnchorPlace } from './anchors/anchor-place.ts';
import { anchorRules, suggestionLimits } from './scoring/link-weights.ts';
import type { LinkingPage } from './linking-page.ts';
import { type LinkingSite, placeIn, sentencesOf } from './linking-site.ts';
import { readPage } from './page-sentences.ts';
import { weightOf } from './scoring/stem-ids.ts';
import { diceOf } from './candidates/page-names.ts';
import { properNames, targetVocabulary } from './candidates/target-vocabulary.ts';
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

/** What a page that is only a draft or a plan has to do with the site. */
export interface VirtualPage {
  /** Nearest pages by words, best first. */
  readonly near: readonly { readonly row: number; readonly page: LinkingPage; readonly likeness: number }[];
  /** From pages of the site to this one, on words that stand there; best first. */
  readonly linksIn: readonly VirtualLink[];
  /** From this one's own words to pages of the site; best first. */
  readonly linksOut: readonly VirtualLink[];
}

const nearRead = 40;
const leastLikeness = 0.05;

/** Places a page beside a site whose index does not hold it; the site stays as it is. */
export function virtualPage(site: LinkingSite, page: LinkingPage): VirtualPage {
  const cosines = site.scorer.cosinesOf(termCounts(site, page));
  const own = site.index.pages.findIndex((_, row) => site.pages[row]?.text.url === page.text.url);
  if (own >= 0) cosines[own] = 0;
  const rows = highest(cosines, Uint32Array.from(site.index.pages.keys()), nearRead).filter(
    (row) => site.pages[row] !== null && cosines[row]! >= leastLikeness,
  );
  const joined = joinedSite(site, page);
  const draft = readPage(page.text, page.taken, site.stems, site.language, 'open');
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
      return placeIn(joined, sentencesOf(site, row), at, { accepts: (run) => mayCarry(joined, run, at) });
    }),
    linksOut: links((row) => {
      const target = site.pages[row]!;
      if (!target.mayReceive || linked.has(target.text.url)) return null;
      return placeIn(site, draft, row, { accepts: (run) => mayCarry(site, run, row) });
    }),
  };
}

function scoreOf({ likeness, place }: VirtualLink): number {
  return likeness + 0.5 * place.score;
}

/** The site with the page after its last row, known by its names only. */
function joinedSite(site: LinkingSite, page: LinkingPage): LinkingSite {
  const row = site.index.pages.length;
  const names = properNames(page, site.stems, site.language);
  const vocabulary = targetVocabulary(page, site.stems, site.language);
  const strength = (ids: readonly number[]): number => {
    const total = weightOf(ids, site.stems);
    let best = 0;
    for (const name of names) {
      const common = weightOf(
        ids.filter((id) => name.ids.includes(id)),
        site.stems,
      );
      best = Math.max(best, name.identifies * diceOf(common, total, name.total));
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
        return own >= Math.max(anchorRules.weakestName, found?.strength ?? 0) ? { row, strength: own } : found;
      },
    },
  };
}

/** Terms of the page that the index knows, with how often they stand: body ×1, headings ×1, title ×3. */
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
