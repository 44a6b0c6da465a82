import { expect, test } from 'vitest';
import { mergeGroups } from '../../../../src/core/semantics/topics/merge-groups.ts';

const vectors = { rows: 4, width: 2, values: Float32Array.from([1, 0, 0.8, 0.6, 0, 1, 0, 0]) };

test('the two closest groups are merged until the wanted number is left', () => {
  expect([...mergeGroups(Int32Array.from([0, 1, 2, -1]), vectors, 2)]).toEqual([0, 0, 1, -1]);
});

test('a number that is reached already changes nothing', () => {
  expect([...mergeGroups(Int32Array.from([0, 1, 1, -1]), vectors, 2)]).toEqual([0, 1, 1, -1]);
});
