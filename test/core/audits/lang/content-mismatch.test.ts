import { expect, test } from 'vitest';
import { langContentMismatch } from '../../../../src/core/audits/lang/content-mismatch.ts';
import { languages } from '../../../support/languages.ts';
import { faultyPages } from '../../../support/faults-of.ts';
import { siteOf } from '../../../support/site-of.ts';

test('an English declaration on a French text is flagged', () => {
  expect(faultyPages(langContentMismatch, siteOf({ '/': { lang: 'fr-FR' }, '/a': { lang: 'en-US' } }))).toEqual(['/a']);
});

test('an unknown language is not judged', () => {
  expect(faultyPages(langContentMismatch, siteOf({ '/a': { lang: 'en' } }, { language: 'unknown' }))).toEqual([]);
});

test('only whole sentences in another language contradict a language that is not detected', () => {
  const french = Array.from(
    { length: 12 },
    () => 'Le bol que nous avons fait est dans le four de l’atelier avec les autres.',
  );
  const names = Array.from(
    { length: 12 },
    () => '模块 Apache mod_rewrite 指令 RewriteRule 版本 Server version directive.',
  );
  const site = siteOf({ '/a': { lang: 'ja', text: french }, '/b': { lang: 'zh-cn', text: names } }, { languages });
  expect(faultyPages(langContentMismatch, site)).toEqual(['/a']);
});
