import { expect, test } from 'vitest';
import { periodIn } from '../../../../src/core/framework/company/answers.ts';

test.each([
  ['2025-11-01..2026-10-31', { from: '2025-11-01', to: '2026-10-31' }],
  ['2026-11-01, 2026-11-30', { from: '2026-11-01', to: '2026-11-30' }],
  ['du 1/11/2026 au 30/11/2026', { from: '2026-11-01', to: '2026-11-30' }],
  ['2026-11-30..2026-11-01', null],
  ['2026-02-31..2026-03-02', null],
  ['200', null],
])('the days of %j are %j', (typed, period) => expect(periodIn(typed)).toEqual(period));
