import { expect, test } from 'vitest';
import {
  isDead,
  reasonName,
  unverifiedReason,
  withoutProbes,
} from '../../../../src/core/audits/facts/probe-verdicts.ts';
import { pair } from '../../../../src/core/values/text.ts';

const status = (code: number) => ({ status: code, error: null });
const error = (word: string) => ({ status: null, error: word });

test('an address is dead when it is gone for good', () => {
  expect([status(404), status(410), error('dns')].map(isDead)).toEqual([true, true, true]);
  expect([status(403), status(500), error('timeout')].map(isDead)).toEqual([false, false, false]);
});

test('an address that may answer another time is not verified', () => {
  expect([status(403), status(408), status(503), error('timeout')].map(unverifiedReason)).toEqual([
    '403',
    '408',
    '503',
    'timeout',
  ]);
  expect([status(200), status(404), error('dns')].map(unverifiedReason)).toEqual([null, null, null]);
});

test('a reason has a name, an unknown one is its own', () => {
  expect([reasonName('timeout').en, reasonName('403').en]).toEqual(['no answer in time', '403']);
});

test('a check without probes names the option to run again', () => {
  expect(withoutProbes(pair('les fichiers', 'files'), 'all')).toMatchObject({
    notMeasured: { en: 'Not measured: files.' },
    fix: { en: 'Run the audit again with --probe all.' },
  });
});
