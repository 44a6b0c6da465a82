import { expect, test } from 'vitest';
import { simulateLinks } from '../../../src/cli/commands/simulate-links.ts';

const change = (page: string, before: number, after: number) => ({
  page,
  rank: { before, after },
  depth: { before: null, after: 2 },
});

test('the simulation shows rank and depth before and after, and the pages that lose rank', () => {
  const simulation = {
    goal: [change('https://a.fr/miel/', 0.1, 0.2)],
    goalRank: { before: 0.1, after: 0.2 },
    others: [change('https://a.fr/', 0.5, 0.4), change('https://a.fr/cire/', 0.1, 0.1)],
    cost: 0.1,
    unreachable: { before: 1, after: 0 },
    meanDepth: { before: 1.5, after: null },
  };
  expect(simulateLinks.print({ id: 'a', links: 1, simulation } as never, {}).en.split('\n')).toEqual([
    expect.stringContaining('Internal rank of the goal: 10 → 20%'),
    '  https://a.fr/miel/  10 → 20%  – → 2',
    'The other pages give up 10%; pages without a path: 1 → 0; mean depth: 1.5 → –.',
    '  https://a.fr/  50 → 40%  – → 2',
  ]);
});
