import type { Language } from '../../../src/core/language/language.ts';
import type { PageText } from '../../../src/core/semantics/page-text.ts';
import type { SparseMatrix } from '../../../src/core/semantics/vectors/sparse-matrix.ts';
import { termWords, wordKinds } from '../../../src/core/semantics/terms.ts';

const shortestGram = 3;
const longestGram = 5;

/**
 * Counts of short texts: every word, including stop words, and the runs of 3 to 5 letters of each word between `<` and
 * `>`, so that inflected and misspelt words still match.
 */
export function shortTextCounts(texts: readonly PageText[], language: Language): SparseMatrix {
  const columnOf = new Map<string, number>();
  const rows = texts.map((text) => {
    const counts = new Map<string, number>();
    const whole = [text.title, ...text.blocks.map((block) => block.text)].join('\n');
    for (const word of termWords(whole, language)) {
      if (word.kind === wordKinds.sign) continue;
      count(counts, word.stem);
      for (const gram of gramsOf(word.stem)) count(counts, gram);
    }
    return counts;
  });
  for (const key of [...new Set(rows.flatMap((row) => [...row.keys()]))].sort()) columnOf.set(key, columnOf.size);
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
