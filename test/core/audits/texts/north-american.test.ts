import { expect, test } from 'vitest';
import { isNorthAmerican } from '../../../../src/core/audits/texts/north-american.ts';
import { siteOf } from '../../../support/site-of.ts';

const dialling = (...numbers: string[]) =>
  isNorthAmerican(
    siteOf({ '/': { links: numbers.map((number) => ({ to: '/', href: `tel:${number}`, anchor: number })) } }),
  );

test('every number of the North American plan is one of Canada or the United States', () => {
  expect(dialling('+1 418 555 0123', '(418) 555-0123')).toBe(true);
});

test('a French number, or no number, is not', () => {
  expect(dialling('+33240123456')).toBe(false);
  expect(dialling('02 40 12 34 56')).toBe(false);
  expect(dialling()).toBe(false);
});
