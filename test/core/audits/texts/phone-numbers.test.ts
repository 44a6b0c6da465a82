import { expect, test } from 'vitest';
import { dialledNumber, phoneIdentity, phoneNumbersIn } from '../../../../src/core/audits/texts/phone-numbers.ts';

test('a number is the same with its country code, spaces and signs', () => {
  const written = ['02 40 12 34 56', '+33 (0)2.40.12.34.56', '0033240123456'];
  const identities = written.flatMap((text) => phoneNumbersIn(text).map(phoneIdentity));
  expect(identities).toEqual(['40123456', '40123456', '40123456']);
});

test('short numbers and other links are no telephone number', () => {
  expect(phoneNumbersIn('Le 3631, à 44000 Nantes')).toEqual([]);
  expect(['tel:3631', 'mailto:a@b.fr', 'tel:+33 2 40%2012 34 56;ext=2'].map(dialledNumber)).toEqual([
    null,
    null,
    '33240123456',
  ]);
});
