import { expect, test } from 'vitest';
import { topicIds } from '../../../../src/core/semantics/topics/topic-ids.ts';

test('the id of a topic depends on its hub alone', () => {
  const [id] = topicIds(['/a']);
  expect(id).toMatch(/^t-[0-9a-f]{8}$/);
  expect(topicIds(['/b', '/a'])[1]).toBe(id);
});

test('two topics never share an id', () => {
  const [first, second] = topicIds(['/a', '/a']);
  expect(second).toBe(`${first}-2`);
});
