import type { PageName, TargetVocabulary } from './target-vocabulary.ts';

/** How well words name each page of a site: the index of the titles and of the anchors in use. */
export interface PageNames {
  /** 0–1: 1 for the title itself or an anchor in use. */
  strength(stems: readonly string[], row: number): number;
  /** The page these words name best, ties by row; null when none shares their rarest word. */
  owner(stems: readonly string[]): { readonly row: number; readonly strength: number } | null;
}

/** `targets[row]` = vocabulary of the page, null when it may not receive a link. */
export function pageNames(targets: readonly (TargetVocabulary | null)[], idf: (stem: string) => number): PageNames {
  const names = targets.map((target) => (target?.names ?? []).filter((name) => name.identifies > 0));
  const rowsByStem = new Map<string, number[]>();
  names.forEach((own, row) => {
    for (const stem of new Set(own.flatMap((name) => name.stems))) {
      const rows = rowsByStem.get(stem);
      if (rows === undefined) rowsByStem.set(stem, [row]);
      else rows.push(row);
    }
  });
  const owners = new Map<string, { row: number; strength: number } | null>();
  const strength = (stems: readonly string[], row: number): number =>
    likest(stems, names[row] ?? [], (name) => name.identifies, idf);

  return {
    strength,
    owner(stems) {
      const key = stems.join(' ');
      const known = owners.get(key);
      if (known !== undefined) return known;
      let found: { row: number; strength: number } | null = null;
      for (const row of rowsByStem.get(rarestOf(stems, rowsByStem, idf)) ?? []) {
        const value = strength(stems, row);
        if (value > (found?.strength ?? 0)) found = { row, strength: value };
      }
      owners.set(key, found);
      return found;
    },
  };
}

function rarestOf(
  stems: readonly string[],
  known: ReadonlyMap<string, unknown>,
  idf: (stem: string) => number,
): string {
  let rarest = '';
  for (const stem of stems) {
    if (known.has(stem) && (rarest === '' || idf(stem) > idf(rarest))) rarest = stem;
  }
  return rarest;
}

/** The best weight × likeness over names. */
export function likest(
  stems: readonly string[],
  names: readonly PageName[],
  weightOf: (name: PageName) => number,
  idf: (stem: string) => number,
): number {
  let best = 0;
  for (const name of names) {
    const weight = weightOf(name);
    if (weight > best) best = Math.max(best, weight * likeness(stems, name.stems, idf));
  }
  return best;
}

/** Dice's coefficient (1945) of two lists of stems as sets, each stem weighing its idf. */
export function likeness(a: readonly string[], b: readonly string[], idf: (stem: string) => number): number {
  let common = 0;
  let all = 0;
  a.forEach((stem, at) => {
    if (a.indexOf(stem) !== at) return;
    all += idf(stem);
    if (b.includes(stem)) common += 2 * idf(stem);
  });
  b.forEach((stem, at) => {
    if (b.indexOf(stem) === at) all += idf(stem);
  });
  return all === 0 ? 0 : common / all;
}
