import { expect, test } from 'vitest';
import type { Files } from '../../../src/io/services/files.ts';
import { ignoreList } from '../../../src/operations/sites/ignore-list.ts';

/** Files in memory. */
function memory(texts: Record<string, string>): Files & { texts: Record<string, string> } {
  return {
    texts,
    read: async (path) => new TextEncoder().encode(texts[path]),
    write: async (path, content) => void (texts[path] = String(content)),
    writeLines: async () => undefined,
    remove: async () => undefined,
    exists: async (path) => path in texts,
    parts: async function* (path) {
      yield new TextEncoder().encode(texts[path]);
    },
  };
}

const today = '2026-11-25';
const url = 'https://www.exemple.fr/';
const held = `# Choix de l’équipe
- site: exemple.fr
  check: image.heavy
  pages: /galerie/*
  reason: Photos d’exposition
  until: 2027-06-30
`;

test('rules are read from the usual file at a terminal, from none through the service', async () => {
  const files = memory({ 'maillage.ignore.yaml': held });
  expect(await ignoreList({ url }, today, files, true)).toEqual([
    { check: 'image.heavy', pages: '/galerie/*', reason: 'Photos d’exposition', until: '2027-06-30' },
  ]);
  expect(await ignoreList({ url }, today, files, false)).toEqual([]);
});

test('a rule given with the call is added to the file with its comments, for 90 days by default', async () => {
  const files = memory({ 'maillage.ignore.yaml': held });
  const asked = { url, ignore: ['link.depth@/blog/*'], ignoreReason: 'Archives assumées' };
  const rules = await ignoreList(asked, today, files, true);
  expect(rules[0]).toEqual({
    check: 'link.depth',
    pages: '/blog/*',
    reason: 'Archives assumées',
    until: '2027-02-23',
  });
  expect(files.texts['maillage.ignore.yaml']).toContain('# Choix de l’équipe');
  expect(await ignoreList({ url }, today, files, true)).toHaveLength(2);
});

test('the same rule given again changes its reason and its end, it is not added twice', async () => {
  const files = memory({ 'maillage.ignore.yaml': held });
  const again = { url, ignore: ['image.heavy@/galerie/*'], ignoreReason: 'Refonte', ignoreUntil: '2028-01-01' };
  expect(await ignoreList(again, today, files, true)).toHaveLength(1);
  expect(await ignoreList({ url }, today, files, true)).toEqual([
    { check: 'image.heavy', pages: '/galerie/*', reason: 'Refonte', until: '2028-01-01' },
  ]);
});

test('a rule without reason, an unknown check and a rule without end are rejected with what to correct', async () => {
  const empty = memory({});
  await expect(ignoreList({ url, ignore: ['link.depth'] }, today, empty, true)).rejects.toMatchObject({
    code: 'invalid-input',
    detail: { en: expect.stringContaining('--ignore-reason') },
  });
  await expect(ignoreList({ url, ignore: ['link.deep'], ignoreReason: 'x' }, today, empty, true)).rejects.toMatchObject(
    {
      issues: [{ message: { en: expect.stringContaining('link.deep') } }],
    },
  );
  const endless = memory({ 'r.yaml': '- check: link.depth\n  reason: x\n' });
  await expect(ignoreList({ url, ignoreFile: 'r.yaml' }, today, endless, true)).rejects.toMatchObject({
    issues: [{ path: 'r.yaml 1 until' }],
  });
});

test('a named file that does not exist is rejected, unless a rule is to be written in it', async () => {
  const files = memory({});
  await expect(ignoreList({ url, ignoreFile: 'r.yaml' }, today, files, true)).rejects.toMatchObject({
    issues: [{ path: '/ignoreFile' }],
  });
  await ignoreList({ url, ignoreFile: 'r.yaml', ignore: ['link.*'], ignoreReason: 'x' }, today, files, true);
  expect(files.texts['r.yaml']).toContain('check: link.*');
});

test('a rule of one site silences nothing on another; a rule without site applies to all', async () => {
  const files = memory({ 'maillage.ignore.yaml': held });
  await ignoreList({ url, ignore: ['link.depth'], ignoreReason: 'Archives' }, today, files, true);
  expect(files.texts['maillage.ignore.yaml']).toContain('site: exemple.fr\n  check: link.depth');
  expect(await ignoreList({ url: 'https://autre.fr/' }, today, files, true)).toEqual([]);
  const shared = memory({ 'maillage.ignore.yaml': held.replace('site: exemple.fr\n  ', '') });
  expect(await ignoreList({ url: 'https://autre.fr/' }, today, shared, true)).toHaveLength(1);
});
