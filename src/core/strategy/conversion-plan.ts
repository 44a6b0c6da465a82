import { customersOf } from '../contents/company-reach.ts';
import type { Factor } from '../contents/action.ts';
import { messageFacts } from '../contents/message-facts.ts';
import { pair } from '../contents/pair.ts';
import { typesetText } from '../contents/typeset.ts';
import { accessibilityNeeds } from '../conversion/accessibility-needs.ts';
import type { ConversionFacts, ConversionLever, Friction } from '../conversion/conversion-lever.ts';
import { levers } from '../conversion/levers/index.ts';
import { marginWithin } from '../framework/unit-economics.ts';
import { testDesign } from '../framework/test-design.ts';
import { addDays } from '../values/day.ts';
import { offerFor, outsideRate, skillFloor } from './content-candidates.ts';
import { type DraftAction, noDetail } from './draft-action.ts';
import { funnelRates, ratio, totalOf } from './funnel-rates.ts';
import type { PlanContext } from './plan-context.ts';
import type { TestDesign } from './strategy.ts';

interface Option {
  readonly lever: ConversionLever;
  readonly friction: Friction;
  readonly hours: number;
  readonly cash: number;
  readonly outsourced: boolean;
  /** Yearly margin expected for one hour of work, currency units. */
  readonly gainPerHour: number;
}

/** Levers whose friction is seen, best expected margin per hour first; every family once at least, accessibility twice. */
export function conversionDrafts(context: PlanContext, budget: { hours: number; cash: number }): DraftAction[] {
  const facts = conversionFacts(context);
  const options = levers
    .flatMap((lever) => {
      const friction = lever.friction(facts);
      return friction === null ? [] : [optionOf(context, lever, friction)];
    })
    .sort((a, b) => b.gainPerHour - a.gainPerHour || (a.lever.id < b.lever.id ? -1 : 1));
  const chosen: Option[] = [];
  const left = { ...budget };
  const take = (option: Option | undefined): void => {
    if (option === undefined || chosen.includes(option) || option.hours > left.hours || option.cash > left.cash) return;
    chosen.push(option);
    left.hours -= option.hours;
    left.cash -= option.cash;
  };
  for (const family of ['path', 'notification', 'test', 'maturity'] as const)
    take(options.find((one) => one.lever.family === family));
  take(options.find((one) => ['A-FONT', 'A-CONTRAST', 'A-MOTION'].includes(one.lever.id)));
  take(
    options.find(
      (one) => ['A-HUMAN', 'A-CAPTION', 'A-KEYB', 'A-SR', 'A-VOICE'].includes(one.lever.id) && facts.needs.length >= 0,
    ),
  );
  take(options.find((one) => one.lever.id === 'A-KEYB'));
  take(options.find((one) => one.lever.id === 'V-USERTEST'));
  for (const legal of ['V-WITHDRAW']) take(options.find((one) => one.lever.id === legal));
  // what a persona needs or the audit found comes before what is only worth trying
  for (const option of options.filter((one) => one.lever.family === 'accessibility').slice(0, 7)) take(option);
  const most = context.hoursTotal > 600 ? 20 : 15;
  for (const option of options) if (chosen.length < most) take(option);
  const ordered = [...chosen].sort((a, b) => b.gainPerHour - a.gainPerHour || (a.lever.id < b.lever.id ? -1 : 1));
  return ordered.map((option, index) =>
    draftOf(context, facts, option, index, ordered.length, options.find((one) => !chosen.includes(one)) ?? null),
  );
}

export function conversionFacts(context: PlanContext): ConversionFacts {
  const { company, reach, site } = context;
  const months = company.period.baselineMonths;
  const totals = company.siteTotals;
  const sessions = totalOf(company, 'sessions');
  const trials = totalOf(company, 'trials');
  const orders = totalOf(company, 'orders');
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
    cartAbandonment: complement(ratio(orders, totals?.carts)),
    checkoutLoss: complement(ratio(orders, totals?.checkouts)),
    formLoss: complement(ratio(trials, totals?.trialFormStarts)),
    activation: ratio(totals?.activatedTrials, trials),
    trialToPaid: ratio(totalOf(company, 'newCustomers'), trials),
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

function optionOf(context: PlanContext, lever: ConversionLever, friction: Friction): Option {
  const outsourced = (context.company.capacity.skills[lever.skill] ?? 0) < skillFloor;
  const hours = outsourced ? Math.max(0.5, Math.round(lever.hours.mode * 0.4 * 2) / 2) : lever.hours.mode;
  const cash = lever.cash[0] + (outsourced ? Math.round(lever.hours.mode * 0.6 * outsideRate) : 0);
  const conversions = totalOf(context.company, 'newCustomers') ?? customersOf(context.company) * 0.3;
  const margin = marginWithin(context.company.economics, 12);
  const gain = (lever.effect?.mode ?? 0) * lever.successProbability * conversions * margin;
  return {
    lever,
    friction,
    hours,
    cash,
    outsourced,
    gainPerHour: Math.round((gain / (hours + cash / Math.max(1, context.company.hourlyCost))) * 100) / 100,
  };
}

function draftOf(
  context: PlanContext,
  facts: ConversionFacts,
  option: Option,
  index: number,
  count: number,
  next: Option | null,
): DraftAction {
  const { lever, friction } = option;
  const accessibility = lever.family === 'accessibility';
  const week = 2 + Math.floor((index * (context.weeks - 8)) / Math.max(1, count));
  const due = addDays(
    context.start,
    7 *
      (lever.id === 'V-WITHDRAW'
        ? 2
        : lever.id === 'V-USERTEST'
          ? 5
          : accessibility
            ? Math.min(week, 4 + (index % 6))
            : week) +
      2,
  );
  return {
    ...noDetail,
    id: `${accessibility ? 'accessibility' : 'conversion'}-${lever.id.slice(2).toLowerCase()}`,
    kind: accessibility ? 'accessibility' : 'conversion',
    catalogueId: lever.id,
    family: lever.family,
    title: pair(capital(lever.title.fr), capital(lever.title.en)),
    what: lever.change(facts),
    stage: 'ACT',
    otherStages: accessibility ? ['RET'] : ['REV'],
    personaIds: context.company.personas.map((persona) => persona.id),
    channelIds: [
      lever.family === 'notification' || ['V-SUBJECT', 'V-SCORE', 'V-ROUTE'].includes(lever.id)
        ? 'CH-EMAIL-AUTO'
        : 'CH-SITE',
    ],
    hours: lever.hours,
    cash: { low: option.cash, mode: option.cash, high: Math.round(option.cash * 1.3) },
    skill: lever.skill,
    kpiIds: lever.kpis,
    legalIds:
      lever.family === 'notification' || lever.family === 'maturity'
        ? ['L-EMAIL']
        : lever.id === 'V-WITHDRAW'
          ? ['L-WDR']
          : [],
    accessibility: [
      accessibility
        ? lever.change(facts)
        : pair(
            'Clavier, zoom à 200 % et lecteur d’écran vérifiés avant la mise en ligne.',
            'Keyboard, 200% zoom and screen reader checked before going live.',
          ),
    ],
    explain: {
      score: option.gainPerHour,
      factors: factorsOf(option),
      runnerUp: next === null ? null : { label: next.lever.title, score: next.gainPerHour },
    },
    due,
    until: context.end,
    plannedHours: option.hours,
    plannedCash: option.cash,
    cashNature: 'production',
    outsourced: option.outsourced,
    steering: false,
    dependencies:
      lever.family === 'test' || lever.id === 'V-ROUTE'
        ? [lever.id === 'V-ROUTE' ? 'conversion-score' : 'measure-baseline']
        : [],
    monthlyClicks: null,
    conversion: {
      leverId: lever.id,
      family: lever.family,
      friction: { evidenceIds: friction.evidenceIds, description: typesetText(friction.description) },
      change: typesetText(lever.change(facts)),
      effect: lever.effect,
      successProbability: lever.successProbability,
      gainPerHour: option.gainPerHour,
      test: lever.family === 'test' && lever.id !== 'V-SUBJECT' ? designOf(context, lever) : null,
    },
  };
}

/** The first candidate that 56 days of traffic can decide; without one, the honest replacement for a small site. */
function designOf(context: PlanContext, lever: ConversionLever): TestDesign {
  const { company } = context;
  const asked = company.abCandidates.map((one) => ({
    one,
    design: testDesign({ ...one, eligiblePerDay: one.eligibleSessionsPerDay }),
  }));
  const feasible = lever.id === 'V-USERTEST' ? undefined : asked.find((row) => row.design.feasible);
  const row = feasible ?? asked[0];
  const rate = funnelRates(company).ACT ?? 0.02;
  const question = row?.one ?? {
    metric: 'conversion',
    baseline: rate,
    relMde: 0.2,
    eligibleSessionsPerDay: (totalOf(company, 'sessions') ?? 0) / (company.period.baselineMonths * 30.4),
  };
  const design =
    row?.design ??
    testDesign({
      baseline: question.baseline,
      relMde: question.relMde,
      eligiblePerDay: question.eligibleSessionsPerDay,
    });
  const orders = ['order', 'trial', 'conversion', 'lead'].includes(question.metric);
  const method =
    lever.id === 'V-USERTEST'
      ? 'user_test'
      : design.feasible
        ? orders
          ? 'ab'
          : 'micro_conversion_ab'
        : 'before_after_with_control';
  const days = design.days ?? 0;
  return {
    metric: question.metric,
    baseline: question.baseline,
    relMde: question.relMde,
    alpha: 0.05,
    power: 0.8,
    nPerVariant: design.perVariant,
    eligiblePerDay: question.eligibleSessionsPerDay,
    days,
    feasible: design.feasible,
    method,
    stopRule: typesetText(
      method === 'user_test'
        ? pair(
            'Cinq personnes, une tâche chacune ; arrêt quand deux personnes de suite ne révèlent plus rien.',
            'Five people, one task each; stop when two people in a row reveal nothing new.',
          )
        : method === 'before_after_with_control'
          ? pair(
              `Une comparaison demanderait ${days} jours : mesurer quatre semaines avant et après, avec un canal témoin inchangé.`,
              `A comparison would take ${days} days: measure four weeks before and after, with an unchanged control channel.`,
            )
          : pair(
              `Lecture unique après ${days} jours et ${design.perVariant} visites par version, jamais avant.`,
              `A single reading after ${days} days and ${design.perVariant} visits per version, never before.`,
            ),
    ),
  };
}

function factorsOf(option: Option): Factor[] {
  const effect = option.lever.effect?.mode ?? 0;
  const row = (factor: string, value: number, weight: number, reason: { fr: string; en: string }): Factor => ({
    factor,
    value,
    weight,
    contribution: Math.round(value * weight * 1e6) / 1e6,
    reason,
  });
  return [
    row(
      'effect',
      Math.min(1, effect * 5),
      0.5,
      pair('effet relatif attendu sur le taux de son étape', 'expected relative effect on the rate of its step'),
    ),
    row(
      'successProbability',
      option.lever.successProbability,
      0.3,
      pair(
        'probabilité de succès : un tiers des idées testées améliorent leur mesure (Kohavi)',
        'probability of success: a third of tested ideas improve their metric (Kohavi)',
      ),
    ),
    row(
      'effort',
      1 - Math.min(1, option.hours / 20),
      0.2,
      pair(`${option.hours} h de travail`, `${option.hours} h of work`),
    ),
  ];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
