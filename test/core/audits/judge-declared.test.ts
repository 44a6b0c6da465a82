import { expect, test } from '@jest/globals';
import { judgeDeclared, judgeDeclaredTemplate } from '../../../src/core/audits/judge-declared.ts';
import type { PageJudge } from '../../../src/core/audits/judge-pages.ts';
import { siteOf } from '../../support/site-of.ts';

const text = (words: string) => ({ fr: words, en: words });
const flagAll: PageJudge = () => ({ message: text('Défaut.'), evidence: {}, fix: text('Corrigez le gabarit.') });
const robots = { metaRobots: ['nosnippet'] };
const site = (declaring: number, silent: number) =>
  siteOf(
    Object.fromEntries(
      Array.from({ length: declaring + silent }, (_, index) => [`/p${index}`, index < declaring ? robots : {}]),
    ),
  ).htmlPages;

test('only the pages that declare it are judged, and all are checked', () => {
  const { checked, findings } = judgeDeclared(site(2, 3), 'robots', flagAll);
  expect(checked).toBe(5);
  expect(findings.map(({ page }) => page?.slice(-3))).toEqual(['/p0', '/p1']);
});

test('the share of a template is that of all the pages', () => {
  expect(judgeDeclaredTemplate(site(12, 0), 'robots', flagAll).findings).toHaveLength(1);
  expect(judgeDeclaredTemplate(site(12, 20), 'robots', flagAll).findings).toHaveLength(12);
});
