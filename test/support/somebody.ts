import type { Person, Prompt, Reply } from '../../src/io/services/person.ts';

/** The answer to the questions whose words match. */
export type Line = readonly [RegExp, string];

/** A person who answers by the words of a question, takes what is proposed otherwise, and leaves after so many. */
export function somebody(script: readonly Line[], patience = Infinity) {
  const asked: Prompt[] = [];
  const told: string[] = [];
  const person: Person = {
    ask: async (prompt): Promise<Reply> => {
      if (asked.length >= patience) return 'left';
      if (asked.length > 200) throw new Error(`asked over and over: ${prompt.message}`);
      asked.push(prompt);
      const answer = script.find(([pattern]) => pattern.test(prompt.message))?.[1] ?? prompt.initial ?? '';
      return { answer };
    },
    tell: (text) => void told.push(text),
    close: () => undefined,
  };
  return { person, asked, told, messages: () => asked.map(({ message }) => message) };
}
