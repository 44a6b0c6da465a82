import { expect, test } from 'vitest';
import { simulatePage } from '../../../src/cli/commands/simulate-page.ts';

const link = (from: string, to: string) => ({ from, to, anchor: 'miel', sentence: 'Du miel.' });

test('the planned page is shown with its links, rivals and answers', () => {
  const page = {
    url: 'https://a.fr/miel/',
    depth: 2,
    linksIn: [link('https://a.fr/', 'https://a.fr/miel/')],
    sentencesIn: [{ from: 'https://a.fr/cire/', sentence: 'Voir le miel.' }],
    linksOut: [],
    pagesToCite: [{ page: 'https://a.fr/pollen/', title: 'Pollen' }],
    rivals: [{ page: 'https://a.fr/guide/', risk: 0.456, advice: { fr: 'Fusionnez.', en: 'Merge them.' } }],
    answers: [{ persona: 'lea', text: 'conserver le miel' }],
  };
  expect(simulatePage.print(page as never, {}).en.split('\n')).toEqual([
    'https://a.fr/miel/: 2 clicks from the home page.',
    'Links to create to it (2):',
    '  https://a.fr/ → https://a.fr/miel/ [miel]',
    '    Du miel.',
    '  https://a.fr/cire/ + Voir le miel.',
    'Links to give (1):',
    '  → https://a.fr/pollen/ (Pollen)',
    '  ! https://a.fr/guide/ (46 %) Merge them.',
    '  ✓ lea: conserver le miel',
  ]);
  expect(simulatePage.print({ ...page, depth: 1 } as never, {}).en).toMatch(/^[^ ]+ 1 click from the home page/);
});
