import { expect, test } from 'vitest';
import { decodedValue, plainEntityEnd, textEntity } from '../../../../src/core/pages/markup/entities.ts';

test('a plain entity ends with a semicolon, soon', () => {
  expect(
    ['&eacute;x', '&#233;', '&eacute', '& b;', `&${'a'.repeat(20)};`].map((text) => plainEntityEnd(text, 0)),
  ).toEqual([8, 6, -1, -1, -1]);
});

test('an entity gives its characters, null when it is unknown', () => {
  expect([textEntity('&eacute;'), textEntity('&nexistepas;')]).toEqual([['é'], null]);
});

test('entities of a value are decoded, also those without a semicolon', () => {
  expect(decodedValue('caf&eacute; &amp; th&#233; &lt')).toBe('café & thé <');
  expect(decodedValue('/a?b=1&copy=2')).toBe('/a?b=1&copy=2');
});
