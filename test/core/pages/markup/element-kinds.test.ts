import { expect, test } from 'vitest';
import { kindAt, kindOf, nameHash } from '../../../../src/core/pages/markup/element-kinds.ts';

const hashOf = (name: string): number => [...name].reduce((hash, letter) => nameHash(hash, letter.charCodeAt(0)), 0);

test('a known name is found by its hash in the text', () => {
  expect(kindAt(hashOf('nav'), '<nav>', 1, 4)).toBe(kindOf('nav'));
});

test('a name in capitals or an unknown name is left to the look-up by string', () => {
  expect(kindAt(hashOf('NAV'), '<NAV>', 1, 4)).toBeNull();
  expect(kindAt(hashOf('x-a'), '<x-a>', 1, 4)).toBeNull();
});

test('an unknown element is inline and changes nothing', () => {
  const { name, startsBlock, hidesText, isVoid } = kindOf('x-a');
  expect([name, startsBlock, hidesText, isVoid]).toEqual(['x-a', false, false, false]);
});
