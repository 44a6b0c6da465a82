import { expect, test } from 'vitest';
import type { ModelReply } from '../../../src/io/services/writer.ts';
import { askedAnswers } from '../../../src/operations/drafts/ask-model.ts';

const question = (at: number) => ({ instructions: 'Write.', request: `text ${at}` });

function asker(reply: ModelReply, mostTokens = 1000) {
  const saved: unknown[] = [];
  const store = { readDocument: async () => null, saveDocument: async (...given: unknown[]) => void saved.push(given) };
  const use = { calls: 0, tokens: 0 };
  const ask = askedAnswers(
    { store, workspace: 'local', terms: { model: 'm', prices: null } },
    {
      writer: { answer: async () => reply } as never,
      clock: { now: () => '2027-01-04T08:00:00Z' } as never,
      signal: new AbortController().signal,
      mostTokens,
      use,
    },
  );
  return { ask, use, saved };
}

test('a key that is refused stops the questions of the plan', async () => {
  const { ask, use } = asker({ fault: 'unauthorised' });
  await ask(question(1));
  expect(await ask(question(2))).toEqual({ fault: 'unauthorised' });
  expect(use.calls).toBe(1);
});

test('answers that are longer than expected end at the cap of tokens', async () => {
  const { ask, use } = asker({ texts: [['p1', 'word '.repeat(100)]] }, 100);
  await ask(question(1));
  expect(await ask(question(2))).toEqual({ fault: 'budget' });
  expect(use.calls).toBe(1);
});

test.each(['a\u0000', 'a\ud800'])('an answer that a database cannot keep is not stored', async (text) => {
  const { ask, saved } = asker({ texts: [['p1', text]] });
  await ask(question(1));
  expect(saved).toEqual([]);
});

test('an answer is stored with its day', async () => {
  const { ask, saved } = asker({ texts: [['p1', 'a']] });
  expect(await ask(question(1))).toEqual({ day: '2027-01-04', texts: [['p1', 'a']] });
  expect(saved).toHaveLength(1);
});
