import type { Company } from '../framework/company/company.ts';

/** An amount of money with its sign or code on either side: “10 € each”, "£100". */
const amountSign =
  /(?:([€£$])\s?(\d+(?:[.,]\d+)?))|(?:(\d+(?:[.,]\d+)?)\s?(€|£|\$|euros?|eur|gbp|pounds?|usd|dollars?)(?!\w))/i;

/** The largest amount that a competitor gives for a recommendation, currency units; null when none states one. */
export function rivalReward({ competitors }: Pick<Company, 'competitors'>): number | null {
  const amounts = competitors.flatMap(({ referralSystem: { reward = '' } }) => {
    const found = amountSign.exec(reward.replaceAll(/(\d)[\s\u00a0\u202f](?=\d{3}\b)/g, '$1'));
    const value = Number((found?.[2] ?? found?.[3] ?? '').replace(',', '.'));
    return found === null || !Number.isFinite(value) || value <= 0 ? [] : [value];
  });
  return amounts.length === 0 ? null : Math.max(...amounts);
}
