import { describe, expect, test } from '@jest/globals';
import { ci } from '../../../src/cli/commands/ci.ts';

const comparison = {
  cut: { before: false, after: true },
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

  test('opens for a limit that was wanted', () => {
    expect(gate(true, 'max-pages', 'errors')).toEqual([0, expect.stringContaining('Aucune régression.')]);
  });
});
