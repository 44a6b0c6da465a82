import type { Language } from '../../language/language.ts';
import { termWords, wordKinds } from '../terms.ts';
import type { SparseMatrix } from '../vectors/sparse-matrix.ts';

const shortestGram = 3;
const longestGram = 5;

/**
 * Counts of short texts: every word, including stop words, and the runs of 3 to 5 letters of each word between `<` and
 * `>`, so that inflected and misspelt words still match.
 */
export function letterCounts(texts: readonly string[], language: Language): SparseMatrix {
  return countedRows(texts, language, (counts, stems) => {
    for (const { stem } of stems) {
      count(counts, stem);
      for (const gram of gramsOf(stem)) count(counts, gram);
    }
  });
}

/** Counts of the content words of short texts and of their pairs in a row. */
export function wordCounts(texts: readonly string[], language: Language): SparseMatrix {
  return countedRows(texts, language, (counts, stems) => {
    stems.forEach(({ stem, kind }, at) => {
      if (kind !== wordKinds.content) return;
      count(counts, stem);
      const next = stems[at + 1];
      if (next?.kind === wordKinds.content) count(counts, `${stem}_${next.stem}`);
    });
  });
}

type Stems = readonly { readonly stem: string; readonly kind: number }[];

function countedRows(
  texts: readonly string[],
  language: Language,
  read: (counts: Map<string, number>, stems: Stems) => void,
): SparseMatrix {
  const rows = texts.map((text) => {
    const counts = new Map<string, number>();
    const words = termWords(text, language).filter(({ kind }) => kind !== wordKinds.sign);
    read(counts, words);
    return counts;
  });
  const keys = new Set<string>();
  for (const row of rows) for (const key of row.keys()) keys.add(key);
  const columnOf = new Map([...keys].sort().map((key, column) => [key, column]));
  return matrixOf(rows, columnOf);
}

function matrixOf(rows: readonly ReadonlyMap<string, number>[], columnOf: ReadonlyMap<string, number>): SparseMatrix {
  const offsets = new Uint32Array(rows.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  rows.forEach((row, at) => {
    const sorted = [...row].map(([key, value]) => [columnOf.get(key)!, value] as const).sort((a, b) => a[0] - b[0]);
    for (const [column, value] of sorted) {
      columns.push(column);
      values.push(value);
    }
    offsets[at + 1] = columns.length;
  });
  return {
    rows: rows.length,
    width: columnOf.size,
    offsets,
    columns: Uint32Array.from(columns),
    values: Float32Array.from(values),
  };
}

function gramsOf(stem: string): string[] {
  const framed = `<${stem.slice(0, 40)}>`;
  const grams: string[] = [];
  for (let size = shortestGram; size <= longestGram; size += 1) {
    for (let at = 0; at + size <= framed.length; at += 1) grams.push(framed.slice(at, at + size));
  }
  return grams;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
