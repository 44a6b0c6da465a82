import { expect, test } from 'vitest';
import { validatePlan } from '../../src/operations/validate-plan.ts';
import { exampleCompany, planOf } from '../support/companies.ts';
import { smallPlan } from '../support/small-plan.ts';

const context = {
  locale: 'fr',
  signal: new AbortController().signal,
  progress: () => undefined,
  typedByPerson: false,
  workspace: 'local',
};

test.each(['actions', 'objectives', 'topics'])(
  'a plan whose %s were altered is refused with a sentence',
  async (part) => {
    const plan = { ...smallPlan(), [part]: [null] };
    await expect(validatePlan.run({ plan }, {}, context as never)).rejects.toMatchObject({ code: 'invalid-input' });
  },
);

test('a plan with an action without its indicators is refused with a sentence', async () => {
  const whole = planOf(exampleCompany('larkfield-rota'));
  const plan = { ...whole, actions: whole.actions.map((action) => ({ ...action, kpis: null })) };
  await expect(validatePlan.run({ plan }, {}, context as never)).rejects.toMatchObject({
    code: 'invalid-input',
    detail: { en: expect.stringContaining('cannot be read whole') },
  });
});
