import { expect, test } from 'vitest';
import { isLanguageCode, isRegionCode } from '../../../../src/core/audits/texts/iso-codes.ts';

test('language and country codes are separate', () => {
  expect(['fr', 'en', 'gsw'].every(isLanguageCode)).toBe(true);
  expect(['xx', 'french', 'uk1'].some(isLanguageCode)).toBe(false);
  expect(['FR', 'gb', '419'].every(isRegionCode)).toBe(true);
  expect(['UK', 'EU', 'FRA'].some(isRegionCode)).toBe(false);
});
