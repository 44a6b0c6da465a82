import { expect, test } from 'vitest';
import { broughtText, paysFrom } from '../../../../../src/core/report/plan/path/brought.ts';
import { exampleCompany } from '../../../../support/companies.ts';
import { smallAction } from '../../../../support/small-plan.ts';

const company = exampleCompany('maison-tilleul-gres');
const action = smallAction({ costs: [{ nature: 'people', planned: 10_000 }] as never });
const planWith = (rows: readonly object[]) =>
  ({ ledger: { rows, marginPerCustomer: 3000 }, inputs: { company } }) as never;
const programme = (family: string) => ({ family, rewardCost: 400, runningCost: 600 }) as never;

test('what a programme brings is that of the forecast, else a published range, else unknown', () => {
  const prior = { source: { fr: 'une hypothèse.', en: 'an assumption.' } };
  const counted = [{ actionId: 'a', counted: true, customers: 4.2, prior }];
  expect(broughtText(action, programme('sponsorship'), planWith(counted)).en).toBe(
    '+4.2 new customers in the cycle, from an assumption',
  );
  expect(broughtText(action, programme('sponsorship'), planWith([])).en).toMatch(
    /^from [\d.]+ to [\d.]+ new customers/,
  );
  expect(broughtText(action, programme('partner'), planWith([])).en).toMatch(/^no number before a first reading/);
});

test('a programme pays from the customers whose margin, less their reward, covers its setting up', () => {
  expect(paysFrom(action, programme('sponsorship'), planWith([]))).toBe(5);
  expect(paysFrom(smallAction(), programme('sponsorship'), planWith([]))).toBeNull();
});
