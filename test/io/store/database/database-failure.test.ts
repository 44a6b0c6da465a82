import { expect, test } from 'vitest';
import { Failure } from '../../../../src/core/values/failure.ts';
import { databaseFailure, isDatabaseAway, openingFailure } from '../../../../src/io/store/database/database-failure.ts';

test.each(['28P01', '28000', '3D000', '42501'])(
  'a server that rejects the connection (%s) is a Failure, without retries',
  (code) => {
    const error = Object.assign(new Error('role "nobody" does not exist'), { code });
    const failure = databaseFailure(error) as Failure;
    expect(failure).toBeInstanceOf(Failure);
    expect([failure.code, failure.detail.fr]).toEqual(['not-ready', expect.stringContaining('role "nobody"')]);
    expect(failure.detail.en).toContain('Correct DATABASE_URL');
    expect(isDatabaseAway(error)).toBe(false);
  },
);

test('a database that takes no change asks for space', () => {
  const error = Object.assign(new Error('cannot execute INSERT in a read-only transaction'), { code: '25006' });
  expect(databaseFailure(error)).toMatchObject({ code: 'storage-full' });
});

test('an SQL error is returned as it is', () => {
  const error = Object.assign(new Error('syntax error'), { code: '42601' });
  expect(databaseFailure(error)).toBe(error);
});

test('a database that aborts while it opens on a full disk reports the full disk', () => {
  const aborted = new Error('Aborted(). Build with -sASSERTIONS for more info.');
  expect(openingFailure(aborted, 4_096)).toMatchObject({ code: 'storage-full' });
  expect(openingFailure(aborted, 1e9)).toBe(aborted);
  expect(openingFailure(aborted, null)).toBe(aborted);
  const busy = new Failure('busy', { fr: 'Occupé.', en: 'Busy.' });
  expect(openingFailure(busy, 4_096)).toBe(busy);
});
