import { z } from 'zod';
import { searchChannelId } from '../../core/framework/channel-ids.ts';
import { type Company, readCompany } from '../../core/framework/company/company.ts';
import { acquisitionCosts } from '../../core/framework/economics/acquisition-costs.ts';
import { ceilingValues } from '../../core/framework/economics/ceiling-values.ts';
import { earlyPlaces } from '../../core/framework/company/questions/early-places.ts';
import { businessLines } from '../../core/framework/economics/lines/business-lines.ts';
import { spokenChannel } from '../../core/framework/spoken-channel.ts';
import { cycleMonths } from '../../core/framework/cycle-months.ts';
import { besideChannels } from '../../core/steering/beside-channels.ts';
import { channelAdvice } from '../../core/steering/channel-advice.ts';
import { customerCost } from '../../core/steering/customer-cost.ts';
import { budgetWhatIf } from '../../core/steering/months/budget-what-if.ts';
import { companyOfMonths } from '../../core/steering/months/company-of-months.ts';
import {
  firstMonthOf,
  monthFaults,
  Months,
  type Months as ReadMonths,
} from '../../core/steering/months/month-figures.ts';
import { withNamedChannels } from '../../core/steering/months/named-channels.ts';
import { type MonthBox, monthBoxes } from '../../core/steering/months/month-boxes.ts';
import { sameFigures } from '../../core/steering/months/same-figures.ts';
import { steeringPlan } from '../../core/steering/steering-plan.ts';
import { economicsPlan } from '../../core/strategy/economics-plan.ts';
import { Failure } from '../../core/values/failure.ts';
import { minorUnits } from '../../core/values/money.ts';
import type { Text } from '../../core/values/text.ts';
import { BilingualText } from '../inputs/bilingual-text.ts';
import { defineOperation } from '../operation.ts';
import { CycleId } from '../read-cycle.ts';
import { storedPlan } from './stored-plan.ts';
import { CompanyFile } from '../company/company-file.ts';

const Box = z.object({
  name: z.string(),
  title: BilingualText,
  unit: z.enum(['count', 'money']),
  /** Average of a month of the measured period; null = not known. */
  average: z.number().nullable(),
  /** Rate of the tax that the amount leaves out, 0–1; null without one. */
  taxRate: z.number().nullable(),
});

/** A value behind the ceiling, with the id of the question that gives it. */
const CeilingValue = z.object({ question: z.string(), text: BilingualText });
type CeilingValue = z.output<typeof CeilingValue>;

const decisions = ['pending', 'scale', 'keep', 'adapt', 'test_again', 'cut'] as const;
/** Amounts in minor units, excluding VAT; null = nobody counted it. */
const Costs = z.object({
  /** Cost of a new customer, of the channels whose spending is known. */
  cost: z.number().nullable(),
  /** The same of the channels of paid advertising; null where none counts its customers. */
  paidCost: z.number().nullable(),
  /** The division behind the cost; null without one. */
  costWhy: BilingualText.nullable(),
  /** Most that a new customer may cost; a mean that decides nothing where `ceilings` has lines. */
  ceiling: z.number(),
  /** Most that a customer of each kind may cost; empty where the company sells to one kind. */
  ceilings: z.array(z.object({ name: BilingualText, ceiling: z.number() })),
  derivation: BilingualText,
  /** What the ceiling supposes where nobody answered. */
  assumed: z.array(CeilingValue),
  channels: z.array(
    z.object({
      channelId: z.string(),
      name: BilingualText,
      cost: z.number().nullable(),
      decision: z.enum(decisions),
      rule: BilingualText,
    }),
  ),
  /** What to do with each channel in the next month; amounts of a month. */
  advice: z.array(
    z.object({
      channelId: z.string(),
      name: BilingualText,
      verdict: z.enum(['more', 'keep', 'less', 'stop', 'try']),
      customers: z.number().nullable(),
      cost: z.number().nullable(),
      before: z.number().nullable(),
      after: z.number().nullable(),
      reason: BilingualText,
    }),
  ),
  /** Customers and spending of the measured period that no channel has; null where each has one. */
  beside: z.object({ customers: z.number().nullable(), spent: z.number() }).nullable(),
  /** Spending of a cycle of no channel, at the pace of the measured period. */
  besideCycle: z.number(),
  /** Spending of a cycle, before and after the money moves to where the next customer is cheapest. */
  reallocation: z.array(z.object({ name: BilingualText, before: z.number(), after: z.number() })),
});
type Costs = z.output<typeof Costs>;

/** Amounts in minor units; customers of a cycle. */
const WhatIf = z.object({
  customers: z.object({ low: z.number(), expected: z.number(), high: z.number() }),
  cost: z.number().nullable(),
  /** Part of the budget that would bring no customer at an acceptable cost. */
  reserve: z.number(),
  rows: z.array(z.object({ name: BilingualText, before: z.number(), after: z.number() })),
});

/** What the figures of some months change in the costs of a plan: nothing is kept. */
export const previewMonths = defineOperation({
  id: 'preview-months',
  summary: {
    fr: 'Voir ce que les chiffres de quelques mois changent aux coûts d’un plan',
    en: 'See what the figures of some months change in the costs of a plan',
  },
  input: z.strictObject({
    id: CycleId,
    months: Months.default({}),
    /** The company before the months, when the plan was made with some of them; that of the plan unless given. */
    company: CompanyFile.optional(),
    /** Acquisition budget of a cycle to try, currency units. */
    budget: z.number().min(0).max(1e9).optional(),
  }),
  output: z.object({
    currency: z.string(),
    /** Money that the company gave for the whole cycle, minor units; null where nobody was asked. */
    budget: z.number().nullable(),
    /** Whole months of the cycle. */
    months: z.number(),
    /** First month that may be read, `YYYY-MM`. */
    from: z.string(),
    boxes: z.array(Box),
    channels: z.array(
      z.object({
        id: z.string(),
        name: BilingualText,
        /** True for a channel that the company uses, and for search: articles are found there. */
        used: z.boolean(),
        /** False for one that a month has to name, since the company file does not have it. */
        inFile: z.boolean(),
        boxes: z.array(Box),
      }),
    ),
    /** What a customer costs and may cost in the plan, as it was made. */
    planned: Costs.pick({ cost: true, ceiling: true }),
    before: Costs,
    /** Null without a month. */
    after: Costs.nullable(),
    /** Values behind the ceiling that were answered, where no month takes their place. */
    given: z.array(CeilingValue),
    /** True when the plan was made with these figures, or when there is none. */
    isInPlan: z.boolean(),
    /** What the budget to try would bring; null without one, or when no channel costs money. */
    whatIf: WhatIf.nullable(),
  }),
  needs: ['store'],
  async run({ id, months, budget, company: given }, { store }) {
    const { inputs } = await storedPlan(id, store);
    const declared = given == null ? inputs.company : readCompany(given, inputs.company.period.cycleStart);
    const company = withNamedChannels(declared, months);
    const after = withMonths(company, months);
    const { site, channels } = monthBoxes(company);
    const inFile = new Set(company.channels.map(({ id }) => id));
    const { cost, ceiling } = costsOf(inputs.company);
    return {
      currency: company.organisation.currency,
      budget: earlyPlaces(company).has('budget/cashCycle')
        ? null
        : minorUnits(company.budget.cashCycle, company.organisation.currency),
      months: cycleMonths(company),
      from: firstMonthOf(company),
      boxes: site.map(shown),
      channels: channels.map(({ channel, boxes }) => ({
        id: channel.id,
        name: plain(spokenChannel(channel)),
        used: inFile.has(channel.id) && (channel.status === 'active' || channel.typeId === searchChannelId),
        inFile: inFile.has(channel.id),
        boxes: boxes.map(shown),
      })),
      planned: { cost, ceiling },
      before: costsOf(company),
      after: after === company ? null : costsOf(after),
      given: answeredValues(company, after),
      isInPlan: after === company || sameFigures(after, inputs.company),
      whatIf: budget === undefined ? null : whatIfOf(after, budget),
    };
  },
});

/** A company with its read months; throws `Failure('invalid-input')` at the figures that contradict each other. */
export function withMonths(company: Company, months: ReadMonths): Company {
  const faults = Object.entries(months).flatMap(([name, figures]) =>
    monthFaults(figures).map(({ path, message }) => ({ path: `/months/${name}/${path}`, message })),
  );
  if (faults.length > 0) throw new Failure('invalid-input', faults[0]!.message, faults);
  return companyOfMonths(company, months);
}

function costsOf(company: Company): Costs {
  const steering = steeringPlan(company);
  const { cacMax, derivation, byChannel } = economicsPlan(company, steering);
  const { cost, why } = customerCost(company);
  const beside = besideChannels(company);
  const minor = (value: number): number => minorUnits(value, company.organisation.currency);
  const known = (value: number | null): number | null => (value === null ? null : minor(value));
  return {
    cost: known(cost),
    paidCost: known(acquisitionCosts(company).paidCac),
    costWhy: why === null ? null : plain(why),
    ceiling: cacMax,
    ceilings: businessLines(company).map(({ name, ceiling }) => ({ name: plain(name), ceiling: minor(ceiling) })),
    derivation: plain(derivation),
    assumed: ceilingValues(company).assumed.map(shownValue),
    channels: byChannel.map(({ channelId, cac, decision }) => ({
      channelId,
      name: nameOf(company, channelId),
      cost: cac,
      decision,
      rule: plain(steering.channels.find((one) => one.channelId === channelId)!.rule),
    })),
    advice: channelAdvice(company).map(({ name, reason, cost: each, before, after, ...one }) => ({
      ...one,
      name: plain(name),
      reason: plain(reason),
      cost: known(each),
      before: known(before),
      after: known(after),
    })),
    beside: beside === null ? null : { customers: beside.customers, spent: minor(beside.spent) },
    besideCycle: minor(((beside?.spent ?? 0) * cycleMonths(company)) / company.period.baselineMonths),
    reallocation: steering.allocation.rows.map(({ channelId, before, after }) => ({
      name: nameOf(company, channelId),
      before: minor(before),
      after: minor(after),
    })),
  };
}

function answeredValues(declared: Company, read: Company): CeilingValue[] {
  const left = ceilingValues(read).given.map(({ text }) => text.en);
  return ceilingValues(declared)
    .given.filter(({ text }) => left.includes(text.en))
    .map(shownValue);
}

function whatIfOf(company: Company, budget: number): z.output<typeof WhatIf> | null {
  const result = budgetWhatIf(company, budget);
  if (result === null) return null;
  const minor = (value: number): number => minorUnits(value, company.organisation.currency);
  return {
    customers: result.customers,
    cost: result.cost === null ? null : minor(result.cost),
    reserve: minor(result.reserve),
    rows: result.rows.map(({ channelId, before, after }) => ({
      name: nameOf(company, channelId),
      before: minor(before),
      after: minor(after),
    })),
  };
}

/** One channel has one name on the screens. */
function nameOf({ channels }: Company, channelId: string): Text {
  const channel = channels.find(({ id }) => id === channelId);
  return channel === undefined ? { fr: channelId, en: channelId } : plain(spokenChannel(channel));
}

const plain = ({ fr, en }: Text): { fr: string; en: string } => ({ fr, en });
const shownValue = ({ question, text }: CeilingValue): CeilingValue => ({ question, text: plain(text) });
const shown = ({ title, ...box }: MonthBox) => ({ ...box, title: plain(title) });
