import { expect, test } from 'vitest';
import { certaintyOf } from '../../../src/core/insights/compared-texts.ts';

type Compared = Parameters<typeof certaintyOf>[0];
const compared = (interval: readonly [number, number], isDrawn: boolean): Compared =>
  ({ interval, stated: { isDrawn } }) as unknown as Compared;

test('a gap is surer between groups drawn by lot, and hardly known where chance may give it', () => {
  const [drawn, decided, chance] = [
    compared([0.02, 0.1], true),
    compared([0.02, 0.1], false),
    compared([-0.01, 0.1], true),
  ].map(certaintyOf) as [number, number, number];
  expect(drawn).toBeGreaterThan(decided);
  expect(decided).toBeGreaterThan(chance);
});
