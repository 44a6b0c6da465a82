import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/core/framework/company/answers.ts';
import { number, text } from '../../../src/core/framework/company/questions/question.ts';
import { askAll, confirmAll } from '../../../src/operations/company/interview.ts';
import type { Person, Reply } from '../../../src/io/services/person.ts';

const questions = [
  text('name', { sentence: ['Nom', 'Name'] }),
  number('hours', { sentence: ['Heures', 'Hours'], suggested: '3' }),
  text('goal', { sentence: ['But', 'Goal'] }),
];

/** Replies in order; what was asked and kept is listed. */
function scripted(replies: Reply[]) {
  const asked: string[] = [];
  const kept: Answers[] = [];
  const person: Person = {
    ask: async ({ message }) => {
      asked.push(message);
      return replies.shift() ?? 'left';
    },
    tell: () => undefined,
    close: () => undefined,
  };
  const interview = {
    person,
    locale: 'en' as const,
    questionsOf: () => questions,
    keep: async (answers: Answers) => void kept.push(answers),
  };
  return { asked, kept, interview };
}

describe('askAll', () => {
  test('asks what has no answer, with its place among all questions, and keeps each answer', async () => {
    const { asked, kept, interview } = scripted([{ answer: '4' }, { answer: 'sell' }]);
    const { answers, left } = await askAll({ name: 'A' }, interview);
    expect([answers, left]).toEqual([{ name: 'A', hours: '4', goal: 'sell' }, false]);
    expect(asked).toEqual(['2/3  Hours', '3/3  Goal']);
    expect(kept).toHaveLength(2);
  });

  test('goes back as often as wanted, then forward through the same questions', async () => {
    const { asked, interview } = scripted([
      { answer: 'A' },
      { answer: '4' },
      'back',
      'back',
      { answer: 'B' },
      { answer: '5' },
      { answer: 'sell' },
    ]);
    const { answers } = await askAll({}, interview);
    expect(asked.map((one) => one.slice(0, 1))).toEqual(['1', '2', '3', '2', '1', '2', '3']);
    expect(answers).toEqual({ name: 'B', hours: '5', goal: 'sell' });
  });

  test('keeps what was answered when the person leaves', async () => {
    const { interview } = scripted([{ answer: 'A' }, 'left']);
    expect(await askAll({}, interview)).toEqual({ answers: { name: 'A' }, left: true });
  });

  test('asks again an answer that does not read', async () => {
    const { interview } = scripted([{ answer: 'many' }, { answer: '2' }, 'left']);
    expect((await askAll({ name: 'A' }, interview)).answers).toEqual({ name: 'A', hours: '2' });
  });
});

test('a correction asks nothing that was shown, and asks what it brings', async () => {
  const site = text('country', { sentence: ['Pays', 'Country'], suggested: 'FR' });
  const { asked, interview } = scripted([
    { answer: 'name' },
    { answer: 'B' },
    { answer: '7' },
    { answer: 'all-right' },
  ]);
  const { answers } = await confirmAll(
    { name: 'A' },
    {
      ...interview,
      questionsOf: ({ name }) => [
        questions[0]!,
        site,
        ...(name === 'B' ? [number('sale', { sentence: ['Achat', 'Sale'] })] : []),
      ],
    },
  );
  expect(asked).toEqual([
    expect.stringMatching(/Is it right/),
    'Name',
    '1/1  Sale',
    expect.stringMatching(/Is it right/),
  ]);
  expect(answers).toEqual({ name: 'B', sale: '7' });
});

test('confirmAll shows every answer in words and takes corrections until all is right', async () => {
  const { asked, interview } = scripted([{ answer: 'hours' }, { answer: '8' }, { answer: 'all-right' }]);
  const { answers, left } = await confirmAll({ name: 'A', hours: '3', goal: 'sell' }, interview);
  expect([answers.hours, left]).toEqual(['8', false]);
  expect(asked).toEqual([expect.stringMatching(/Is it right/), 'Hours', expect.stringMatching(/Is it right/)]);
});
