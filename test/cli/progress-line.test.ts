import { expect, test } from '@jest/globals';
import { progressText } from '../../src/cli/progress-line.ts';

test('one page and one error are in the singular', () => {
  const event = { phase: 'pages', done: 0, total: 1, unit: 'page', queued: 1, depth: 0, errors: 1 } as const;
  expect(progressText(event, 'fr', 0)).toBe('Exploration  0 / 1 page · file 1 · profondeur 0 · 1 erreur');
  expect(progressText({ ...event, total: 2, errors: 2 }, 'en', 0)).toBe(
    'Crawl  0 / 2 pages · queue 1 · depth 0 · 2 errors',
  );
});

test('each step counts what it reads', () => {
  const step = (phase: string, unit: string, total: number) => ({ phase, unit, done: 1, total });
  expect(progressText(step('sitemaps', 'file', 1), 'fr', 0)).toBe('Plans de site  1 / 1 fichier');
  expect(progressText(step('sitemaps', 'file', 2), 'en', 0)).toBe('Sitemaps  1 / 2 files');
  expect(progressText(step('probes', 'address', 9), 'fr', 0)).toBe(
    'Images, fichiers et liens externes  1 / 9 adresses',
  );
});
