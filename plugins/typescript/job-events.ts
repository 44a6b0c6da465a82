import { ServiceError } from './service-error.ts';

/** One event of a job: `snapshot`, `state`, `progress` or `end`, with its data. */
export interface JobEvent {
  readonly event: string;
  readonly data: unknown;
}

/** Events of a stream (server-sent events), read with fetch: `EventSource` cannot send a key. */
export async function* jobEvents(ask: () => Promise<Response>): AsyncIterable<JobEvent> {
  const reply = await ask();
  if (!reply.ok) throw await ServiceError.of(reply);
  let waiting = '';
  for await (const text of textsOf(reply)) {
    waiting += text.replaceAll('\r\n', '\n');
    const blocks = waiting.split('\n\n');
    waiting = blocks.pop()!;
    for (const block of blocks) {
      const found = eventOf(block);
      if (found !== null) yield found;
    }
  }
}

async function* textsOf(reply: Response): AsyncIterable<string> {
  const decoder = new TextDecoder();
  const reader = reply.body!.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read())
      yield decoder.decode(part.value, { stream: true });
  } finally {
    await reader.cancel();
  }
}

/** Null for a comment, which keeps the connection alive. */
function eventOf(block: string): JobEvent | null {
  const lines = block.split('\n');
  const valueOf = (name: string) =>
    lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).trim());
  const data = valueOf('data').join('\n');
  return data === '' ? null : { event: valueOf('event')[0] ?? 'message', data: JSON.parse(data) };
}
