import { expect, test } from 'vitest';
import {
  multiplySparse,
  pickRows,
  rowProduct,
  type SparseMatrix,
  transpose,
} from '../../../../src/core/semantics/vectors/sparse-matrix.ts';

const sparse = (rows: readonly (readonly number[])[]): SparseMatrix => {
  const entries = rows.map((row) => row.flatMap((value, column) => (value === 0 ? [] : [{ column, value }])));
  const offsets = Uint32Array.from([0, ...entries].map((_, at) => entries.slice(0, at).flat().length));
  return {
    rows: rows.length,
    width: rows[0]!.length,
    offsets,
    columns: Uint32Array.from(entries.flat().map(({ column }) => column)),
    values: Float32Array.from(entries.flat().map(({ value }) => value)),
  };
};
const dense = ({ rows, width, offsets, columns, values }: SparseMatrix): number[][] =>
  Array.from({ length: rows }, (_, row) => {
    const out = Array<number>(width).fill(0);
    for (let at = offsets[row]!; at < offsets[row + 1]!; at += 1) out[columns[at]!] = values[at]!;
    return out;
  });
const matrix = sparse([
  [1, 0, 2, 3, 4, 5],
  [0, 0, 0, 0, 0, 0],
  [7, 8, 0, 0, 0, 1],
]);

test('a product with a dense block', () => {
  const ones = { rows: 6, width: 2, values: Float64Array.from([1, 10, 1, 10, 1, 10, 1, 10, 1, 10, 1, 10]) };
  expect([...multiplySparse(matrix, ones).values]).toEqual([15, 150, 0, 0, 16, 160]);
});

test('rows become columns, and back', () => {
  expect(dense(transpose(matrix))[0]).toEqual([1, 0, 7]);
  expect(dense(transpose(transpose(matrix)))).toEqual(dense(matrix));
});

test('two rows are multiplied over the columns that they share', () => {
  expect([rowProduct(matrix, 0, matrix, 2), rowProduct(matrix, 0, matrix, 1)]).toEqual([12, 0]);
});

test('chosen rows come in the order given', () => {
  expect(dense(pickRows(matrix, [2, 1, 2]))).toEqual([
    [7, 8, 0, 0, 0, 1],
    [0, 0, 0, 0, 0, 0],
    [7, 8, 0, 0, 0, 1],
  ]);
});
