import { expect, test } from 'vitest';
import { planContext } from '../../../../src/core/planning/context/plan-context.ts';
import { textKinds } from '../../../../src/core/planning/texts/kinds/index.ts';
import { mainSubject, textOfAction } from '../../../../src/core/planning/texts/text-of-action.ts';
import { companyWith } from '../../../support/small-company.ts';

test('a company that says « tu » is told once that its texts say « vous » where no lexicon can change them', () => {
  const noticed = (addressForm: 'tu' | 'vous') => {
    const { organisation } = companyWith();
    const brand = { ...organisation.brand, addressForm };
    const context = planContext(
      companyWith({ organisation: { ...organisation, brand } }),
      null,
      { start: '2027-01-04' },
      null,
    );
    const kind = textKinds.find(({ id }) => id === 'confirmation')!;
    textOfAction(context, kind, { actionId: 'a', subject: mainSubject(context) });
    return context.texts.missingTexts().map(({ id }) => id);
  };
  expect(noticed('tu')).toEqual(['familiar-form']);
  expect(noticed('vous')).toEqual([]);
});
