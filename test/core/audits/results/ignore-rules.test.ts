import { expect, test } from 'vitest';
import { applyIgnoreRules } from '../../../../src/core/audits/results/ignore-rules.ts';
import type { IgnoreRule } from '../../../../src/core/audits/results/ignored-finding.ts';
import { titleMissing } from '../../../../src/core/audits/title/missing.ts';
import { runAudits } from '../../../../src/core/audits/results/run-audits.ts';
import { scoreOf } from '../../../../src/core/audits/results/score.ts';
import { toFindings } from '../../../../src/core/audits/results/to-findings.ts';
import { siteOf } from '../../../support/site-of.ts';

const site = () =>
  siteOf({ '/': {}, '/blog/a': { title: null }, '/blog/b': { title: null }, '/prix': { title: null } });
const rule = (over: Partial<IgnoreRule>): IgnoreRule => ({
  check: 'title.missing',
  pages: null,
  reason: 'Refonte prévue en mars',
  until: '2027-03-31',
  ...over,
});
const outcome = (rules: readonly IgnoreRule[], today = '2026-11-25') =>
  applyIgnoreRules(runAudits([titleMissing], site()), rules, today);
const paths = (rules: readonly IgnoreRule[], today?: string) =>
  outcome(rules, today).results[0]!.findings.map(({ page }) => new URL(page!).pathname);

test('a rule hides the findings of its pages and no others', () => {
  expect(paths([rule({ pages: '/blog/*' })])).toEqual(['/prix']);
  expect(paths([rule({ pages: 'https://exemple.fr/prix' })])).toEqual(['/blog/a', '/blog/b']);
});

test('a rule without pages, or a pattern of checks, hides everything of the check', () => {
  expect(paths([rule({})])).toEqual([]);
  expect(paths([rule({ check: 'title.*' })])).toEqual([]);
  expect(paths([rule({ check: 'desc.*' })])).toHaveLength(3);
});

test('after its last day a rule hides nothing, and counts what is shown again', () => {
  expect(paths([rule({ until: '2026-11-25' })])).toEqual([]);
  expect(paths([rule({ until: '2026-11-24' })])).toHaveLength(3);
  expect(outcome([rule({ until: '2026-11-24' })]).rules).toMatchObject([{ state: 'expired', findings: 3 }]);
});

test('a rule in force takes precedence over an expired one for the same page', () => {
  expect(paths([rule({ until: '2026-01-01' }), rule({ pages: '/prix' })])).toEqual(['/blog/a', '/blog/b']);
});

test('an ignored finding costs no point and stays in the rows with its reason and its end', () => {
  const { results } = outcome([rule({})]);
  expect(scoreOf(results, 3).content).toBe(100);
  const rows = toFindings(results, site());
  expect(rows.map(({ status }) => status)).toEqual(['ignored', 'ignored', 'ignored']);
  expect(rows[0]).toMatchObject({ ignored: { reason: 'Refonte prévue en mars', until: '2027-03-31' } });
});

test('a dot or a bracket of a pattern is only itself', () => {
  expect(paths([rule({ pages: '/blog.a' })])).toHaveLength(3);
  expect(paths([rule({ pages: '/[a-z]*' })])).toHaveLength(3);
});

test('a rule finds an address as it is read and as it is written', () => {
  const results = runAudits([titleMissing], siteOf({ '/': {}, '/th%C3%A9/a': { title: null } }));
  for (const pages of ['/thé/*', '/th%C3%A9/*', 'https://exemple.fr/thé/a']) {
    expect(applyIgnoreRules(results, [rule({ pages })], '2026-11-25').results[0]!.findings).toEqual([]);
  }
});
