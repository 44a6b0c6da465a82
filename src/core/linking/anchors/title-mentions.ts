import type { LanguageIndex } from '../../semantics/site-index.ts';

/** Longer titles are sentences: they are never found word for word. */
const longestTitle = 7;

const none: readonly number[] = [];

/** The pages whose title's content stems stand in a row in a block of a page; `titles[row]` = these stems, in order. */
export function exactTitles(
  titles: readonly (readonly number[])[],
  { sequence, sequenceStarts }: LanguageIndex,
): (source: number, found: (target: number) => void) => void {
  const { firsts, alone, pairs } = titlesByFirst(titles);
  return (source, found) => {
    const end = sequenceStarts[source + 1]!;
    for (let at = sequenceStarts[source]!; at < end; at += 1) {
      if (!firsts.has(sequence[at]!)) continue;
      for (const target of alone.get(sequence[at]!) ?? none) found(target);
      for (const target of pairs.get(pairKey(sequence[at]!, sequence[at + 1]!)) ?? none)
        if (titles[target]!.every((stem, step) => sequence[at + step] === stem)) found(target);
    }
  };
}

interface TitlesByFirst {
  /** The stems that some title starts with. */
  readonly firsts: ReadonlySet<number>;
  readonly alone: ReadonlyMap<number, readonly number[]>;
  readonly pairs: ReadonlyMap<number, readonly number[]>;
}

/** Titles by their first two stems, or their only one. */
function titlesByFirst(titles: readonly (readonly number[])[]): TitlesByFirst {
  const alone = new Map<number, number[]>();
  const pairs = new Map<number, number[]>();
  titles.forEach((title, row) => {
    if (title.length === 0 || title.length > longestTitle) return;
    const [found, key] = title.length === 1 ? [alone, title[0]!] : [pairs, pairKey(title[0]!, title[1]!)];
    const rows = found.get(key);
    if (rows === undefined) found.set(key, [row]);
    else rows.push(row);
  });
  return { alone, pairs, firsts: new Set(titles.flatMap((title) => title.slice(0, 1))) };
}

function pairKey(first: number, second: number): number {
  return first * 2 ** 32 + second;
}
