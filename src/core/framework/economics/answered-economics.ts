import { valueOf } from '../company/answer-values.ts';
import type { Answers } from '../company/answers.ts';
import { countedMonths, type Payments, paymentsOf } from '../company/money/payments.ts';

/** What a customer brings, as the answers give it: the form of the company file. */
type AnsweredEconomics =
  | {
      readonly model: 'subscription';
      readonly arpaMonthly: number;
      readonly marginRate: number;
      readonly monthlyChurn: number;
      readonly horizonMonths: number;
    }
  | {
      readonly model: 'transactional';
      readonly aovNet: number;
      readonly marginRate: number;
      readonly horizonMonths: number;
      readonly expectedOrders: number;
      /** By month; those of the first six months, of twelve and of the horizon. */
      readonly expectedOrdersByMonth: { readonly 6: number; readonly 12: number; readonly 24: number };
    };

export function economicsOf(answers: Answers, subscription: boolean): AnsweredEconomics {
  const marginRate = valueOf(answers.margin) / 100;
  if (subscription) {
    const monthlyChurn = valueOf(answers.churn) / 100;
    return { model: 'subscription', arpaMonthly: valueOf(answers.arpa), marginRate, monthlyChurn, horizonMonths: 36 };
  }
  const payments = paymentsOf(answers);
  return {
    model: 'transactional',
    aovNet: valueOf(answers.aov),
    marginRate,
    horizonMonths: countedMonths,
    expectedOrders: payments.count,
    expectedOrdersByMonth: { 6: paidWithin(payments, 6), 12: paidWithin(payments, 12), 24: payments.count },
  };
}

/** Payments of the first months: at their own rhythm where it is known, else spread evenly after the first one. */
function paidWithin({ count, every, again }: Payments, months: number): number {
  const paid =
    every === null
      ? 1 + ((count - 1) * months) / countedMonths
      : 1 + (again?.share ?? 1) * (Math.ceil(Math.round((100 * months) / every) / 100) - 1);
  return Math.round(Math.min(count, paid) * 1000) / 1000;
}

/** The usual limits of what a customer may cost: a third of its value, recovered within half a year, or a year by subscription. */
export const policyOf = (subscription: boolean) => ({ ltvCacMin: 3, paybackMonthsMax: subscription ? 12 : 6 });

/** Most that a new customer may cost, as the plan will compute it from the file (unit-economics.ts). */
export function costCeiling(economics: AnsweredEconomics, policy: ReturnType<typeof policyOf>): number {
  if (economics.model === 'transactional') {
    const sale = economics.aovNet * economics.marginRate;
    return Math.min(
      (sale * economics.expectedOrders) / policy.ltvCacMin,
      sale * economics.expectedOrdersByMonth[policy.paybackMonthsMax as 6],
    );
  }
  const { arpaMonthly, marginRate, monthlyChurn: churn, horizonMonths } = economics;
  const monthly = arpaMonthly * marginRate;
  const within = (months: number): number =>
    churn === 0 ? monthly * months : (monthly * (1 - (1 - churn) ** months)) / churn;
  return Math.min(within(horizonMonths) / policy.ltvCacMin, within(policy.paybackMonthsMax));
}
