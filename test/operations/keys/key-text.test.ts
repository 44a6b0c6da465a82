import { expect, test } from 'vitest';
import { keyIdOf, newKeyText } from '../../../src/operations/keys/key-text.ts';

test('a key holds its public id, and no two keys are alike', () => {
  const [one, other] = [newKeyText(), newKeyText()];
  expect(keyIdOf(one.text)).toBe(one.id);
  expect(other.text).not.toBe(one.text);
});

test('a mistyped key is recognised without a look at the stored ones', () => {
  const { text } = newKeyText();
  for (let at = 8; at < text.length; at++) {
    if (text[at] === '_') continue;
    expect(keyIdOf(text.slice(0, at) + (text[at] === 'x' ? 'y' : 'x') + text.slice(at + 1))).toBeNull();
  }
});
