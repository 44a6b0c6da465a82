import { expect, test } from 'vitest';
import type { PageRecord } from '../../../src/core/pages/page.ts';
import type { EmbeddedText, Embedder, Embedding } from '../../../src/io/services/embedder.ts';
import { corpusEmbedder } from '../../../src/io/writer/corpus-embedder.ts';
import { pageVectors } from '../../../src/operations/sites/page-vectors.ts';
import { at, recordsOf } from '../../support/records-of.ts';

const html = (text: string): string => `<title>Miel</title><main><p>${text}</p></main>`;
const pages = (count: number): PageRecord[] =>
  recordsOf(Object.fromEntries(Array.from({ length: count }, (_, page) => [`/${page}`, html(`Texte ${page}.`)])));
const context = { signal: new AbortController().signal, progress: () => undefined };

async function* passing(records: readonly PageRecord[]): AsyncGenerator<PageRecord> {
  yield* records;
}

const reply = (records: readonly PageRecord[], embedder: Embedder) => pageVectors(passing(records), embedder, context);

function remote(embed: (texts: readonly EmbeddedText[]) => Embedding): Embedder {
  return { id: 'essai', kind: 'remote', embed: async (texts) => embed(texts) };
}

test('each page with text has its vector', async () => {
  const asked: EmbeddedText[] = [];
  const records = [...pages(130), ...recordsOf({ '/parti': 404 })];
  const found = await reply(
    records,
    remote((texts) => {
      asked.push(...texts);
      return { vectors: texts.map(() => Float32Array.of(1)) };
    }),
  );
  expect([found!.of!.size, found!.reason]).toEqual([130, null]);
  expect(found!.of!.has(at('/parti'))).toBe(false);
  expect(asked[7]).toEqual({ text: 'Miel\nTexte 7.', role: 'passage' });
});

test('an error half-way: no vector at all, the reason, and no further request', async () => {
  let calls = 0;
  const reason = { fr: 'en panne', en: 'out of order' };
  const found = await reply(
    pages(400),
    remote((texts) => {
      calls += 1;
      return calls === 2 ? { reason } : { vectors: texts.map(() => Float32Array.of(1)) };
    }),
  );
  expect(found).toEqual({ model: 'essai', of: null, reason });
  expect(calls).toBe(2);
});

test('the site’s own texts need no vectors from outside', async () => {
  expect(await reply(pages(2), corpusEmbedder)).toBeNull();
});
