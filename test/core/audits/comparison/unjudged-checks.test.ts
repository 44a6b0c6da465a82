import { expect, test } from 'vitest';
import { withoutUnjudged } from '../../../../src/core/audits/comparison/unjudged-checks.ts';

const findings = ['desc.too_short', 'link.orphan', 'canonical.to_error', 'link.broken_internal'].map((check) => ({
  check,
  severity: 'low' as const,
  status: 'fail',
  page: null,
  message: { fr: check, en: check },
}));
const auditOf = (indexable: boolean, named = 'https://exemple.fr') => ({
  pages: ['/', '/a'].map((path) => ({
    url: `https://exemple.fr${path}`,
    canonical: named + path,
    indexable,
    words: 100,
  })),
  findings,
});
const judged = (before: ReturnType<typeof auditOf>, after: ReturnType<typeof auditOf>): string[][] => {
  const kept = withoutUnjudged(before, after);
  return [kept.before, kept.after].map((audit) => audit.findings.map(({ check }) => check));
};
const all = findings.map(({ check }) => check);

test('two audits that could judge the same keep all findings', () => {
  expect(judged(auditOf(true), auditOf(true))).toEqual([all, all]);
  expect(judged(auditOf(false), auditOf(false))).toEqual([all, all]);
});

test('checks of indexable pages, ranks and canonicals are left out where one audit read a hidden site', () => {
  expect(judged(auditOf(true), auditOf(false))).toEqual([['link.broken_internal'], ['link.broken_internal']]);
});

test('checks of canonicals are left out where one audit read a copy of the public site', () => {
  const kept = all.filter((check) => check !== 'canonical.to_error');
  expect(judged(auditOf(true), auditOf(true, 'https://www.exemple.fr'))).toEqual([kept, kept]);
});
