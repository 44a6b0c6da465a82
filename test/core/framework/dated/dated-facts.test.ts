import { describe, expect, test } from 'vitest';
import { datedFacts } from '../../../../src/core/framework/dated/dated-facts.ts';
import { companyWith } from '../../../support/small-company.ts';

const read = (...notes: string[]) => datedFacts(companyWith({ notes })).map(({ kind, day }) => [kind, day]);

describe('the dates of the notes are read', () => {
  test('as a deadline, the end of a validity and a departure', () =>
    expect(
      read(
        'agrément valable jusqu’au 30 juin 2027, dossier à déposer avant le 31 mars',
        'Loïc part en retraite en mai 2027',
      ),
    ).toEqual([
      ['deadline', '2027-03-31'],
      ['departure', '2027-05-01'],
      ['end', '2027-06-30'],
    ]));
  test('as a rise of cost', () =>
    expect(read('The maker goes up by 9% on 1 March 2027.')).toEqual([['cost-rise', '2027-03-01']]));
  test('of the next such day when no year is given', () =>
    expect(read('the lease ends in September')).toEqual([['end', '2027-09-01']]));
  test('not when they are past or without a matter', () =>
    expect(read('The lease ends on 1 March 2025.', 'Born on 3 May 2027.')).toEqual([]));
});
