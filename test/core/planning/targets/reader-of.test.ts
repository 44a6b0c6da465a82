import { expect, test } from 'vitest';
import { sources } from '../../../../src/core/framework/kpis/reading-sources.ts';
import { readerOf } from '../../../../src/core/planning/targets/reader-of.ts';
import { companyWith } from '../../../support/small-company.ts';

const { capacity } = companyWith();
const company = companyWith({
  capacity: {
    ...capacity,
    people: [
      { name: 'Ada', role: 'owner', hours: 2 },
      { name: 'Bo', role: 'site and pictures', hours: 3 },
      { name: 'Cy', role: 'customer desk', hours: 6 },
    ],
  },
});

test('an indicator is counted by the role that its place of reading takes, not by whoever decides', () => {
  const { analytics, salesLedger, costLedger } = sources;
  expect([analytics, salesLedger, null, costLedger].map((source) => readerOf(company, source).en)).toEqual([
    'Bo',
    'Cy',
    'Cy',
    'Ada',
  ]);
});
