import { expect, test } from 'vitest';
import { isSupportedNode } from '../../src/io/node-version.ts';

test('Node is supported from 20.19 on', () => {
  expect(['18.20.8', '20.18.0', '20.19.0', '22.1.0', 'v20'].map(isSupportedNode)).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
});
