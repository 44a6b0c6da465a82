import { idfSum, type StemIds } from '../scoring/stem-ids.ts';
import type { PageName } from './target-vocabulary.ts';

/** How well words name each page of a site: an index of titles and anchors in use. */
export interface PageNames {
  /** 0–1: 1 for the title or an anchor in use. */
  strength(ids: readonly number[], row: number): number;
  /** The page that these words name best, ties by row; null when no page has their rarest word in a name. */
  owner(ids: readonly number[]): { readonly row: number; readonly strength: number } | null;
}

/** Owners cached, so that a large site does not fill the memory. */
const maxCached = 100_000;

/** `names[row]`: distinctive names of the page, none when it may not receive a link. */
export function pageNames(names: readonly (readonly PageName[])[], stems: StemIds): PageNames {
  const rowsByStem = rowsOfStems(names);
  const owners = new Map<string, { row: number; strength: number } | null>();
  const strengthOf = (ids: readonly number[], total: number, row: number): number => {
    let best = 0;
    for (const name of names[row]!) {
      if (name.identifies > best)
        best = Math.max(best, name.identifies * diceSimilarity(sharedIdf(ids, name.ids, stems), total, name.total));
    }
    return best;
  };
  return {
    strength: (ids, row) => strengthOf(ids, idfSum(ids, stems), row),
    owner(ids) {
      const key = ids.join(' ');
      const known = owners.get(key);
      if (known !== undefined) return known;
      const total = idfSum(ids, stems);
      let found: { row: number; strength: number } | null = null;
      for (const row of rowsByStem.get(rarestOf(ids, rowsByStem, stems)) ?? []) {
        const value = strengthOf(ids, total, row);
        if (value > (found?.strength ?? 0)) found = { row, strength: value };
      }
      if (owners.size >= maxCached) owners.clear();
      owners.set(key, found);
      return found;
    },
  };
}

function rowsOfStems(names: readonly (readonly PageName[])[]): Map<number, number[]> {
  const rowsByStem = new Map<number, number[]>();
  names.forEach((own, row) => {
    for (const { ids } of own) {
      for (const id of ids) {
        const rows = rowsByStem.get(id);
        if (rows === undefined) rowsByStem.set(id, [row]);
        else if (rows.at(-1) !== row) rows.push(row);
      }
    }
  });
  return rowsByStem;
}

/** −1 when no name contains any of the stems. */
function rarestOf(ids: readonly number[], known: ReadonlyMap<number, unknown>, stems: StemIds): number {
  let rarest = -1;
  for (const id of ids) {
    if (known.has(id) && (rarest < 0 || stems.idf(id) > stems.idf(rarest))) rarest = id;
  }
  return rarest;
}

/** Sum of the idf of the distinct stems in both. */
function sharedIdf(a: readonly number[], b: readonly number[], stems: StemIds): number {
  let shared = 0;
  for (let at = 0; at < a.length; at += 1) {
    if (b.includes(a[at]!) && a.indexOf(a[at]!) === at) shared += stems.idf(a[at]!);
  }
  return shared;
}

/** Dice's coefficient (1945) of two weighted sets, from their shared weight and the weight of each. */
export function diceSimilarity(shared: number, a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * shared) / (a + b);
}
