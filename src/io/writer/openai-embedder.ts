import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Text } from '../../core/values/text.ts';
import type { EmbeddedText, Embedder } from '../services/embedder.ts';
import type { GuardedFetch } from '../services/guarded-fetch.ts';
import { type EmbeddingCache, embeddingKey } from './embedding-cache.ts';
import { type Fault, type ModelCall, modelCaller } from './model-call.ts';

export interface OpenaiEmbedderSettings {
  readonly apiKey: string;
  /** Base URL of a compatible service, such as `http://127.0.0.1:11434/v1`. */
  readonly baseUrl?: string | undefined;
  readonly model: string;
  readonly fetch: GuardedFetch;
  readonly cache: EmbeddingCache;
  /** Prefix of the text by role, for models that distinguish questions from passages. */
  readonly prefixes?: Readonly<Record<EmbeddedText['role'], string>>;
  /** Time limit of one batch with its attempts and pauses, in milliseconds. */
  readonly callMs?: number;
  /** Maximum of estimated tokens sent by this embedder; cached texts cost none. */
  readonly tokenBudget?: number;
  readonly random?: () => number;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

const batchSize = 64;
const batchesAtOnce = 2;
/** Longer texts are cut; usual models read 8,000 tokens or more. */
const maxCharacters = 8_000;
const charactersPerToken = 3;

type Vectors = { readonly vectors: readonly Float32Array[] };
type MissingTexts = readonly (readonly [key: string, text: EmbeddedText])[];

/** Vectors of an OpenAI-compatible service, through the guarded fetch; each text is sent once and its vector cached. */
export function openaiEmbedder(settings: OpenaiEmbedderSettings): Embedder {
  const { callMs = 60_000, tokenBudget = 20_000_000, random = Math.random, cache } = settings;
  const wait = settings.wait ?? ((ms, signal) => sleep(ms, undefined, { signal }).catch(() => undefined));
  const call = modelCaller({ ...settings, purpose: 'vectors', callMs, wait, random }, vectorsOf);
  const id = `${settings.baseUrl ?? 'openai'} ${settings.model}`;
  const budget = { tokens: tokenBudget };
  let dimension: number | null = null;
  return {
    id,
    kind: 'remote',
    async embed(texts, signal) {
      const cutTexts = texts.map((text) => ({ ...text, text: text.text.slice(0, maxCharacters) }));
      const keys = cutTexts.map((text) => embeddingKey(id, text));
      const known = new Map<string, Float32Array>();
      for (const key of new Set(keys)) {
        const vector = await cache.read(key);
        if (vector !== null) known.set(key, vector);
      }
      const missing = [...new Map(keys.map((key, at) => [key, cutTexts[at]!]))].filter(([key]) => !known.has(key));
      const fault = await requestAll(missing, { call, settings, budget, known, signal });
      if (fault !== null) return { reason: reasonOf(fault) };
      const vectors = keys.map((key) => known.get(key)!);
      dimension ??= vectors[0]?.length ?? null;
      // The service may have changed the dimension between two batches, or since the cache was filled.
      if (vectors.some((vector) => vector.length !== dimension)) return { reason: reasonOf('dimension') };
      return { vectors };
    },
  };
}

interface BatchContext {
  readonly call: ModelCall<Vectors>;
  readonly settings: OpenaiEmbedderSettings;
  readonly budget: { tokens: number };
  readonly known: Map<string, Float32Array>;
  readonly signal: AbortSignal | undefined;
}

/** Adds the vectors to `known`. Returns the first fault, which also aborts the other calls, or null. */
async function requestAll(missing: MissingTexts, context: BatchContext): Promise<string | null> {
  const batches = Array.from({ length: Math.ceil(missing.length / batchSize) }, (_, at) =>
    missing.slice(at * batchSize, (at + 1) * batchSize),
  );
  const stop = new AbortController();
  const end = (): void => stop.abort();
  context.signal?.addEventListener('abort', end, { once: true });
  if (context.signal?.aborted) end();
  let firstFault: string | null = null;
  const work = async (): Promise<void> => {
    for (let batch = batches.shift(); batch !== undefined && firstFault === null; batch = batches.shift()) {
      const fault = stop.signal.aborted ? 'aborted' : await requestBatch(batch, context, stop.signal);
      if (fault === null) continue;
      firstFault ??= context.signal?.aborted ? 'aborted' : fault;
      end();
    }
  };
  await Promise.all(Array.from({ length: batchesAtOnce }, work));
  context.signal?.removeEventListener('abort', end);
  return firstFault;
}

async function requestBatch(batch: MissingTexts, context: BatchContext, signal: AbortSignal): Promise<string | null> {
  const { call, settings, budget, known } = context;
  const input = batch.map(([, { role, text }]) => (settings.prefixes?.[role] ?? '') + text);
  budget.tokens -= input.reduce((sum, text) => sum + Math.ceil(text.length / charactersPerToken), 0);
  if (budget.tokens < 0) return 'budget';
  const answer = await call(
    { path: '/embeddings', body: { model: settings.model, input, encoding_format: 'float' } },
    signal,
  );
  if ('fault' in answer) return answer.fault;
  if (answer.vectors.length !== batch.length) return 'count';
  for (const [at, [key]] of batch.entries()) {
    known.set(key, answer.vectors[at]!);
    await settings.cache.write(key, answer.vectors[at]!);
  }
  return null;
}

const Reply = z.object({
  data: z.array(z.object({ index: z.number().int().optional(), embedding: z.array(z.unknown()) })),
});

/** The vectors normalised to length 1, in the order of the texts; `malformed` when one is not a vector. */
function vectorsOf(reply: unknown): Vectors | Fault {
  const parsed = Reply.safeParse(reply);
  if (!parsed.success) return { fault: 'malformed' };
  const { data } = parsed.data;
  const vectors = new Map<number, Float32Array>();
  for (const [at, { index = at, embedding }] of data.entries()) {
    const vector = unitVector(embedding);
    if (vector !== null) vectors.set(index, vector);
  }
  const ordered = data.map((_, at) => vectors.get(at));
  const width = ordered[0]?.length;
  return ordered.every((vector) => vector !== undefined && vector.length === width)
    ? { vectors: ordered as Float32Array[] }
    : { fault: 'malformed' };
}

/** The vector at length 1; null when a value is not a number or all are zero. */
function unitVector(values: readonly unknown[]): Float32Array | null {
  let squares = 0;
  for (const value of values) squares += typeof value === 'number' ? value * value : Number.NaN;
  const length = Math.sqrt(squares);
  if (!(length > 0) || !Number.isFinite(length)) return null;
  return Float32Array.from(values as number[], (value) => value / length);
}

const faultTexts: Readonly<Record<string, Text>> = {
  'rate-limited': { fr: 'il refuse par excès de demandes', en: 'it refuses because of too many requests' },
  'server-error': { fr: 'il est en panne', en: 'it is out of order' },
  unreachable: { fr: 'il ne répond pas', en: 'it does not answer' },
  timeout: { fr: 'il répond trop lentement', en: 'it answers too slowly' },
  quota: { fr: 'le crédit est épuisé', en: 'its credit is used up' },
  unauthorised: { fr: 'il refuse la clé', en: 'it refuses the key' },
  'bad-request': { fr: 'il refuse la demande', en: 'it refuses the request' },
  'too-long': { fr: 'un texte est trop long pour lui', en: 'a text is too long for it' },
  'too-large': { fr: 'sa réponse est trop volumineuse', en: 'its reply is too large' },
  malformed: { fr: 'sa réponse ne contient pas des vecteurs', en: 'its reply does not hold vectors' },
  count: { fr: 'il manque des vecteurs dans sa réponse', en: 'vectors are missing from its reply' },
  dimension: { fr: 'ses vecteurs ont changé de dimension', en: 'its vectors changed dimension' },
  budget: { fr: 'la limite de dépense est atteinte', en: 'the limit on spending is reached' },
  aborted: { fr: 'le travail a été arrêté', en: 'the work was stopped' },
};

function reasonOf(fault: string): Text {
  const why = faultTexts[fault] ?? faultTexts.unreachable!;
  return {
    fr: `Service de vecteurs\u202f: ${why.fr}. Les vecteurs du site servent pour tous les textes.`,
    en: `Embedding service: ${why.en}. The site’s own vectors serve for all texts.`,
  };
}
