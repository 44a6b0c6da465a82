import { expect, test } from '@jest/globals';
import { Failure } from '../../../../src/core/values/failure.ts';
import { databaseFailure, isDatabaseAway, openingFailure } from '../../../../src/io/store/database/database-failure.ts';

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

test('a database that aborts at its opening, where there is no room for its journal, says that the disk is full', () => {
  const aborted = new Error('Aborted(). Build with -sASSERTIONS for more info.');
  expect(openingFailure(aborted, 4_096)).toMatchObject({ code: 'storage-full' });
  expect(openingFailure(aborted, 1e9)).toBe(aborted);
  expect(openingFailure(aborted, null)).toBe(aborted);
  const busy = new Failure('busy', { fr: 'Occupé.', en: 'Busy.' });
  expect(openingFailure(busy, 4_096)).toBe(busy);
});
