import { describe, expect, test } from 'vitest';
import { ci } from '../../../src/cli/commands/ci.ts';

const comparison = {
  cut: { before: true, after: true },
  pages: { added: [], removed: [], changed: [] },
  links: { added: 0, removed: 0 },
  findings: { new: [], worse: [], fixed: [] },
  suggestionsDone: [],
  score: { whole: { before: 90, after: null } },
};

function gate(passed: boolean, ...codes: string[]): [code: number | undefined, text: string] {
  const result = { passed, comparison, summary: { incompleteReasons: codes.map((code) => ({ code })) } } as never;
  return [ci.exitCode?.(result, {}), ci.print(result, {}).fr];
}

describe('the gate', () => {
  test('does not open for a crawl that was stopped', () => {
    expect(gate(true, 'interrupted')).toEqual([5, expect.stringContaining('le reste n’est pas jugé')]);
    expect(gate(false, 'interrupted')).toEqual([3, expect.stringContaining('Régression')]);
  });

  test('opens for a limit that the baseline had too', () => {
    expect(gate(true, 'max-pages', 'errors')).toEqual([0, expect.stringContaining('Aucune régression.')]);
  });

  test('names what it refuses: regressions, and the checks at or above the threshold', () => {
    const finding = { check: 'title.missing', severity: 'high', page: '/a', before: 0, after: 1, message: {} };
    const result = {
      passed: false,
      comparison: { ...comparison, findings: { new: [finding], worse: [], fixed: [] } },
      summary: {
        gate: true,
        incompleteReasons: [],
        findings: { 'title.missing': 1, 'title.too_short': 4, 'http.server_error': 2 },
      },
    };
    const { en } = ci.print(result as never, { failOn: 'high' });
    expect(en).toContain('Regression: 1 finding is new or worse, listed above.');
    expect(en).toContain(
      'Findings at or above “high”:\n  [critical] http.server_error (2)\n  [high] title.missing (1)',
    );
    expect(en).not.toContain('too_short (');
    expect(ci.print(result as never, { failOn: 'high', regressionFrom: 'critical' }).en).not.toContain('Regression');
  });
});
