import type { StemIds } from '../scoring/stem-ids.ts';
import { weightOf } from '../scoring/stem-ids.ts';
import type { PageName } from './target-vocabulary.ts';

/** How well words name each page of a site: the index of the titles and of the anchors in use. */
export interface PageNames {
  /** 0–1: 1 for the title itself or an anchor in use. */
  strength(ids: readonly number[], row: number): number;
  /** The page these words name best, ties by row; null when none shares their rarest word. */
  owner(ids: readonly number[]): { readonly row: number; readonly strength: number } | null;
}

/** `names[row]` = proper names of the page, none when it may not receive a link. */
export function pageNames(names: readonly (readonly PageName[])[], stems: StemIds): PageNames {
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
  const owners = new Map<string, { row: number; strength: number } | null>();
  const strengthOf = (ids: readonly number[], total: number, row: number): number => {
    let best = 0;
    for (const name of names[row]!) {
      if (name.identifies > best)
        best = Math.max(best, name.identifies * diceOf(commonWeight(ids, name.ids, stems), total, name.total));
    }
    return best;
  };

  return {
    strength: (ids, row) => strengthOf(ids, weightOf(ids, stems), row),
    owner(ids) {
      const key = ids.join(' ');
      const known = owners.get(key);
      if (known !== undefined) return known;
      const total = weightOf(ids, stems);
      let found: { row: number; strength: number } | null = null;
      for (const row of rowsByStem.get(rarestOf(ids, rowsByStem, stems)) ?? []) {
        const value = strengthOf(ids, total, row);
        if (value > (found?.strength ?? 0)) found = { row, strength: value };
      }
      if (owners.size >= mostKept) owners.clear();
      owners.set(key, found);
      return found;
    },
  };
}

/** Answers kept, so that a large site does not fill the memory with them. */
const mostKept = 100_000;

function rarestOf(ids: readonly number[], known: ReadonlyMap<number, unknown>, stems: StemIds): number {
  let rarest = -1;
  for (const id of ids) {
    if (known.has(id) && (rarest < 0 || stems.idf(id) > stems.idf(rarest))) rarest = id;
  }
  return rarest;
}

/** Σ idf of the distinct stems both hold. */
function commonWeight(a: readonly number[], b: readonly number[], stems: StemIds): number {
  let common = 0;
  for (let at = 0; at < a.length; at += 1) {
    if (b.includes(a[at]!) && a.indexOf(a[at]!) === at) common += stems.idf(a[at]!);
  }
  return common;
}

/** Dice's coefficient (1945) of two sets of stems, from the weight they share and that of each. */
export function diceOf(common: number, a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * common) / (a + b);
}
