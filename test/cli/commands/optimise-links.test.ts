import { expect, test } from 'vitest';
import { optimiseLinks } from '../../../src/cli/commands/optimise-links.ts';

const simulation = {
  goal: [],
  goalRank: { before: 0.1, after: 0.2 },
  others: [],
  cost: 0.1,
  unreachable: { before: 0, after: 0 },
  meanDepth: { before: 1, after: 1 },
};

test('each edit is shown before and after, then the sentences to add and the limits that were reached', () => {
  const plan = {
    suggestions: [
      { from: '/a', to: '/b', anchor: 'miel', sentence: 'Du miel.', patch: { sentence: { after: 'Du <a>miel</a>.' } } },
    ],
    additions: [{ from: '/c', to: '/b', sentence: 'Voir le miel.', after: { text: 'Premier paragraphe.' } }],
    constraints: [
      { name: 'locked', refused: 2, detail: { fr: 'pages verrouillées', en: 'locked pages' } },
      { name: 'maxEdits', refused: 0, detail: { fr: '', en: '' } },
    ],
    simulation,
  };
  const lines = optimiseLinks.print(plan as never, {}).en.split('\n');
  expect(lines.slice(0, 8)).toEqual([
    '2 edits chosen.',
    '  /a → /b [miel]',
    '    - Du miel.',
    '    + Du <a>miel</a>.',
    '  /c → /b',
    '    (sentence to add after “Premier paragraphe.…”)',
    '    + Voir le miel.',
    '  2: locked pages',
  ]);
});
