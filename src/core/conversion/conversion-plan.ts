import { customersOf } from '../planning/context/company-reach.ts';
import type { Factor } from '../planning/plan/action.ts';
import { pair } from '../values/text.ts';
import { typesetText } from '../language/typeset.ts';
import type { ConversionFacts, ConversionLever, Friction } from './conversion-lever.ts';
import { levers } from './levers/index.ts';
import { marginWithin } from '../framework/economics/unit-economics.ts';
import { addDays } from '../values/day.ts';
import { conversionFacts } from './conversion-facts.ts';
import { type DraftAction, noDetail } from '../planning/plan/draft-action.ts';
import { channelTotal } from '../framework/channel-total.ts';
import { leverTest } from './lever-test.ts';
import { changeFound, frictionFound, type PathFinding, pathFindings } from './path-findings.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { saidAgain, stoppedLast, wasStopped } from '../planning/context/stopped.ts';
import { effortOf } from '../planning/context/effort-of.ts';

interface Option {
  readonly lever: ConversionLever;
  readonly friction: Friction;
  /** What the audit found on the path that this lever mends. */
  readonly finding: PathFinding | null;
  readonly hours: number;
  readonly cash: number;
  readonly outsourced: boolean;
  /** Yearly margin expected for one hour of work, currency units. */
  readonly gainPerHour: number;
}

/** Part of the hours that the first lever of a family may take, so that each family has one. */
const mostOfFamily = 0.3;

/** Levers whose friction is seen, best expected margin per hour first; every family once at least, accessibility twice. */
export function conversionDrafts(context: PlanContext, budget: { hours: number; cash: number }): DraftAction[] {
  const facts = conversionFacts(context);
  const found = pathFindings(context);
  const ranked = levers
    .filter((lever) => !context.excluded.has(lever.id))
    .flatMap((lever) => {
      const finding = found.get(lever.id) ?? null;
      const friction = finding === null ? lever.friction(facts) : frictionFound(finding);
      return friction === null ? [] : [optionOf(context, lever, friction, finding)];
    })
    .sort((a, b) => b.gainPerHour - a.gainPerHour || (a.lever.id < b.lever.id ? -1 : 1));
  const options = stoppedLast(context, ranked, ({ lever }) => lever.id);
  const fresh = options.filter(({ lever }) => !wasStopped(context, lever.id));
  const chosen: Option[] = [];
  const left = { ...budget };
  const take = (option: Option | undefined): boolean => {
    if (option === undefined || chosen.includes(option) || option.hours > left.hours || option.cash > left.cash)
      return false;
    chosen.push(option);
    left.hours -= option.hours;
    left.cash -= option.cash;
    return true;
  };
  /** The best one that leaves hours for the other families, else the best that the hours hold. */
  const takeFirst = (ranked: readonly Option[]): boolean =>
    ranked.filter((one) => one.hours <= budget.hours * mostOfFamily).some(take) || ranked.some(take);
  for (const family of ['path', 'notification', 'test', 'maturity'] as const)
    takeFirst(options.filter((one) => one.lever.family === family));
  for (const option of options) if (option.finding !== null) take(option);
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
  for (const option of fresh.filter((one) => one.lever.family === 'accessibility').slice(0, 7)) take(option);
  const most = context.hoursTotal > 600 ? 20 : 15;
  for (const option of fresh) if (chosen.length < most) take(option);
  const ordered = [...chosen].sort((a, b) => b.gainPerHour - a.gainPerHour || (a.lever.id < b.lever.id ? -1 : 1));
  return ordered.map((option, index) =>
    draftOf(context, facts, option, index, ordered.length, options.find((one) => !chosen.includes(one)) ?? null),
  );
}

function optionOf(
  context: PlanContext,
  lever: ConversionLever,
  friction: Friction,
  finding: PathFinding | null,
): Option {
  const work = effortOf(context, lever.skill, lever.hours.mode, 'activation');
  const { hours, outsourced } = work;
  const cash = lever.cash[0] + work.cash;
  const conversions = channelTotal(context.company, 'newCustomers') ?? customersOf(context.company) * 0.3;
  const margin = marginWithin(context.company.economics, 12);
  const gain = (lever.effect?.mode ?? 0) * lever.successProbability * conversions * margin;
  return {
    lever,
    friction,
    finding,
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
  const change = option.finding === null ? lever.change(facts) : changeFound(lever.change(facts), option.finding);
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
    what: saidAgain(context, lever.id, change),
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
        ? change
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
      change: typesetText(change),
      effect: lever.effect,
      successProbability: lever.successProbability,
      gainPerHour: option.gainPerHour,
      test: lever.family === 'test' && lever.id !== 'V-SUBJECT' ? leverTest(context, lever) : null,
    },
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
      pair(
        `Effet attendu sur le taux de son étape : ${percent(effect, 'fr')}, hypothèse de travail à confirmer par la mesure.`,
        `Expected effect on the rate of its step: ${percent(effect, 'en')}, a working assumption to confirm by measurement.`,
      ),
    ),
    row(
      'successProbability',
      option.lever.successProbability,
      0.3,
      pair(
        'Probabilité de succès prudente : un tiers des idées testées améliorent leur mesure (Kohavi).',
        'Careful probability of success: a third of tested ideas improve their metric (Kohavi).',
      ),
    ),
    row(
      'effort',
      1 - Math.min(1, option.hours / 20),
      0.2,
      pair(`Le travail demande ${decimal(option.hours, 'fr')} h.`, `The work takes ${option.hours} h.`),
    ),
  ];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const percent = (value: number, locale: 'fr' | 'en'): string =>
  new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
  }).format(value);
const decimal = (value: number, locale: 'fr' | 'en'): string =>
  new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 2 }).format(value);
