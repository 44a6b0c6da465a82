import { expect, test } from 'vitest';
import { planContext } from '../../../../src/core/planning/context/plan-context.ts';
import { writeCalledTexts } from '../../../../src/core/planning/texts/text-of-action.ts';
import { companyWith } from '../../../support/small-company.ts';

test('a company that says « tu » is told once that its texts say « vous »', () => {
  const noticed = (addressForm: 'tu' | 'vous') => {
    const { organisation } = companyWith();
    const brand = { ...organisation.brand, addressForm };
    const context = planContext(
      companyWith({ organisation: { ...organisation, brand } }),
      null,
      { start: '2027-01-04' },
      null,
    );
    writeCalledTexts(context, []);
    return context.texts.missingTexts().map(({ id }) => id);
  };
  expect(noticed('tu')).toEqual(['familiar-form']);
  expect(noticed('vous')).toEqual([]);
});
