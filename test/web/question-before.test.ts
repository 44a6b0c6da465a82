import { expect, test } from 'vitest';
import { questionBefore } from '../../src/web/parts/interview/question-before.ts';

const answers = { sector: 'fashion', model: 'shop', offers: 'Hat 40' };

test('the way back leads to the last answer, then to the one before it, and ends at the first', () => {
  expect(questionBefore(answers, 'personas')).toBe('offers');
  expect(questionBefore(answers, 'offers')).toBe('model');
  expect(questionBefore(answers, 'sector')).toBeNull();
  expect(questionBefore({}, 'sector')).toBeNull();
});
