import { messageFacts } from '../planning/messages/message-facts.ts';
import { accessibilityNeeds } from './accessibility-needs.ts';
import type { ConversionFacts } from './conversion-lever.ts';
import { offerFor } from '../contents/selection/content-candidates.ts';
import { channelTotal } from '../framework/channel-total.ts';
import { activationKpi, cartAbandonmentKpi, trialToPaidKpi } from '../framework/kpis/kpi-ids.ts';
import { kpiOf } from '../framework/kpis/kpi-of.ts';
import { actionStart } from '../framework/kpis/kpi-start.ts';
import { ratio } from '../values/ratio.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';

/** What the company's figures and the audit say of the way to the purchase. */
export function conversionFacts(context: PlanContext): ConversionFacts {
  const { company, reach, site } = context;
  const months = company.period.baselineMonths;
  const totals = company.siteTotals;
  const sessions = channelTotal(company, 'sessions');
  const trials = channelTotal(company, 'trials');
  const orders = channelTotal(company, 'orders');
  const persona = company.personas.reduce((best, one) => (one.weight > best.weight ? one : best));
  const topic = context.topics.find((one) => one.personaId === persona.id) ?? context.topics[0];
  const offer = topic === undefined ? company.offers[0] : offerFor(company, topic, persona);
  const about = messageFacts(company, {
    persona,
    offer: offer as NonNullable<typeof offer>,
    topic: topic?.name ?? '',
    keyword: topic?.keyword ?? '',
    event: null,
    turn: 0,
  });
  const percent = (locale: 'fr' | 'en', value: number): string =>
    new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { style: 'percent', maximumFractionDigits: 1 }).format(
      value,
    );
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
    formLoss: complement(ratio(trials, totals?.trialFormStarts)),
    activation: actionStart(kpiOf(activationKpi), company),
    trialToPaid: actionStart(kpiOf(trialToPaidKpi), company),
    mobileShare: company.personas.reduce((sum, one) => sum + one.weight * one.consumptionMode.devices.mobile, 0),
    reviews: company.reviews?.count ?? 0,
    needs: accessibilityNeeds(company),
    findings: site?.findings ?? {},
    proof: about.proof,
    pain: about.pain,
    rate: (value) => ({ fr: percent('fr', value), en: percent('en', value) }),
  };
}

const complement = (value: number | null): number | null => (value === null ? null : Math.max(0, 1 - value));
