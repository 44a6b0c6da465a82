import { expect, test } from 'vitest';
import { proposePersonas } from '../../../src/cli/commands/propose-personas.ts';

test('each persona is shown with its pages, words and sentences', () => {
  const evidence = [{ page: 'https://a.fr/%C3%A9t%C3%A9', sentence: 'Pour les débutants.' }];
  const data = [{ name: 'débutants', pages: 2, evidence, vocabulary: ['miel', 'rucher'] }];
  expect(proposePersonas.print({ id: 'a', data } as never, {}).fr).toBe(
    'débutants (2 pages)\n  miel, rucher\n  https://a.fr/été\n    Pour les débutants.',
  );
});

test('where the site names no audience, the commands that give one are said', () => {
  const { fr, en } = proposePersonas.print({ id: 'a', data: [] } as never, {});
  for (const text of [fr, en])
    for (const way of ['maillage start', 'maillage init', 'docs/catalogue/company-file.md'])
      expect(text).toContain(way);
});
