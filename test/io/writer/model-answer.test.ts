import { expect, test } from 'vitest';
import { readAnswer } from '../../../src/io/writer/model-answer.ts';

const items = [{ id: 'p1', text: 'Un bol.' }];
const reply = (content: unknown, message: object = {}, finish: string | null = 'stop'): object => ({
  choices: [{ message: { content: JSON.stringify(content), ...message }, finish_reason: finish }],
});

test('an answer with its items is read by their ids', () => {
  expect(readAnswer(reply({ items }))).toEqual({ texts: new Map([['p1', 'Un bol.']]) });
});

test.each([
  ['wishes a tool beside its text', reply({ items }, { tool_calls: [{ id: '1' }] }), 'tool-call'],
  ['ends without its end mark', reply({ items }, {}, null), 'cut'],
  ['refuses beside its text', reply({ items }, { refusal: 'no' }), 'refused'],
  ['holds items that are no texts', reply({ items: [{ id: 'p1', text: 5 }] }), 'malformed'],
  ['is a bare list', reply(items), 'malformed'],
  ['has no message', { choices: [] }, 'malformed'],
])('an answer that %s is a fault', (_what, answer, fault) => {
  expect(readAnswer(answer)).toEqual({ fault });
});

test('an answer of a hundred thousand levels beside its items is a fault', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  const content = `{"items":${JSON.stringify(items)},"others":${deep}}`;
  expect(readAnswer({ choices: [{ message: { content }, finish_reason: 'stop' }] })).toEqual({ fault: 'malformed' });
});
