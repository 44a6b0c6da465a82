import type { GuardedFetch } from '../services/guarded-fetch.ts';

/** A text of a model, or vectors, whose replies may be larger. */
export type ModelPurpose = 'model' | 'vectors';

/**
 * The guarded fetch with the signature that the SDK requires. A reply is read whole, within the limits of the guarded fetch;
 * a streamed reply is assembled into an ordinary one, so that both have the same checks.
 */
export function modelFetch(guardedFetch: GuardedFetch, purpose: ModelPurpose): typeof fetch {
  return async (input, init) => {
    const outcome = await guardedFetch({
      url: typeof input === 'string' ? input : input instanceof URL ? input.href : input.url,
      purpose,
      method: init?.method === 'GET' ? 'GET' : 'POST',
      headers: Object.fromEntries(new Headers(init?.headers)),
      body: typeof init?.body === 'string' ? init.body : undefined,
      signal: init?.signal ?? undefined,
    });
    if (outcome.status === null || outcome.error !== null) throw new NoUsableReply(outcome.error ?? 'refused');
    const text = new TextDecoder().decode(outcome.body);
    const isStream = outcome.headers['content-type']?.includes('event-stream') && outcome.status === 200;
    const body = isStream ? JSON.stringify(assembledStream(text)) : text;
    const type = isStream ? 'application/json' : (outcome.headers['content-type'] ?? 'application/json');
    const headers: Record<string, string> = { 'content-type': type };
    const retryAfter = outcome.headers['retry-after'];
    if (retryAfter !== undefined) headers['retry-after'] = retryAfter;
    return new Response(bodilessStatuses.has(outcome.status) ? null : body, { status: outcome.status, headers });
  };
}

/** Statuses whose Response may not have a body. */
const bodilessStatuses = new Set([204, 205, 304]);

/** There is no usable reply; `code` is the error of the guarded fetch (`timeout`, `refused`, `too-large` …). */
export class NoUsableReply extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`No usable reply: ${code}`);
    this.name = 'NoUsableReply';
    this.code = code;
  }
}

interface Chunk {
  readonly error?: unknown;
  readonly choices?: readonly {
    readonly delta?: { readonly content?: unknown; readonly refusal?: unknown };
    readonly finish_reason?: unknown;
  }[];
}

/** The chat completion assembled from a stream of chunks; without its end mark it has no finish_reason. */
function assembledStream(text: string): unknown {
  let content = '';
  let refusal = '';
  let finish: unknown = null;
  let done = false;
  for (const line of text.split(/\r\n|\n|\r/u)) {
    if (!line.startsWith('data:')) continue;
    const data = line.slice(5).trim();
    if (data === '[DONE]') done = true;
    if (data === '[DONE]' || data === '') continue;
    const chunk = parsedChunk(data);
    if (chunk === null || chunk.error !== undefined) return { error: 'stream' };
    const choice = chunk.choices?.[0];
    if (typeof choice?.delta?.content === 'string') content += choice.delta.content;
    if (typeof choice?.delta?.refusal === 'string') refusal += choice.delta.refusal;
    finish = choice?.finish_reason ?? finish;
  }
  const message = { content, refusal: refusal === '' ? null : refusal };
  return { choices: [{ message, finish_reason: done ? finish : null }] };
}

function parsedChunk(data: string): Chunk | null {
  try {
    const value: unknown = JSON.parse(data);
    return value !== null && typeof value === 'object' ? (value as Chunk) : null;
  } catch {
    return null;
  }
}
