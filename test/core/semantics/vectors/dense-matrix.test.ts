import { expect, test } from 'vitest';
import { denseProduct, denseProducts, normaliseRows } from '../../../../src/core/semantics/vectors/dense-matrix.ts';

test('rows have length 1, a row of zeros stays zero', () => {
  const { values } = normaliseRows({ rows: 2, width: 2, values: Float64Array.of(3, 4, 0, 0) });
  expect([...values].map((value) => Number(value.toFixed(6)))).toEqual([0.6, 0.8, 0, 0]);
});

test('products of one row with all the rows after it, four at a time and the rest', () => {
  const rows = 7;
  const matrix = { rows, width: 2, values: Float32Array.from({ length: 14 }, (_, at) => at + 1) };
  const products = new Float64Array(rows);
  denseProducts(matrix, 0, 1, products);
  const expected = Array.from({ length: rows }, (_, row) => (row === 0 ? 0 : denseProduct(matrix, 0, matrix, row)));
  expect([...products]).toEqual(expected);
  expect(products[1]).toBe(1 * 3 + 2 * 4);
});
