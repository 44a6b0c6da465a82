import type { LanguageIndex } from '../../semantics/site-index.ts';
import { type TermWord, wordKinds } from '../../semantics/terms.ts';

/** Stems as numbers: the terms of the site's index, then the stems that it does not contain, whose idf and df are 0. */
export interface StemIds {
  idOf(stem: string): number;
  /** The stem of a content word, then those of the parts of a hyphenated word; empty for other words. */
  ofWord(word: TermWord): readonly number[];
  idf(id: number): number;
  /** Number of pages that contain the stem. */
  df(id: number): number;
}

export function stemIds(index: LanguageIndex, idf: Float64Array): StemIds {
  const others = new Map<string, number>();
  const ofWords = new WeakMap<TermWord, readonly number[]>();
  const idOf = (stem: string): number => {
    const known = index.termOf.get(stem) ?? others.get(stem);
    if (known !== undefined) return known;
    const id = index.terms.length + others.size;
    others.set(stem, id);
    return id;
  };
  return {
    idOf,
    ofWord(word) {
      let ids = ofWords.get(word);
      if (ids === undefined) {
        ids = word.kind === wordKinds.content ? [word.stem, ...word.parts].map(idOf) : none;
        ofWords.set(word, ids);
      }
      return ids;
    },
    idf: (id) => idf[id] ?? 0,
    df: (id) => index.df[id] ?? 0,
  };
}

const none: readonly number[] = [];

/** Sum of the idf of the distinct stems. */
export function idfSum(ids: readonly number[], stems: StemIds): number {
  let sum = 0;
  for (let at = 0; at < ids.length; at += 1) if (ids.indexOf(ids[at]!) === at) sum += stems.idf(ids[at]!);
  return sum;
}
