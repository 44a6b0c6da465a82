import { expect, test } from 'vitest';
import { audits } from '../../../../src/core/audits/index.ts';
import { pageWorth } from '../../../../src/core/audits/results/page-worth.ts';
import { priorityOf, worthOf } from '../../../../src/core/audits/results/priority.ts';
import { runAudits } from '../../../../src/core/audits/results/run-audits.ts';
import { titleMissing } from '../../../../src/core/audits/title/missing.ts';
import { siteOf } from '../../../support/site-of.ts';

const pages = ['/', '/blog/a', '/b', '/c'];
const untitled = (paths: readonly string[]) =>
  siteOf(Object.fromEntries(pages.map((path) => [path, paths.includes(path) ? { title: null } : {}])));
const worth = (paths: readonly string[]) => {
  const site = untitled(paths);
  return worthOf(runAudits([titleMissing], site)[0]!, pageWorth(site));
};

test('more pages at fault are worth more, none is worth 0, all have the importance of their problem', () => {
  expect(worth([])).toBe(0);
  expect(worth(['/blog/a', '/b', '/c'])).toBeGreaterThan(worth(['/blog/a']));
  expect(worth(pages)).toBe(65);
});

test('a fault of the home page is worth more than that of another page', () => {
  expect(worth(['/'])).toBeGreaterThan(worth(['/blog/a']));
});

test('a long task has a lower priority than a short one of the same worth', () => {
  const site = untitled(pages);
  const [result] = runAudits([titleMissing], site);
  const long = { ...result!, audit: { ...result!.audit, effort: 'days' as const } };
  expect(priorityOf(long, pageWorth(site))).toBeLessThan(priorityOf(result!, pageWorth(site)));
});

test('no setting of the server or of the code passes a page without a title', () => {
  const site = untitled(['/blog/a']);
  const all = pageWorth(site);
  const settings = audits
    .filter(({ id }) => /^(html\.(?!frameset)|security\.(csp|hsts|nosniff|referrer|xfo))/.test(id))
    .map((audit) => {
      const finding = { page: null, message: audit.title, evidence: {}, fix: audit.action };
      return worthOf({ audit, status: 'fail', checked: 1, findings: [finding], reason: null, remedy: null }, all);
    });
  expect(Math.max(...settings)).toBeLessThan(worth(['/blog/a']));
});
