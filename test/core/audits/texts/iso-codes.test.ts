import { expect, test } from 'vitest';
import { isLanguageCode, isRegionCode, rightHreflang } from '../../../../src/core/audits/texts/iso-codes.ts';

test('language and country codes are separate', () => {
  expect(['fr', 'en', 'gsw'].every(isLanguageCode)).toBe(true);
  expect(['xx', 'french', 'uk1'].some(isLanguageCode)).toBe(false);
  expect(['FR', 'gb', '419'].every(isRegionCode)).toBe(true);
  expect(['UK', 'EU', 'FRA'].some(isRegionCode)).toBe(false);
});

test('a wrong value of hreflang is corrected where its meaning is clear', () => {
  expect(['en-UK', 'fr_FR', 'zh_Hans_CN', 'en-GB', 'x-default'].map(rightHreflang)).toEqual([
    'en-GB',
    'fr-FR',
    'zh-Hans-CN',
    'en-GB',
    'x-default',
  ]);
  expect(['english', 'xx-XX'].map(rightHreflang)).toEqual([null, null]);
});
