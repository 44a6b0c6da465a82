import type { Company } from '../company/company.ts';
import { groupLabel } from '../counters/group-label.ts';
import { isSameWord, nounWords, outsideBrackets, plainText, sameWords } from '../counters/plain-words.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { sum } from '../../values/sum.ts';
import { acquisitionCosts, lineCost } from './acquisition-costs.ts';
import { ceilingOfChannel } from './lines/line-of-channel.ts';
import { secondSide } from './second-side.ts';
import { unitEconomics } from './unit-economics.ts';
import { channelCounters, readCounters } from '../counters/read-counters.ts';

/** One part of a channel that the company counts apart: a campaign, an event, a partner. */
export interface CampaignPart {
  readonly channelId: string;
  readonly name: string;
  /** Money spent on it over the period, with its hours at their cost where they are counted; currency units. */
  readonly spent: number;
  /** True where its hours are counted and in what is spent. */
  readonly hasHours: boolean;
  /** Those it brings; purchases where its counters are not of new customers. */
  readonly newCustomers: number;
  /** True for purchases of people who may be customers already: a letter to former donors. */
  readonly isPurchase?: true;
  /** True when those it brings are the other side of a market: sellers beside buyers. */
  readonly isOtherSide: boolean;
}

const spendSign =
  /^(depenses?|couts?|budget|spend(ing)?|spent|costs?|ad spend)\b|^(?:en |in )?(euros?|francs?|chf|eur|pounds?|gbp|dollars?|usd|cad)$/;
const hoursSign = /^(heures?|hours?)\b/;
const newSign =
  /\b(new (?!visits?|visitors?|sessions?|followers?|subscribers?|leads?|contacts?)[a-z]+|nouve(?:aux|lles) (?!visites?|visiteurs?|abonnee?s?|contacts?)[a-z]+|first orders|premieres commandes)\b/;

/** New customers under which the cost of a part is too uncertain to defend it (working assumption). */
const fewestCustomers = 5;

/** The parts by which a channel is decided: those that it counts apart, else the two ways of one of its comparisons. */
function partsOf(company: Company, channelId: string): CampaignPart[] {
  const counted = campaignParts(company).filter((one) => one.channelId === channelId);
  return counted.length > 0 ? counted : comparedParts(company, channelId);
}

/** The groups of a comparison that make all the new customers of a channel, each with its part of the cost by its cases: tenders of known and of unknown buyers. */
function comparedParts(company: Company, channelId: string): CampaignPart[] {
  const row = acquisitionCosts(company).channels.find((one) => one.channelId === channelId);
  const groups = (company.comparisons ?? [])
    .filter((one) => one.channelId === channelId && one.decidedBy === 'company' && one.isLoss !== true)
    .map(({ groups: own }) =>
      own.map(({ label, cases, results }) => ({ label, cases: cases ?? 0, results: results ?? 0 })),
    )
    .find((own) => own.length > 1 && sum(own.map(({ results }) => results)) === row?.newCustomers);
  const all = sum((groups ?? []).map(({ cases }) => cases));
  if (row === undefined || groups === undefined || all <= 0) return [];
  return groups.map(({ label, cases, results }) => ({
    channelId,
    name: label,
    spent: (row.cost * cases) / all,
    hasHours: true,
    newCustomers: results,
    isOtherSide: false,
  }));
}

const isUnder = (company: Company, one: CampaignPart, limit: number): boolean =>
  one.spent <= ceilingOfPart(company, one, limit) * one.newCustomers;

/**
 * The parts of a channel whose customers cost no more than they may. Where none is under the ceiling, those under break-even: each of
 * them still earns, so they are not stopped with the others.
 */
export function partsWithin(company: Company, channelId: string, cap: number): CampaignPart[] {
  const limit = limitOf(company, channelId, cap);
  return partsOf(company, channelId).filter(
    (one) => one.newCustomers >= fewestCustomers && isUnder(company, one, limit),
  );
}

/** The ceiling, or break-even where no part of the channel is under the ceiling. */
function limitOf(company: Company, channelId: string, cap: number): number {
  const isAnyUnder = partsOf(company, channelId).some(
    (one) => one.newCustomers >= fewestCustomers && isUnder(company, one, cap),
  );
  if (isAnyUnder) return cap;
  return Math.max(cap, ceilingOfChannel(company, channelId, unitEconomics(company)).breakEven);
}

/** A channel whose parts are decided one by one: some cost no more than they may, others do. */
export interface SplitChannel {
  readonly kept: readonly CampaignPart[];
  readonly stopped: readonly CampaignPart[];
  /** Part of the spending, and of the new customers, of the parts that are kept, 0–1. */
  readonly keptSpending: number;
  readonly keptCustomers: number;
}

/** The parts of a channel that are kept and those that are stopped; null where they are not counted apart, or all fall on one side. */
export function splitChannel(company: Company, channelId: string, cap: number): SplitChannel | null {
  const parts = partsOf(company, channelId);
  const limit = limitOf(company, channelId, cap);
  const isWithin = (one: CampaignPart): boolean => isUnder(company, one, limit);
  const [kept, stopped] = [parts.filter(isWithin), parts.filter((one) => !isWithin(one))];
  if (stopped.length === 0 || partsWithin(company, channelId, cap).length === 0) return null;
  const partOf = (of: (one: CampaignPart) => number): number => sum(kept.map(of)) / sum(parts.map(of));
  return {
    kept,
    stopped,
    keptSpending: partOf(({ spent }) => spent),
    keptCustomers: parts.some(({ isPurchase }) => isPurchase)
      ? newAmongKept(company, channelId, stopped)
      : partOf(({ newCustomers }) => newCustomers),
  };
}

/** Part of the new customers of a channel that its kept parts bring at least, where these count purchases: each purchase of the others may be one. */
function newAmongKept({ channels }: Company, channelId: string, stopped: readonly CampaignPart[]): number {
  const all = channels.find(({ id }) => id === channelId)?.metrics.newCustomers ?? 0;
  return all <= 0 ? 0 : Math.max(0, all - sum(stopped.map(({ newCustomers }) => newCustomers))) / all;
}

/** Most that one of those whom a part brings may cost: `cap` for a customer, the ceiling of the other side for one of it, what it leaves for a purchase. */
export function ceilingOfPart(company: Company, { isOtherSide, isPurchase }: CampaignPart, cap: number): number {
  const { economics } = company;
  if (isPurchase && economics.model === 'transactional') return economics.marginRate * economics.aovNet;
  return isOtherSide ? (secondSide(company)?.ceiling ?? cap) : cap;
}

/** Metrics of a channel that count purchases. */
const purchaseMetrics = ['orders', 'donations'] as const;

/** The parts of each channel whose spending and new customers are counted under one name: “Generic campaign, spend”, “Generic campaign, new customers”. */
export const campaignParts = memoizeByObject((company: Company): readonly CampaignPart[] => {
  const counted = countedParts(company);
  return [
    ...counted,
    ...labelledParts(company).filter(({ channelId }) => counted.every((one) => one.channelId !== channelId)),
  ];
});

function countedParts(company: Company): CampaignPart[] {
  const side = nounWords(outsideBrackets(company.secondSide?.label ?? ''));
  const isSide = (result: string): boolean =>
    nounWords(result).some((word) => side.some((one) => isSameWord(one, word)));
  return channelCounters(company).flatMap(({ channelId, counters }) => {
    const named = counters.map((one) => ({ ...groupLabel(one.label), count: one.count, unit: one.unit }));
    const of = (group: string, sign: RegExp): Named | undefined => {
      const fitting = named.filter(({ result }) => sign.test(plainText(result)));
      return fitting.find((one) => one.group === group) ?? fitting.find((one) => isSameThing(one.group, group));
    };
    // what the parts count under one name is new customers, or purchases, when together they are those of the channel
    const metrics = company.channels.find(({ id }) => id === channelId)?.metrics ?? {};
    const isAllOf = (result: string, all: number | null | undefined): boolean =>
      !spendSign.test(plainText(result)) &&
      (all ?? 0) > 0 &&
      sum(named.filter((one) => one.result === result).map((one) => one.count)) === all;
    const isBought = (result: string): boolean =>
      company.economics.model === 'transactional' && purchaseMetrics.some((metric) => isAllOf(result, metrics[metric]));
    return named.flatMap(({ group, result, count }): CampaignPart[] => {
      const own =
        of(group, newSign) ?? named.find((one) => one.group === group && isAllOf(one.result, metrics.newCustomers));
      const won = own ?? named.find((one) => one.group === group && isBought(one.result));
      if (group === '' || !spendSign.test(plainText(result)) || won === undefined || count <= 0) return [];
      const hours = of(group, hoursSign)?.count ?? null;
      return [
        {
          channelId,
          name: group,
          spent: count + (hours ?? 0) * company.hourlyCost,
          hasHours: hours !== null,
          newCustomers: won.count,
          isOtherSide: isSide(won.result),
          ...(own === undefined ? { isPurchase: true as const } : {}),
        },
      ];
    });
  });
}

/** A cost that the file names, such as a booth at a fair, with the new customers that it counts from it, and the rest of its channel. */
function labelledParts(company: Company): CampaignPart[] {
  const counters = [...readCounters(company), ...channelCounters(company).flatMap((one) => one.counters)];
  return acquisitionCosts(company).channels.flatMap(({ channelId, cost, newCustomers }) => {
    const parts = company.costs.flatMap((line): CampaignPart[] => {
      const words = nounWords(line.label ?? '');
      if (line.channelId !== channelId || line.purpose !== 'acquisition' || words.length === 0) return [];
      const won = counters.find(
        ({ label, count }) =>
          newSign.test(plainText(label)) && count <= (newCustomers ?? 0) && sameWords(words, nounWords(label)),
      );
      return won === undefined
        ? []
        : [
            {
              ...partOfLine,
              channelId,
              name: line.label ?? '',
              spent: lineCost(line, company),
              newCustomers: won.count,
            },
          ];
    });
    const rest = {
      spent: cost - sum(parts.map(({ spent }) => spent)),
      newCustomers: (newCustomers ?? 0) - sum(parts.map((one) => one.newCustomers)),
    };
    if (parts.length === 0 || rest.newCustomers <= 0) return parts;
    const name = company.locale.startsWith('fr') ? 'tout le reste' : 'all the rest';
    return [...parts, { ...partOfLine, channelId, name, ...rest }];
  });
}

const partOfLine = { hasHours: true, isOtherSide: false } as const;

type Named = ReturnType<typeof groupLabel> & { readonly count: number };

/** “Spring fair” of “Spring fair of the county”: the shorter name of the same thing. */
const isSameThing = (short: string, long: string): boolean => {
  const words = nounWords(short);
  return words.length > 0 && sameWords(words, nounWords(long));
};
