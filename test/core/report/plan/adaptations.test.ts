import { expect, test } from 'vitest';
import { adaptationTables } from '../../../../src/core/report/plan/adaptations.ts';
import { pair } from '../../../../src/core/values/text.ts';
import { smallAction, smallPlan } from '../../../support/small-plan.ts';
import { companyWith } from '../../../support/small-company.ts';

const { personas } = companyWith();
const content = {
  family: 'editorial',
  interest: 'vélo',
  customerRole: 'hero',
  interactivity: 1,
  brandProof: { proof: 'garanti' },
  adaptations: [
    { field: 'codes', decision: pair('Parler simplement.', 'Speak simply.') },
    { field: 'consumptionMode', decision: pair('Pour le mobile.', 'For a phone.') },
  ],
};
const tablesOf = (count: number) => {
  const action = smallAction({ personaIds: ['p1'], content: content as never });
  const tables = adaptationTables(smallPlan({ actions: Array(count).fill(action) }, { personas }));
  return tables.map((block) => (block.kind === 'table' ? block : null)!);
};

test('a content shows the decision on how its audience consumes it', () => {
  const [contents] = tablesOf(1);
  expect(contents!.rows[0]!.slice(2)).toEqual([
    'Camille, 34 ans',
    'vélo',
    { fr: 'Pour le mobile.', en: 'For a phone.' },
    { fr: 'héros', en: 'hero' },
    1,
    'garanti',
  ]);
});

test('the other decisions are shared by all the contents of an audience', () => {
  expect(tablesOf(1)[1]!.rows).toEqual([['Camille, 34 ans', { fr: 'Parler simplement.', en: 'Speak simply.' }]]);
});

test('forty contents are shown and the others counted', () => {
  const [contents] = tablesOf(42);
  expect([contents!.rows.length, contents!.more]).toEqual([40, 2]);
});
