import type { SiteAnalysis } from '../../src/core/analysis/site-analysis.ts';
import { linesOf } from './labelled-sites.ts';

/** A line of `bench/fit/links-to-add.jsonl`. */
export interface LinkToAdd {
  readonly site: string;
  readonly from: string;
  readonly to: string;
  readonly anchor: string | null;
}

/** How many links of an editor's list are proposed. */
export interface ListFigures {
  /** Links of the list. */
  readonly links: number;
  /** Those whose two pages were read. */
  readonly readable: number;
  /** Proposed on words of the text; among the first twenty; with the words of the editor or a part of them. */
  readonly onWords: number;
  readonly first20: number;
  readonly sameWords: number;
  /** Others proposed as an addition. */
  readonly additions: number;
  /** Proposals on words, and additions, of the whole site. */
  readonly proposed: number;
  readonly proposedAdditions: number;
}

export function linksToAdd(): LinkToAdd[] {
  return linesOf<LinkToAdd>('links-to-add.jsonl');
}

/** A path whatever the way its index file is written. */
export function pathKey(path: string): string {
  const plain = path.replace(/index\.html?$/, '').replace(/\.html?$/, '');
  return plain.length > 1 ? plain.replace(/\/$/, '') : '/';
}

export function listFigures(
  { facts, semantics }: SiteAnalysis,
  origin: string,
  list: readonly LinkToAdd[],
): ListFigures {
  const keyOf = (url: string): string => pathKey(url.slice(origin.length));
  const pairOf = (from: string, to: string): string => `${from} ${to}`;
  const suggestions = semantics!.suggestions.map(({ from, to, anchor }) => ({
    pair: pairOf(keyOf(from), keyOf(to)),
    anchor,
  }));
  const additions = new Set(semantics!.additions.map(({ from, to }) => pairOf(keyOf(from), keyOf(to))));
  const read = new Set(facts.htmlPages.map(({ record }) => keyOf(record.url)));
  const found = list.map(({ from, to, anchor }) => {
    const pair = pairOf(pathKey(from), pathKey(to));
    const at = suggestions.findIndex((one) => one.pair === pair);
    return { at, same: at >= 0 && sharesWords(suggestions[at]!.anchor, anchor), added: at < 0 && additions.has(pair) };
  });
  return {
    links: list.length,
    readable: list.filter(({ from, to }) => read.has(pathKey(from)) && read.has(pathKey(to))).length,
    onWords: found.filter(({ at }) => at >= 0).length,
    first20: found.filter(({ at }) => at >= 0 && at < 20).length,
    sameWords: found.filter(({ same }) => same).length,
    additions: found.filter(({ added }) => added).length,
    proposed: suggestions.length,
    proposedAdditions: semantics!.additions.length,
  };
}

function sharesWords(anchor: string, wanted: string | null): boolean {
  if (wanted === null) return false;
  const [a, b] = [anchor.toLowerCase(), wanted.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

export function addFigures(a: ListFigures, b: ListFigures): ListFigures {
  return Object.fromEntries(
    Object.keys(a).map((key) => [key, a[key as keyof ListFigures] + b[key as keyof ListFigures]]),
  ) as unknown as ListFigures;
}
