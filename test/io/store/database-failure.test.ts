import { expect, test } from '@jest/globals';
import { Failure } from '../../../src/core/values/failure.ts';
import { databaseFailure, isDatabaseAway } from '../../../src/io/store/database-failure.ts';

test.each(['28P01', '28000', '3D000', '42501'])(
  'a server that refuses (%s) is no bug of ours, and not waited for',
  (code) => {
    const error = Object.assign(new Error('role "nobody" does not exist'), { code });
    const failure = databaseFailure(error) as Failure;
    expect(failure).toBeInstanceOf(Failure);
    expect([failure.code, failure.detail.fr]).toEqual(['not-ready', expect.stringContaining('role "nobody"')]);
    expect(failure.detail.en).toContain('Mend DATABASE_URL');
    expect(isDatabaseAway(error)).toBe(false);
  },
);

test('an error of SQL stays what it is', () => {
  const error = Object.assign(new Error('syntax error'), { code: '42601' });
  expect(databaseFailure(error)).toBe(error);
});
