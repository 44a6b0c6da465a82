import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** A compatible service that misbehaves on purpose: the first part of the path names the fault. */
export interface FaultyModel {
  readonly port: number;
  baseUrl(fault: string): string;
  readonly calls: Map<string, number>;
  readonly requests: string[];
  close(): Promise<void>;
}

interface Item {
  readonly id: string;
  readonly text: string;
}
interface Call {
  readonly reply: ServerResponse;
  readonly request: IncomingMessage;
  /** The drafts that were sent. */
  readonly items: readonly Item[];
  readonly system: string;
  /** 1 for the first call of this fault. */
  readonly count: number;
}

const json = (reply: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) => {
  reply.writeHead(status, { 'content-type': 'application/json', ...headers });
  reply.end(typeof body === 'string' ? body : JSON.stringify(body));
};
const completion = (content: string | null, finish = 'stop', message: object = {}, usage: object = {}) => ({
  choices: [{ index: 0, message: { role: 'assistant', content, ...message }, finish_reason: finish }],
  usage,
});
const refusal = (reply: ServerResponse, status: number, code: string, headers?: Record<string, string>) =>
  json(reply, status, { error: { message: `refused ${code}`, type: code, code } }, headers);
const chunk = (content: string | null, finish: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: content === null ? {} : { content }, finish_reason: finish }] })}\n\n`;
const stream = (reply: ServerResponse) => reply.writeHead(200, { 'content-type': 'text/event-stream' });

/** A rewording that keeps everything: one word moves to the front. */
const reworded = (items: readonly Item[]) =>
  JSON.stringify({
    items: items.map(({ id, text }) => ({
      id,
      text: text.replace('Ajoutez ', 'Veuillez ajouter ').replace('Please add ', 'Add '),
    })),
  });
const edited = (items: readonly Item[], edit: (text: string) => string) =>
  JSON.stringify({ items: items.map(({ id, text }) => ({ id, text: edit(text) })) });
const plain = (edit: (text: string) => string) => (call: Call) =>
  json(call.reply, 200, completion(edited(call.items, edit)));
const says = (content: (call: Call) => string) => (call: Call) => json(call.reply, 200, completion(content(call)));

export const faults: Readonly<Record<string, (call: Call) => void>> = {
  good: says(({ items }) => reworded(items)),
  'good-stream': ({ reply, items }) => {
    stream(reply);
    const bytes = Buffer.from(`${chunk(reworded(items))}${chunk(null, 'stop')}data: [DONE]\n\n`);
    let at = 0;
    const timer = setInterval(() => {
      if (at >= bytes.length) {
        clearInterval(timer);
        reply.end();
      } else reply.write(bytes.subarray(at, (at += 37)));
    }, 1);
  },
  'good-late': ({ reply, items }) => void setTimeout(() => json(reply, 200, completion(reworded(items))), 200),
  'usage-lies': ({ reply, items }) =>
    json(reply, 200, completion(reworded(items), 'stop', {}, { prompt_tokens: -5, total_tokens: 1e12 })),
  '429-then-good': ({ reply, items, count }) =>
    count <= 2
      ? refusal(reply, 429, 'rate_limit_exceeded', { 'retry-after': '2' })
      : json(reply, 200, completion(reworded(items))),
  '500-then-good': ({ reply, items, count }) =>
    count <= 2
      ? refusal(reply, count === 1 ? 500 : 502, 'server_error')
      : json(reply, 200, completion(reworded(items))),
  'context-then-good': ({ reply, items }) =>
    items.length > 1 ? refusal(reply, 400, 'context_length_exceeded') : json(reply, 200, completion(reworded(items))),
  'fenced-then-good': ({ reply, items, count }) =>
    json(reply, 200, completion(count === 1 ? `Voici :\n\`\`\`json\n${reworded(items)}\n\`\`\`` : reworded(items))),

  '429-forever': ({ reply }) => refusal(reply, 429, 'rate_limit_exceeded'),
  '429-huge-retry-after': ({ reply }) => refusal(reply, 429, 'rate_limit_exceeded', { 'retry-after': '86400' }),
  'insufficient-quota': ({ reply }) => refusal(reply, 429, 'insufficient_quota'),
  '401': ({ reply, request }) => refusal(reply, 401, `invalid ${String(request.headers.authorization)}`),
  '400-context': ({ reply }) => refusal(reply, 400, 'context_length_exceeded'),
  'html-200': ({ reply }) => {
    reply.writeHead(200, { 'content-type': 'text/html' });
    reply.end('<html>login</html>');
  },
  hang: () => undefined,
  drip: ({ reply }) => {
    stream(reply);
    const timer = setInterval(() => reply.write(chunk('a')), 50);
    reply.on('close', () => clearInterval(timer));
  },
  'stream-cut': ({ reply, items }) => {
    stream(reply);
    reply.write(chunk(reworded(items).slice(0, 20)));
    setTimeout(() => reply.destroy(), 20);
  },
  'stream-no-done': ({ reply, items }) => {
    stream(reply);
    reply.end(chunk(reworded(items)));
  },
  'stream-error-event': ({ reply }) => {
    stream(reply);
    reply.end(`${chunk('{"it')}data: {"error":{"message":"overloaded"}}\n\n`);
  },
  endless: ({ reply }) => {
    reply.writeHead(200, { 'content-type': 'application/json' });
    const more = () => {
      while (!reply.destroyed && reply.write('x'.repeat(65_536)));
    };
    reply.on('drain', more);
    more();
  },
  large: ({ reply, items }) => json(reply, 200, completion(reworded(items) + ' '.repeat(2_000_000))),
  length: ({ reply, items }) => json(reply, 200, completion(reworded(items).slice(0, 25), 'length')),
  filter: ({ reply }) => json(reply, 200, completion(null, 'content_filter')),
  refusal: ({ reply }) => json(reply, 200, completion(null, 'stop', { refusal: 'I cannot help' })),
  'tool-call': ({ reply }) =>
    json(
      reply,
      200,
      completion(null, 'tool_calls', { tool_calls: [{ id: '1', type: 'function', function: { name: 'fetch' } }] }),
    ),
  fenced: says(({ items }) => `Sure!\n\`\`\`json\n${reworded(items)}\n\`\`\``),
  'trailing-comma': says(() => "{'items':[{'id':'p1',},],}"),
  'wrong-schema': says(() => '{"items":"none"}'),
  'bare-array': says(({ items }) => JSON.stringify(items)),
  short: says(({ items }) => reworded(items.slice(0, 1))),
  'no-items': says(() => '{"items":[]}'),
  proto: says(() => '{"items":[],"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}'),
  deep: says(() => '['.repeat(100_000) + ']'.repeat(100_000)),
  nul: plain((text) => `${text}\u0000\ud800`),
  xss: plain((text) => `<img src=x onerror=alert(1)>${text}`),
  formula: plain((text) => `=HYPERLINK("http://evil.test")${text}`),
  'hallucinated-url': plain((text) => `${text} Voir https://example.com/nulle-part.`),
  'invented-kpi': plain((text) => `${text} CAC 12,34.`),
  'echo-prompt': plain(() => ''),
  'recites-prompt': says(({ items, system }) =>
    JSON.stringify({ items: items.map(({ id }) => ({ id, text: system.slice(0, 120) })) }),
  ),
  'swapped-facts': plain((text) => text.replace('⟦1⟧', '⟦2⟧')),
  redirect: ({ reply }) => {
    reply.writeHead(307, { location: '/good/v1/chat/completions' });
    reply.end();
  },
  reset: ({ reply }) => void reply.socket?.resetAndDestroy(),
};

/** Sentences of each line in another order. */
const turned = (text: string): string =>
  text
    .split('\n')
    .map((line) =>
      line
        .split(/(?<=[.!?])\s(?=\p{Lu})/u)
        .reverse()
        .join(' '),
    )
    .join('\n');

/** Adds words to the longest part, which its checks should refuse. */
const lengthened = (words: string) => (call: Call) => {
  const longest = [...call.items].sort((a, b) => b.text.length - a.text.length)[0];
  const items = call.items.map((item) =>
    item === longest ? { ...item, text: `${turned(item.text)} ${words}` } : item,
  );
  json(call.reply, 200, completion(JSON.stringify({ items })));
};

/** Answers of a model that drafts whole texts: one that is right, and plausible ones that are not. */
export const drafts: Readonly<Record<string, (call: Call) => void>> = {
  'draft-good': plain(turned),
  'draft-repaired': ({ reply, items, count }) =>
    json(reply, 200, completion(edited(items, count === 1 ? (text) => `${turned(text)} -87 %` : turned))),
  'draft-extra': says(({ items }) => edited([...items, { id: 'p99', text: '' }], turned)),
  'draft-price': lengthened('Pour 19 €.'),
  'draft-discount': lengthened('Profitez d’une remise.'),
  'draft-person': lengthened('Votre hôte Gaspard Quillevin vous répond.'),
  'draft-proof': lengthened('Nos avis sont excellents.'),
  'draft-claim': lengthened('Nous sommes le meilleur atelier.'),
  'draft-date': lengthened('Rendez-vous samedi.'),
  'draft-link': lengthened('Voir https://example.com/nulle-part.'),
  'draft-service': lengthened('Nous repeignons aussi les plafonds.'),
  'draft-filler': lengthened('N’attendez plus.'),
  'draft-third-person': lengthened('Le client choisit.'),
  'draft-slot': lengthened('[prénom]'),
  'draft-english': plain(() => 'This is another language, and it has nothing to do with what you were given to read.'),
};

export async function startFaultyModel(): Promise<FaultyModel> {
  const calls = new Map<string, number>();
  const requests: string[] = [];
  const server = createServer((request, reply) => {
    const fault = (request.url ?? '').split('/')[1] ?? '';
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      const count = (calls.get(fault) ?? 0) + 1;
      calls.set(fault, count);
      requests.push(body);
      const { messages } = JSON.parse(body) as { messages: { content: string }[] };
      const data = messages[1]!.content.split('\n').find((line) => line.startsWith('{')) ?? '{"items":[]}';
      const given = JSON.parse(data) as { items?: Item[]; parts?: Item[] };
      const items = (given.items ?? given.parts ?? []).map(({ id, text }) => ({ id, text }));
      const answers = { ...faults, ...drafts };
      answers[fault]?.({ reply, request, items, system: messages[0]!.content, count });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return {
    port,
    calls,
    requests,
    baseUrl: (fault) => `http://127.0.0.1:${port}/${fault}/v1`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
