import { siteChannelId } from '../framework/channel-ids.ts';
import { typesetText } from '../language/typeset.ts';
import { isGivenUp } from '../planning/context/open-channels.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { resumedNote } from '../planning/context/stopped.ts';
import type { Factor } from '../planning/plan/action.ts';
import { baselineActionId, type DraftAction, noDetail } from '../planning/plan/draft-action.ts';
import { factorOf } from '../planning/plan/factor-of.ts';
import { mainSubject, textOfAction } from '../planning/texts/text-of-action.ts';
import type { ConversionDetail } from '../planning/plan/details/conversion-detail.ts';
import { addDays, type Day } from '../values/day.ts';
import { languageTags, type Locale } from '../values/locale.ts';
import { numberText } from '../values/number-text.ts';
import { capitalise, pair, type Text } from '../values/text.ts';
import { conversionFacts } from './conversion-facts.ts';
import { type ConversionFacts, type ConversionLever, leverActionId } from './conversion-lever.ts';
import { chooseLevers, type LeverOption } from './lever-choice.ts';
import { leverTest } from './lever-test.ts';
import { levers } from './levers/index.ts';
import { changeFound } from './path-findings.ts';

/** The actions on the path to conversion, best expected margin per hour first. */
export function conversionDrafts(context: PlanContext, budget: { hours: number; cash: number }): DraftAction[] {
  const facts = conversionFacts(context);
  const { chosen, runnerUp } = chooseLevers(context, facts, budget);
  const lead = chosen.find(({ leads }) => leads !== null) ?? null;
  return chosen.map((option, index) =>
    conversionDraft(context, option, {
      lead,
      change: changeOf(option, facts),
      due: option.leads === null ? dueOf(context, option.lever, index, chosen.length) : leadDay(context, index),
      runnerUp,
    }),
  );
}

const changeOf = ({ lever, finding }: LeverOption, facts: ConversionFacts): Text =>
  finding === null ? lever.change(facts) : changeFound(lever.change(facts), finding);

/** What the company counted is repaired first: one repair a week from the first one on. */
const leadDay = ({ start }: PlanContext, index: number): Day => addDays(start, 7 * (index + 1));

/** The levers follow one another from the third week to six weeks before the end, those of accessibility within ten weeks. */
function dueOf(context: PlanContext, lever: ConversionLever, index: number, count: number): Day {
  const inTurn = 2 + Math.floor((index * (context.weeks - 8)) / Math.max(1, count));
  const week = lever.dueWeek ?? (lever.family === 'accessibility' ? Math.min(inTurn, 4 + (index % 6)) : inTurn);
  return addDays(context.start, 7 * week + 2);
}

interface ConversionPart {
  readonly change: Text;
  readonly due: Day;
  /** The first repair of what the company counted; null when it counts no loss. */
  readonly lead: LeverOption | null;
  readonly runnerUp: LeverOption | null;
}

function conversionDraft(context: PlanContext, option: LeverOption, part: ConversionPart): DraftAction {
  const { lever } = option;
  const { change, due, runnerUp } = part;
  const accessibility = lever.family === 'accessibility';
  return {
    ...noDetail,
    id: leverActionId(lever),
    kind: accessibility ? 'accessibility' : 'conversion',
    catalogueId: lever.id,
    family: lever.family,
    title: pair(capitalise(lever.title.fr), capitalise(lever.title.en)),
    what: resumedNote(context, lever.id, change),
    stage: 'ACT',
    otherStages: accessibility ? ['RET'] : ['REV'],
    personaIds: context.company.personas.map((persona) => persona.id),
    channelIds: [isGivenUp(context, lever.channel) ? siteChannelId : lever.channel],
    hours: lever.hours,
    cash: { low: option.cash, mode: option.cash, high: Math.round(option.cash * 1.3) },
    skill: lever.skill,
    kpiIds: lever.kpis,
    legalIds: lever.legal,
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
      runnerUp: runnerUp === null ? null : { label: runnerUp.lever.title, score: runnerUp.gainPerHour },
    },
    due,
    until: context.end,
    fixedDate: lever.legalDuty || lever.isNearestSale || option.leads !== null,
    plannedHours: option.hours,
    plannedCash: option.cash,
    cashNature: 'production',
    outsourced: option.outsourced,
    steering: false,
    dependencies: dependenciesOf(lever, part.lead),
    monthlyClicks: null,
    conversion: conversionDetail(context, option, change),
  };
}

/**
 * A test waits for the reading of the figures before it, a change of the path or of its messages for the first repair of
 * what the company counted, any lever for those that it is built on.
 */
function dependenciesOf({ id, family, builtOn }: ConversionLever, lead: LeverOption | null): string[] {
  const follows = (family === 'path' || family === 'notification') && lead !== null && lead.lever.id !== id;
  const before = levers
    .filter((lever) => builtOn.includes(lever.id) || (follows && lever.id === lead.lever.id))
    .map(leverActionId);
  return family === 'test' ? [baselineActionId, ...before] : before;
}

function conversionDetail(context: PlanContext, option: LeverOption, change: Text): ConversionDetail {
  const { lever, friction, gainPerHour } = option;
  return {
    leverId: lever.id,
    task: typesetText(lever.task),
    family: lever.family,
    friction: { evidenceIds: friction.evidenceIds, description: typesetText(friction.description) },
    change: typesetText(change),
    ready:
      textOfAction(context, lever.text, { actionId: leverActionId(lever), subject: mainSubject(context) })?.ready ??
      null,
    effect: lever.effect,
    successProbability: lever.successProbability,
    gainPerHour,
    test: lever.test === null ? null : leverTest(context, lever.test),
  };
}

function factorsOf({ lever, hours }: LeverOption): Factor[] {
  const effect = lever.effect?.mode ?? 0;
  return [
    factorOf(
      'effect',
      Math.min(1, effect * 5),
      0.5,
      pair(
        `Effet attendu sur le taux de son étape : ${signedPercent(effect, 'fr')}, hypothèse de travail à confirmer par la mesure.`,
        `Expected effect on the rate of its step: ${signedPercent(effect, 'en')}, a working assumption to confirm by measurement.`,
      ),
    ),
    factorOf(
      'successProbability',
      lever.successProbability,
      0.3,
      pair(
        'Probabilité de succès prudente : un tiers des idées testées améliorent leur mesure (Kohavi).',
        'Careful probability of success: a third of tested ideas improve their metric (Kohavi).',
      ),
    ),
    factorOf(
      'effort',
      1 - Math.min(1, hours / 20),
      0.2,
      pair(`Le travail demande ${numberText(hours, 'fr', 2)} h.`, `The work takes ${hours} h.`),
    ),
  ];
}

const signedPercent = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(languageTags[locale], {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
  }).format(value);
