import { expect, test } from 'vitest';
import type { Person, Prompt, Reply } from '../../../src/io/services/person.ts';
import { askChoice, askChoices } from '../../../src/operations/company/ask-choice.ts';

const choices = [
  { value: 'yes', label: { fr: 'Oui, continuer', en: 'Yes, go on' } },
  { value: 'no', label: { fr: 'Non, arrêter', en: 'No, stop' } },
];
const question = { message: 'Go on?', help: null, choices, initial: 'no', locale: 'en' as const };

function somebody(reply: Reply) {
  const asked: Prompt[] = [];
  const person: Person = {
    ask: async (prompt) => {
      asked.push(prompt);
      return reply;
    },
    tell: () => undefined,
    close: () => undefined,
  };
  return { person, asked };
}

test('a choice is taken by its value or the start of its label', async () => {
  expect(await askChoice(somebody({ answer: 'no' }).person, question)).toEqual({ value: 'no' });
  expect(await askChoice(somebody({ answer: 'ye' }).person, question)).toEqual({ value: 'yes' });
  expect(await askChoice(somebody('left').person, question)).toBe('left');
});

test('several choices may be none, and each is named in words', async () => {
  const { person, asked } = somebody({ answer: 'no, yes' });
  expect(await askChoices(person, question)).toEqual({ value: ['no', 'yes'] });
  expect([asked[0]?.check('perhaps'), asked[0]?.check(''), asked[0]?.words?.('yes')]).toEqual([
    'Type the start of a line of the list.',
    null,
    'Yes, go on',
  ]);
  expect(await askChoices(somebody({ answer: '' }).person, question)).toEqual({ value: [] });
});
