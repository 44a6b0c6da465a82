import { expect, test } from 'vitest';
import { parameterStripper } from '../../../../src/core/values/addresses/strip-parameters.ts';

const stripped = parameterStripper(['sid', 'utm_*']);

test('named parameters are removed, in any case and by pattern; the others keep their order and spelling', () => {
  expect(stripped('https://a.fr/p?b=2&SID=1&a=%20&utm_source=x#part')).toBe('https://a.fr/p?b=2&a=%20#part');
  expect(stripped('https://a.fr/p?sid=1')).toBe('https://a.fr/p');
  expect(stripped('https://a.fr/p?side=1')).toBe('https://a.fr/p?side=1');
  expect(stripped('https://a.fr/p#?sid=1')).toBe('https://a.fr/p#?sid=1');
  expect(parameterStripper([])('https://a.fr/p?sid=1')).toBe('https://a.fr/p?sid=1');
});
