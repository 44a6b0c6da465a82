import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { localFiles } from '../../../src/io/files.ts';
import type { Store } from '../../../src/io/services/store.ts';
import { confidenceClasses } from '../../../src/core/linking/confidence.ts';
import { signalsOfAudit, signalsOfFolder } from '../../../src/operations/sites/site-signals.ts';

const folder = mkdtempSync(join(tmpdir(), 'maillage-signals-'));
afterAll(() => rmSync(folder, { recursive: true }));

const brand = {
  language: 'fr',
  pages: 3,
  sources: [{ id: 'offers', words: 90, reference: 4 }],
  desired: [
    { word: 'pur', forms: ['pure'], counts: { offers: 2, reviews: null, anchors: null }, page: 'https://a.fr/' },
  ],
  observed: [],
};

function storeOf(documents: Readonly<Record<string, unknown>>): Store {
  return { readDocument: async (_id: string, name: string) => documents[name] ?? null } as unknown as Store;
}

test('the words of the brand are read from a folder and from the store, and absent where the audit has none', async () => {
  writeFileSync(join(folder, 'audit.json'), JSON.stringify({ url: 'https://a.fr/' }));
  expect(await signalsOfFolder(folder, localFiles)).not.toHaveProperty('brand');
  writeFileSync(join(folder, 'brand.json'), JSON.stringify(brand));
  expect((await signalsOfFolder(folder, localFiles)).brand).toEqual(brand);
  expect((await signalsOfAudit('a', storeOf({ summary: { url: 'https://a.fr/' }, brand }))).brand).toEqual(brand);
  expect(await signalsOfAudit('a', storeOf({ summary: { url: 'https://a.fr/' } }))).not.toHaveProperty('brand');
});

test.each([
  ['brand.json', {}],
  ['brand.json', { ...brand, desired: [{ word: 'pur' }] }],
  ['brand.json', { ...brand, observed: [{ ...brand.desired[0], page: 'javascript:alert(1)' }] }],
  ['coverage.json', {}],
  ['topics.json', [null]],
])('%s of another form is rejected by its name', async (name, document) => {
  const forged = mkdtempSync(join(folder, 'forged-'));
  writeFileSync(join(forged, 'audit.json'), JSON.stringify({ url: 'https://a.fr/' }));
  writeFileSync(join(forged, name), JSON.stringify(document));
  await expect(signalsOfFolder(forged, localFiles)).rejects.toMatchObject({
    code: 'invalid-input',
    detail: { fr: expect.stringContaining(`${name} n’a pas la forme`) },
  });
});

test('a suggestion of an audit without link gains has none, one without a sentence is rejected', async () => {
  const old = mkdtempSync(join(folder, 'old-'));
  const row = {
    from: '/a',
    to: '/b',
    anchor: 'b',
    sentence: 'a b',
    offset: 2,
    reason: { fr: '', en: '' },
    confidence: 'sure',
  };
  writeFileSync(join(old, 'audit.json'), JSON.stringify({ url: 'https://a.fr/' }));
  writeFileSync(join(old, 'suggestions.jsonl'), JSON.stringify(row));
  expect((await signalsOfFolder(old, localFiles)).suggestions).toEqual([
    { ...row, confidence: confidenceClasses.sure.accepted, gain: 0 },
  ]);
  writeFileSync(join(old, 'suggestions.jsonl'), JSON.stringify({ ...row, sentence: undefined }));
  await expect(signalsOfFolder(old, localFiles)).rejects.toMatchObject({
    detail: {
      en: expect.stringContaining(
        'suggestions.jsonl, line 1, does not have the format of an audit file (field sentence)',
      ),
    },
  });
});

test('needs without a topic count in the coverage too', async () => {
  const cell = { persona: 'p', topic: null, stage: 'ACQ', score: 0, page: null, passage: null, gap: 0.5 };
  const signals = await signalsOfAudit(
    'a',
    storeOf({ summary: { url: 'https://a.fr/' }, coverage: { cells: [cell], needs: [] } }),
  );
  expect(signals.coverage).toEqual([{ ...cell, gap: true }]);
});

test('rows of the store, with more fields than the files, give the same signals', async () => {
  const topic = { id: 't-1', name: 'miel', terms: ['miel'], pages: ['https://a.fr/'], hub: null };
  const suggestion = {
    from: 'https://a.fr/',
    to: 'https://a.fr/miel/',
    anchor: 'miel',
    sentence: 'Le miel de garrigue.',
    offset: 3,
    reason: { fr: 'Ces mots y mènent.', en: 'These words lead there.' },
    confidence: 'sure',
    gain: { rank: 0.1, depth: 0 },
  };
  const audit = mkdtempSync(join(folder, 'same-'));
  writeFileSync(join(audit, 'audit.json'), JSON.stringify({ url: 'https://a.fr/' }));
  writeFileSync(join(audit, 'topics.json'), JSON.stringify([topic]));
  writeFileSync(join(audit, 'suggestions.jsonl'), `${JSON.stringify(suggestion)}\n`);
  const kept = storeOf({
    summary: { url: 'https://a.fr/' },
    topics: [{ ...topic, language: 'fr' }],
    suggestions: [{ ...suggestion, score: 0.8 }],
  });
  expect(await signalsOfAudit('a', kept)).toEqual(await signalsOfFolder(audit, localFiles));
});
