import { expect, test } from 'vitest';
import { proposePersonas } from '../../../src/cli/commands/propose-personas.ts';

test('each persona is shown with its pages, words and sentences', () => {
  const evidence = [{ page: 'https://a.fr/%C3%A9t%C3%A9', sentence: 'Pour les débutants.' }];
  const data = [{ name: 'débutants', pages: 2, evidence, vocabulary: ['miel', 'rucher'] }];
  expect(proposePersonas.print({ id: 'a', data } as never, {}).fr).toBe(
    'débutants (2 pages)\n  miel, rucher\n  https://a.fr/été\n    Pour les débutants.',
  );
});

test('a site that names no audience gets a sentence', () => {
  expect(proposePersonas.print({ id: 'a', data: [] } as never, {}).en).toContain('does not');
});
