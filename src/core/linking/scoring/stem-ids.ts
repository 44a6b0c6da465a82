import type { LanguageIndex } from '../../semantics/site-index.ts';
import { type TermWord, wordKinds } from '../../semantics/terms.ts';

/** Stems as numbers: the terms of the site's index, then the stems it does not know, which weigh nothing. */
export interface StemIds {
  idOf(stem: string): number;
  /** Of a content word and of the parts of a hyphenated one; none for the others. */
  ofWord(word: TermWord): readonly number[];
  idf(id: number): number;
  /** Pages that hold the stem. */
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

/** Σ idf over the distinct ones. */
export function weightOf(ids: readonly number[], stems: StemIds): number {
  let sum = 0;
  for (let at = 0; at < ids.length; at += 1) if (ids.indexOf(ids[at]!) === at) sum += stems.idf(ids[at]!);
  return sum;
}
