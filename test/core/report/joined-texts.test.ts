import { expect, test } from 'vitest';
import { colon, joined } from '../../../src/core/report/joined-texts.ts';
import { pair } from '../../../src/core/values/text.ts';

const texts = [pair('un', 'one'), pair('deux', 'two')];

test('texts are joined in both languages, by a space unless a separator is given', () => {
  expect(joined(texts)).toEqual({ fr: 'un deux', en: 'one two' });
  expect(joined(texts, ', ')).toEqual({ fr: 'un, deux', en: 'one, two' });
});

test('a separator may differ by language', () => {
  expect(joined(texts, colon)).toEqual({ fr: 'un\u202f: deux', en: 'one: two' });
});
