import type { Company } from '../framework/company/company.ts';
import { acquisitionCosts } from '../framework/economics/acquisition-costs.ts';
import { ceilingAssumes } from '../framework/economics/ceiling-values.ts';
import { businessLines } from '../framework/economics/lines/business-lines.ts';
import { ceilingOfChannel } from '../framework/economics/lines/line-of-channel.ts';
import { marginBase } from '../framework/economics/margin-base.ts';
import { type UnitEconomics, unitEconomics } from '../framework/economics/unit-economics.ts';
import { typesetText } from '../language/typeset.ts';
import type { ChannelEconomics, PlanEconomics } from '../planning/plan/economics/plan-economics.ts';
import type { Steering } from '../planning/plan/steering.ts';
import { minorUnits, moneyOf, showMoney } from '../values/money.ts';
import { inBoth, pair, type Text } from '../values/text.ts';

/** What a customer brings, what it costs and may cost, channel by channel. */
export function economicsPlan(company: Company, { decisionOf, channels }: Steering): PlanEconomics {
  const costs = acquisitionCosts(company);
  const economics = unitEconomics(company, costs);
  const { currency } = company.organisation;
  const minor = (value: number): number => minorUnits(value, currency);
  const known = (value: number | null): number | null => (value === null ? null : minor(value));
  return {
    ltv: minor(economics.ltv),
    horizonMonths: economics.horizonMonths,
    ltvCac: economics.ltvCac,
    cacMax: minor(economics.cacMax),
    binding: economics.binding,
    byRatio: minor(economics.byRatio),
    byPayback: minor(economics.byPayback),
    derivation: typesetText(withBase(company, economics)),
    paybackMonths: economics.paybackMonths,
    blendedCac: known(costs.blendedCac),
    paidCac: known(costs.paidCac),
    organicCac: known(costs.organicCac),
    sharedPerCustomer: minor(costs.sharedPerCustomer),
    byChannel: costs.channels.map(
      ({ channelId, typeId, cost, newCustomers, cac }): ChannelEconomics => ({
        channelId,
        typeId,
        cost: minor(cost),
        newCustomers,
        cac: known(cac),
        aboveCeiling: cac === null ? null : cac > ceilingOfChannel(company, channelId, economics).ceiling,
        decision: channels.find((one) => one.channelId === channelId)?.decision ?? decisionOf(typeId),
      }),
    ),
  };
}

/** The derivation, with what it supposes and what the stated margin leaves out. */
function withBase(company: Company, economics: UnitEconomics): Text {
  const derived = withLines(company, derivationOf(company, economics));
  const notes = [ceilingAssumes(company), marginBase(company, economics.cacMax)?.notice ?? null, fixedNote(company)];
  const all = [derived, ...notes.filter((note) => note !== null)];
  return inBoth((locale) => all.map((one) => one[locale]).join(' '));
}

/** What the company pays whether or not one more customer comes is no part of the ceiling; null where it states none. */
function fixedNote(company: Company): Text | null {
  const { shared, sharedPerCustomer, newCustomers } = acquisitionCosts(company);
  const fixed = shared - sharedPerCustomer * (newCustomers ?? 0);
  if (fixed < 1) return null;
  const all = inBoth((locale) => showMoney(moneyOf(fixed, company.organisation.currency), locale));
  return pair(
    `Les ${all.fr} de frais communs (loyer, licence, contrat) n’en sont pas retirés : un client de plus n’y change rien, c’est l’ensemble des ventes qui les paie.`,
    `The ${all.en} of shared costs (rent, licence, contract) are not taken off it: one more customer does not change them, all sales together pay them.`,
  );
}

/** The two terms of the ceiling; the smaller one binds. When the purchases of two years come is often assumed: a bound that they do not reach has no amount. */
function derivationOf({ organisation, policy }: Company, economics: UnitEconomics): Text {
  const amount = (value: number): Text => inBoth((locale) => showMoney(moneyOf(value, organisation.currency), locale));
  const { ltvCacMin: least, paybackMonthsMax: months } = policy;
  const [value, byRatio, byPayback, ceiling] = [
    economics.ltv,
    economics.byRatio,
    economics.byPayback,
    economics.cacMax,
  ].map(amount) as [Text, Text, Text, Text];
  const isBound = economics.binding === 'payback';
  const [soonFr, soonEn] = isBound
    ? [`soit ${byPayback.fr}`, `which is ${byPayback.en}`]
    : ['plus élevé', 'which is more'];
  return pair(
    `Plafond : ${ceiling.fr}, le plus petit de deux montants : la marge d’un client en ${economics.horizonMonths} mois (${value.fr}) divisée par ${least} (il rapporte alors ${least} fois ce qu’il coûte), soit ${byRatio.fr}, et ce qu’il rapporte en ${months} mois, ${soonFr}.`,
    `Ceiling: ${ceiling.en}, the smaller of two amounts: the margin of a customer in ${economics.horizonMonths} months (${value.en}) divided by ${least} (they then earn ${least} times what they cost), which is ${byRatio.en}, and what they earn within ${months} months, ${soonEn}.`,
  );
}

/** The mean of unlike customers decides nothing: each line has its own ceiling, which all of them may share. */
function withLines(company: Company, derived: Text): Text {
  const lines = businessLines(company);
  if (new Set(lines.map(({ ceiling }) => ceiling)).size < 2) return derived;
  const { currency } = company.organisation;
  const all = inBoth((locale) =>
    lines
      .map(({ name, value, ceiling }) => {
        const [worth, most] = [value, ceiling].map((amount) => showMoney(moneyOf(amount, currency), locale));
        return locale === 'fr' ? `${name.fr} : ${most} (valeur ${worth})` : `${name.en}: ${most} (worth ${worth})`;
      })
      .join(locale === 'fr' ? ' ; ' : '; '),
  );
  return pair(
    `${derived.fr} C’est une moyenne de publics qui ne se ressemblent pas : elle ne décide de rien. Plafond de chacun : ${all.fr}.`,
    `${derived.en} This is a mean of publics that are not alike: it decides nothing. Ceiling of each: ${all.en}.`,
  );
}
