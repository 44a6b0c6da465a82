import { z } from 'zod';

/** Why an answer of a model is unusable. */
export type ModelFault =
  | 'unreachable'
  | 'timeout'
  | 'rate-limited'
  | 'server-error'
  | 'quota'
  | 'unauthorised'
  | 'bad-request'
  | 'too-long'
  | 'refused'
  | 'filtered'
  | 'tool-call'
  | 'cut'
  | 'too-large'
  | 'malformed';

export type ModelAnswer = { readonly texts: ReadonlyMap<string, string> } | { readonly fault: ModelFault };

const Completion = z.object({
  choices: z
    .array(
      z.object({
        message: z.object({
          content: z.string().nullish(),
          refusal: z.string().nullish(),
          tool_calls: z.array(z.unknown()).nullish(),
        }),
        finish_reason: z.string().nullish(),
      }),
    )
    .min(1),
});

const Items = z.object({ items: z.array(z.object({ id: z.string(), text: z.string() })) });

const deepest = 64;

/** Reads a chat completion with exactly the content `{"items":[{"id","text"}]}`; anything else is a fault. */
export function readAnswer(reply: unknown): ModelAnswer {
  const completion = Completion.safeParse(reply);
  if (!completion.success) return { fault: 'malformed' };
  const { message, finish_reason: finish } = completion.data.choices[0]!;
  if (message.refusal) return { fault: 'refused' };
  if ((message.tool_calls?.length ?? 0) > 0 || finish === 'tool_calls') return { fault: 'tool-call' };
  if (finish === 'content_filter') return { fault: 'filtered' };
  if (finish === 'length') return { fault: 'too-long' };
  if (finish !== 'stop') return { fault: 'cut' };
  const items = Items.safeParse(parsedJson(message.content ?? ''));
  if (!items.success) return { fault: 'malformed' };
  return { texts: new Map(items.data.items.map(({ id, text }) => [id, text])) };
}

function parsedJson(text: string): unknown {
  if (nesting(text) > deepest) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Levels of brackets outside strings, counted without recursion. */
function nesting(text: string): number {
  let level = 0;
  let most = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text[at];
    if (quoted && unit === '\\') at++;
    else if (unit === '"') quoted = !quoted;
    else if (!quoted && (unit === '[' || unit === '{')) most = Math.max(most, ++level);
    else if (!quoted && (unit === ']' || unit === '}')) level--;
  }
  return most;
}
