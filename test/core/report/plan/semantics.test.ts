import { expect, test } from 'vitest';
import { semanticsPart } from '../../../../src/core/report/plan/semantics.ts';
import { companyWith, personaWith } from '../../../support/small-company.ts';
import { smallPlan } from '../../../support/small-plan.ts';

const tablesOf = (given: Parameters<typeof companyWith>[0]) => {
  const plan = smallPlan();
  const blocks = semanticsPart({ ...plan, inputs: { ...plan.inputs, company: companyWith(given) } });
  return blocks.filter((block) => block.kind === 'table');
};

test('the searches are listed by urgency then intent, and the table says that no volume is known', () => {
  const found = tablesOf({ personas: [personaWith({ vocabulary: ['vélo de ville', 'vélo en panne'] })] });
  const table = found.find(({ caption }) => caption.en.startsWith('Searches of your audiences'));
  expect(table?.caption.en).toMatch(/volume is not known/);
  expect(table?.rows.map(([rank, words]) => [rank, words]).slice(0, 2)).toEqual([
    [1, 'vélo en panne'],
    [3, 'vélo de ville'],
  ]);
});
