import { expect, test } from 'vitest';
import { symmetricEigen } from '../../../../src/core/semantics/vectors/symmetric-eigen.ts';

test('eigenvalues of a small symmetric matrix', () => {
  const { values } = symmetricEigen(Float64Array.of(2, 1, 1, 2), 2);
  expect([...values].sort((a, b) => a - b)).toEqual([expect.closeTo(1, 9), expect.closeTo(3, 9)]);
});

test('each column of the vectors is scaled by its eigenvalue', () => {
  const matrix = [
    [4, 1, 2],
    [1, 3, 0],
    [2, 0, 5],
  ];
  const { values, vectors } = symmetricEigen(Float64Array.from(matrix.flat()), 3);
  for (let column = 0; column < 3; column += 1) {
    const vector = [0, 1, 2].map((row) => vectors[row * 3 + column]!);
    const image = matrix.map((row) => row.reduce((sum, value, at) => sum + value * vector[at]!, 0));
    image.forEach((value, at) => expect(value).toBeCloseTo(values[column]! * vector[at]!, 9));
  }
});

test('the matrix given is left as it is', () => {
  const matrix = Float64Array.of(2, 1, 1, 2);
  symmetricEigen(matrix, 2);
  expect([...matrix]).toEqual([2, 1, 1, 2]);
});
