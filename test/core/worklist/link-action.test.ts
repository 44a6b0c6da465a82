import { expect, test } from 'vitest';
import { linkAction } from '../../../src/core/worklist/link-action.ts';

type Analysis = Parameters<typeof linkAction>[0];
const link = (confidence: string) => ({ from: '/a', to: '/b', anchor: 'bols', sentence: 'Nos bols.', confidence });
const titleOf = (...confidences: string[]) =>
  linkAction(
    { semantics: { suggestions: confidences.map(link) } } as unknown as Analysis,
    {
      share: () => 0.5,
    } as unknown as Parameters<typeof linkAction>[1],
  )[0]?.title.en;

test('beside links that may not suit, the likely ones are called the surest', () => {
  expect(titleOf('sure', 'sure')).toBe('Add the 2 links your texts are missing');
  expect(titleOf('sure', 'sure', 'possible')).toBe('Add the 2 surest links to your texts');
  expect(titleOf('sure', 'possible')).toBe('Add the surest link to your texts');
  expect(titleOf('possible')).toBeUndefined();
});
