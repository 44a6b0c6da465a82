import { expect, test } from 'vitest';
import { personAt } from '../../../src/io/terminal/person.ts';
import type { Prompt } from '../../../src/io/services/person.ts';
import { screen } from '../../support/screen.ts';

const keys = { right: '\u001b[C', down: '\u001b[B', escape: '\u001b', enter: '\r', space: ' ', tab: '\t' };
const names: Readonly<Record<string, string>> = { search: 'Search', photos: 'Photos', maps: 'Maps' };
const text: Prompt = {
  message: 'What do you sell?',
  help: null,
  choices: [],
  several: false,
  initial: 'Vase = 40',
  check: () => null,
  locale: 'en',
};
const valueOf = (name: string): string | undefined =>
  Object.keys(names).find((value) => [value, names[value]!.toLowerCase()].includes(name.trim().toLowerCase()));
const list: Prompt = {
  ...text,
  message: 'How do customers find you?',
  choices: Object.entries(names).map(([value, label]) => ({ value, label })),
  several: true,
  initial: 'search',
  check: (typed) => {
    if (typed === '') return 'Choose at least one.';
    return typed.split(',').every((name) => valueOf(name) !== undefined) ? null : 'Not in the list.';
  },
  words: (typed) =>
    typed
      .split(',')
      .map((name) => names[valueOf(name)!])
      .join(' and '),
};

async function replyTo(prompt: Prompt, ...typed: string[]) {
  const { input, output, type, shown } = screen();
  const reply = personAt(input, output).ask(prompt);
  for (const one of typed) await type(one);
  return { reply: await reply, shown: shown() };
}

test('Enter keeps a proposed text, typing replaces it, however long it is', async () => {
  const long = { ...text, initial: 'A proposal that is longer than most answers' };
  expect((await replyTo(long, keys.enter)).reply).toEqual({ answer: long.initial });
  expect((await replyTo(long, 'Bowl 18', keys.enter)).reply).toEqual({ answer: 'Bowl 18' });
});

test('an arrow or Tab takes the proposal for editing', async () => {
  expect((await replyTo(text, keys.right, ', Bowl 18', keys.enter)).reply).toEqual({ answer: 'Vase = 40, Bowl 18' });
  expect((await replyTo(text, keys.tab, '0', keys.enter)).reply).toEqual({ answer: 'Vase = 400' });
});

test('Escape goes back and leaves no copy of the question', async () => {
  expect(await replyTo(text, keys.escape)).toEqual({ reply: 'back', shown: '' });
  expect(await replyTo(list, keys.down, keys.escape)).toEqual({ reply: 'back', shown: '' });
});

test('Ctrl-C leaves', async () => {
  expect((await replyTo(text, '\u0003')).reply).toBe('left');
  expect((await replyTo(list, '\u0003')).reply).toBe('left');
});

test('Space ticks lines of a list, and the answer is shown in words', async () => {
  const { reply, shown } = await replyTo(list, keys.down, keys.space, keys.enter);
  expect(reply).toEqual({ answer: 'search, photos' });
  expect(shown).toMatch(/How do customers find you\?\n.*Search and Photos$/);
});

test('a help longer than the terminal is broken between its words', async () => {
  const { input, output, type, shown } = screen();
  const reply = personAt(input, output).ask({ ...text, help: 'word '.repeat(60).trim() });
  await type(keys.right);
  const lines = shown().split('\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(120);
  expect(lines.filter((line) => line.includes('word'))).toHaveLength(3);
  await type(keys.enter);
  await reply;
});

test('names typed over a list replace what was ticked, whether Enter comes with them or later', async () => {
  expect((await replyTo(list, 'photos, maps\r')).reply).toEqual({ answer: 'photos, maps' });
  const { reply, shown } = await replyTo(list, 'a', '\u007f', 'maps', keys.enter);
  expect(reply).toEqual({ answer: 'maps' });
  expect(shown).toMatch(/How do customers find you\?\n.*Maps$/);
});

test('Escape while typing names goes back to the list', async () => {
  expect((await replyTo(list, 'photos', keys.escape, keys.enter)).reply).toEqual({ answer: 'search' });
});

test('nothing ticked is refused with one question left on the screen', async () => {
  const { input, output, type, shown } = screen();
  const reply = personAt(input, output).ask(list);
  await type(keys.space);
  await type(keys.enter);
  expect(shown().match(/How do customers find you/g)).toHaveLength(1);
  expect(shown()).toMatch(/Choose at least one/);
  await type(keys.enter);
  expect(await reply).toEqual({ answer: 'search' });
});

test('without a proposal, Enter alone takes no line', async () => {
  const { input, output, type, shown } = screen();
  const reply = personAt(input, output).ask({ ...list, several: false, initial: null });
  await type(keys.enter);
  expect(shown()).toMatch(/Choose a line/);
  await type(keys.down);
  await type(keys.enter);
  expect(await reply).toEqual({ answer: 'search' });
});
