import { expect, test } from 'vitest';
import { gradeOf } from '../../../src/core/report/grade.ts';

test.each([
  [80, 'good'],
  [79.9, 'fair'],
  [50, 'fair'],
  [49, 'poor'],
])('a score of %d is %s', (score, grade) => expect(gradeOf(score)).toBe(grade));
