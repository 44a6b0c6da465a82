import { expect, test } from 'vitest';
import { notEnded } from '../../../src/operations/sites/not-ended.ts';

test.each([
  ['queued', 'wait for its job to end'],
  ['running', 'wait for its job to end'],
  ['paused', 'request it again'],
])('an audit in the state %s: %s', (state, advice) => {
  expect(notEnded(state)).toMatchObject({ code: 'conflict', detail: { en: expect.stringContaining(advice) } });
});
