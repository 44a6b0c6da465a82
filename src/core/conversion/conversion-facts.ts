import type { Company } from '../framework/company/company.ts';
import { isHabitKnown, shortName } from '../planning/context/persona-traits.ts';
import { channelTotal } from '../framework/channel-total.ts';
import { activationKpi, cartAbandonmentKpi } from '../framework/kpis/kpi-ids.ts';
import { kpiOf } from '../framework/kpis/kpi-of.ts';
import { actionStart } from '../framework/kpis/kpi-start.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { mainSubject } from '../planning/messages/main-subject.ts';
import { percentText } from '../values/number-text.ts';
import { ratio } from '../values/ratio.ts';
import { pair } from '../values/text.ts';
import { accessibilityNeeds, needCodes, ownWordsNeed } from './accessibility-needs.ts';
import type { ConversionFacts } from './conversion-lever.ts';

/** Facts about the path to conversion, from the figures of the company and the audit. */
export function conversionFacts(context: PlanContext): ConversionFacts {
  const { company, reach, site } = context;
  const months = company.period.baselineMonths;
  const totals = company.siteTotals;
  const sessions = channelTotal(company, 'sessions');
  const orders = channelTotal(company, 'orders');
  const { proof, pain } = mainSubject(context, 0);
  return {
    commerce: reach.commerce,
    software: reach.software,
    quotes: company.personas.some((one) => one.consumptionMode.purchase === 'quote'),
    sellsToConsumersOnline: company.organisation.sellsToConsumersOnline,
    country: company.organisation.country,
    personas: company.personas.length,
    personaPages: company.sitePages.filter((page) => page.role === 'landing').length,
    contacts: reach.contacts,
    monthlyVisits: sessions === null ? null : sessions / months,
    monthlyCarts: totals?.carts === null || totals?.carts === undefined ? null : totals.carts / months,
    cartAbandonment: actionStart(kpiOf(cartAbandonmentKpi), company),
    checkoutLoss: complement(ratio(orders, totals?.checkouts)),
    formLoss: complement(ratio(channelTotal(company, 'trials'), totals?.trialFormStarts)),
    activation: actionStart(kpiOf(activationKpi), company),
    mobileShare: mobileShare(company),
    reviews: company.reviews?.count ?? 0,
    needs: accessibilityNeeds(company),
    ownNeeds: company.personas.flatMap((persona) =>
      persona.accessibilityNeeds
        .filter((words) => needCodes(words).includes(ownWordsNeed))
        .map((words) => ({ words, who: shortName(persona) })),
    ),
    findings: site?.findings ?? {},
    proof,
    pain: mainObjection(company) ?? pain,
    rate: (value) => pair(percentText(value, 'fr', 1), percentText(value, 'en', 1)),
  };
}

const complement = (value: number | null): number | null => (value === null ? null : Math.max(0, 1 - value));

/** Part of the audiences that browse on a phone; null where their devices are a working assumption. */
function mobileShare(company: Company): number | null {
  return isHabitKnown(company)
    ? company.personas.reduce((sum, one) => sum + one.weight * one.consumptionMode.devices.mobile, 0)
    : null;
}

/** The first objection of the audience of most weight: a situation or a need is no objection. */
function mainObjection({ personas }: Company): string | null {
  const [main] = [...personas].sort((a, b) => b.weight - a.weight);
  return main?.objections[0] ?? null;
}
