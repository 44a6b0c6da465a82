import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { typedPrivatePair } from '../core/values/addresses/host.ts';
import { Failure } from '../core/values/failure.ts';
import type { Locale } from '../core/values/locale.ts';
import type { Text } from '../core/values/text.ts';
import { parsedUrl } from '../core/values/url.ts';
import { createGuardedFetch } from '../io/fetch/guarded-fetch.ts';
import { localFiles } from '../io/files.ts';
import type { FetchOutcome, GuardedFetch } from '../io/services/guarded-fetch.ts';

export interface BridgeParts {
  /** Address of the service. */
  readonly server: string;
  /** Null for a service of this machine that asks for none. */
  readonly key: string | null;
  readonly locale: Locale;
  readonly fetch: GuardedFetch;
  readonly input: Readable;
  readonly output: Writable;
}

/**
 * Host and port of a service at a private address, which may be reached because a person named it; null for a public one.
 * Throws `Failure('invalid-input')` for an address that would send the key in clear.
 */
function serverPair(server: string): string | null {
  const isAddress = /^https?:\/\/./.test(server) && parsedUrl(server) !== null;
  const pair = isAddress ? typedPrivatePair(server) : null;
  if (isAddress && (pair !== null || server.startsWith('https:'))) return pair;
  throw new Failure('invalid-input', {
    fr: `--server attend une adresse https://…, ou http:// sur cette machine ou ce réseau, et non «\u202f${server}\u202f».`,
    en: `--server takes an https://… address, or http:// on this machine or network, not “${server}”.`,
  });
}

/** A message of the protocol, as far as it is read here. */
interface Message {
  readonly id?: string | number | null;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: { readonly protocolVersion?: unknown };
}

const versionField = 'io.modelcontextprotocol/protocolVersion';

/** Serves the tools of a service on the standard streams; opens no data, which that service may have open on this machine. */
export async function assistFrom(
  { server = '', keyFile }: { readonly server?: string | undefined; readonly keyFile?: string | undefined },
  { MAILLAGE_KEY }: { readonly MAILLAGE_KEY?: string },
  locale: Locale,
): Promise<number> {
  const pair = serverPair(server);
  const given = keyFile === undefined ? MAILLAGE_KEY : new TextDecoder().decode(await localFiles.read(keyFile));
  const fetch = createGuardedFetch({ allow: pair === null ? [] : [pair], limits: { headers: longest, idle: longest } });
  const [input, output] = [process.stdin, process.stdout];
  await bridgeAssistant({ server, key: given?.trim() || null, locale, fetch, input, output });
  await fetch.close();
  return 0;
}

/** Milliseconds that a tool may compute. */
const longest = 120_000;

/**
 * Carries the messages of the assistant that started this process to the tools of a service, and its answers back, until
 * the assistant leaves: tools, rights and sizes of answers are those of the service for this key.
 */
export async function bridgeAssistant(parts: BridgeParts): Promise<void> {
  const { input, output } = parts;
  const under = new Set<Promise<void>>();
  /** Agreed with a client that begins with `initialize`; one that does not says its version in each message. */
  let version: string | null = null;
  const carry = async (line: string): Promise<void> => {
    const message = messageOf(line);
    if (message === null) return;
    for (const answer of await answersTo(message, line, { ...parts, version })) {
      if (message.method === 'initialize') version = stringOf(messageOf(answer)?.result?.protocolVersion) ?? version;
      output.write(`${answer}\n`);
    }
  };
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const carried = carry(line).finally(() => under.delete(carried));
    under.add(carried);
    // What follows it depends on the version that it agrees on.
    if (line.includes('"initialize"')) await carried;
  }
  await Promise.all(under);
}

/** What the service answers, each a line; an error in place of an answer that did not come. */
async function answersTo(
  message: Message,
  line: string,
  { server, key, locale, fetch, version }: BridgeParts & { readonly version: string | null },
): Promise<readonly string[]> {
  const outcome = await fetch({
    url: new URL('/mcp', server).href,
    purpose: 'assistant',
    method: 'POST',
    body: line,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      'accept-language': locale,
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...headersOf(message, version),
    },
  });
  const answers = answersIn(outcome);
  if (answers.length > 0 || message.id === undefined || message.method === undefined) return answers;
  return [
    JSON.stringify({
      jsonrpc: '2.0',
      id: message.id,
      error: { code: -32_000, message: troubleOf(outcome, server)[locale] },
    }),
  ];
}

/** What the protocol repeats of a message in its headers. */
function headersOf({ method, params }: Message, version: string | null): Record<string, string> {
  const own = stringOf((params?._meta as Record<string, unknown> | undefined)?.[versionField]);
  const name = stringOf(params?.name) ?? stringOf(params?.uri);
  return {
    ...((own ?? version) === null ? {} : { 'mcp-protocol-version': (own ?? version)! }),
    ...(own === null || method === undefined ? {} : { 'mcp-method': method }),
    ...(own === null || name === null ? {} : { 'mcp-name': name }),
  };
}

/** Messages of a reply: one document, or the data of a stream of events. Problems of the service are no messages. */
function answersIn({ headers, body }: FetchOutcome): string[] {
  const type = headers['content-type'] ?? '';
  const text = new TextDecoder().decode(body);
  if (type.startsWith('text/event-stream'))
    return text.split(/\r?\n\r?\n/).flatMap((event) => {
      const data = event.split(/\r?\n/).flatMap((row) => (row.startsWith('data:') ? [row.slice(5).trimStart()] : []));
      return data.length === 0 || data.join('') === '' ? [] : [data.join('\n')];
    });
  return type.startsWith('application/json') && text !== '' ? [JSON.stringify(JSON.parse(text))] : [];
}

function troubleOf({ status, error, headers, body }: FetchOutcome, server: string): Text {
  if (status === null)
    return {
      fr: `${server} ne répond pas (${error})\u202f: le service est-il ouvert\u202f?`,
      en: `${server} does not answer (${error}): is the service open?`,
    };
  if (headers['content-type']?.startsWith('application/problem+json')) {
    const { detail } = JSON.parse(new TextDecoder().decode(body)) as { detail: string };
    return { fr: detail, en: detail };
  }
  return { fr: `${server} a répondu ${status}.`, en: `${server} answered ${status}.` };
}

/** Null for a line that is no message. */
function messageOf(line: string): Message | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Message) : null;
  } catch {
    return null;
  }
}

const stringOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
