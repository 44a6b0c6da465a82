import type { Factor, Message } from '../planning/plan/action.ts';
import { messageFacts } from '../planning/messages/message-facts.ts';
import { pair } from '../values/text.ts';
import { typeset, typesetText } from '../language/typeset.ts';
import type { RetentionStep } from './retention-step.ts';
import { retentionSteps } from './steps/index.ts';
import { addDays } from '../values/day.ts';
import { offerFor } from '../contents/selection/content-candidates.ts';
import { type DraftAction, noDetail } from '../planning/plan/draft-action.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { saidAgain, stoppedLast, wasStopped } from '../planning/context/stopped.ts';
import { type Work, effortOf } from '../planning/context/effort-of.ts';

/** Steps that must be there first, family by family, most useful first for each model. */
const preferred: readonly (readonly string[])[] = [
  ['R-WELCOME'],
  ['R-SETUP', 'R-CARE'],
  ['R-TIPS', 'R-HELP'],
  ['R-DUNNING', 'R-REORDER', 'R-PATHFIX'],
  ['R-CSAT'],
  ['R-INTERVIEW', 'R-CALL'],
  ['R-NEWS', 'R-BENEFIT'],
  ['R-NPS'],
  ['R-CANCEL', 'R-WINBACK'],
  ['R-WINBACK'],
  ['R-CALL', 'R-BENEFIT'],
  ['R-HELP'],
  ['R-CHANGELOG', 'R-OFFER'],
  ['R-VIDEO'],
  ['R-SELFSERVE', 'R-ACCOUNT'],
  ['R-PATHFIX'],
];

/** One step of each of the five families at least, chained by their delay from one entry. */
export function retentionDrafts(context: PlanContext, budget: { hours: number; cash: number }): DraftAction[] {
  const left = { ...budget };
  const chosen: { step: RetentionStep; hours: number; cash: number; outsourced: boolean }[] = [];
  const lightest = lightestByFamily(context, left);
  /** Hours that the families without a step still need. */
  const keptFor = (step: RetentionStep, taken: readonly { step: RetentionStep }[]): number =>
    [...lightest]
      .filter(([family]) => family !== step.family && !taken.some((one) => one.step.family === family))
      .reduce((sum, [, hours]) => sum + hours, 0);
  for (const ids of preferred) {
    const step = stoppedLast(context, ids, (id) => id)
      .map((id) => retentionSteps.find((one) => one.id === id))
      .find(
        (one) =>
          one?.fits(context.reach) &&
          !context.excluded.has(one.id) &&
          (!wasStopped(context, one.id) || !chosen.some((other) => other.step.family === one.family)) &&
          !chosen.some((other) => other.step.id === one.id) &&
          withinMeans(costOf(context, one), { ...left, hours: left.hours - keptFor(one, chosen) }),
      );
    if (step === undefined) continue;
    const cost = costOf(context, step);
    chosen.push({ step, ...cost });
    left.hours -= cost.hours;
    left.cash -= cost.cash;
  }
  const ordered = [...chosen].sort((a, b) => order(a.step) - order(b.step) || (a.step.id < b.step.id ? -1 : 1));
  return ordered.map((one, index) =>
    draftOf(
      context,
      one,
      { turn: index, rank: chosen.indexOf(one) },
      ordered.map((row) => row.step),
    ),
  );
}

/** The lightest step of each family that the company can take. */
function lightestByFamily(context: PlanContext, left: { hours: number; cash: number }): Map<string, number> {
  const least = new Map<string, number>();
  for (const step of retentionSteps) {
    const cost = costOf(context, step);
    if (!step.fits(context.reach) || context.excluded.has(step.id) || cost.cash > left.cash) continue;
    least.set(step.family, Math.min(least.get(step.family) ?? Infinity, cost.hours));
  }
  return least;
}

const costOf = (context: PlanContext, step: RetentionStep): Work =>
  effortOf(context, step.skill, step.hours.mode, 'retention');

const withinMeans = (cost: Work, left: { hours: number; cash: number }): boolean =>
  cost.hours <= left.hours && cost.cash <= left.cash;

/** The entry first, then by delay after it; what is always on hangs from the entry too. */
const order = (step: RetentionStep): number =>
  step.id === 'R-WELCOME' ? -1 : step.delayHours === 0 ? 1e5 : step.delayHours;

export const retentionId = (step: Pick<RetentionStep, 'id'>): string => `retention-${step.id.slice(2).toLowerCase()}`;

function draftOf(
  context: PlanContext,
  one: { step: RetentionStep; hours: number; cash: number; outsourced: boolean },
  place: { turn: number; rank: number },
  all: readonly RetentionStep[],
): DraftAction {
  const { step } = one;
  const { company, locale } = context;
  const persona = company.personas.reduce((best, other) => (other.weight > best.weight ? other : best));
  const topic = context.topics.find((other) => other.personaId === persona.id) ?? context.topics[0];
  const offer = topic === undefined ? company.offers[0] : offerFor(company, topic, persona);
  const about = messageFacts(company, {
    persona,
    offer: offer as NonNullable<typeof offer>,
    topic: topic?.name ?? '',
    keyword: topic?.keyword ?? '',
    event: null,
    turn: place.turn,
  });
  const words = step.message?.(about) ?? null;
  const id = retentionId(step);
  const message: Message | null =
    words === null
      ? null
      : {
          id: `${id}-message`,
          language: locale,
          hook: typeset(words.hook[locale], locale),
          body: typeset(words.body[locale], locale),
          cta: typeset(words.cta[locale], locale),
          personaVocabularyUsed: [],
          legalMentions:
            step.consent === 'opt_in'
              ? [typeset(locale === 'fr' ? 'Se désinscrire en un clic' : 'Unsubscribe in one click', locale)]
              : [],
          changedElement: null,
          hypothesis: null,
        };
  const next = nextOf(step, all);
  return {
    ...noDetail,
    id,
    kind: 'retention',
    catalogueId: step.id,
    family: step.family,
    title: pair(capital(step.title.fr), capital(step.title.en)),
    what: saidAgain(context, step.id, step.change),
    stage: 'RET',
    otherStages: step.family === 'satisfaction' ? ['REF'] : ['REV', 'ACT'],
    personaIds: company.personas.map((other) => other.id),
    channelIds: [
      context.channels.includes(step.channel) || !step.channel.startsWith('CH-EMAIL') ? step.channel : 'CH-SITE',
    ],
    hours: step.hours,
    cash: { low: one.cash, mode: one.cash, high: Math.round(one.cash * 1.3) },
    skill: step.skill,
    kpiIds: step.kpis,
    legalIds: step.message === null ? [] : ['L-EMAIL'],
    accessibility: [
      pair(
        'Message lisible sans image, choix en liens de texte, 16 px au moins.',
        'Message readable without images, choices as text links, 16 px at least.',
      ),
    ],
    explain: {
      score: familyNeed(context, step),
      factors: factorsOf(context, step),
      runnerUp: runnerUp(context, step, all),
    },
    due: addDays(context.start, 7 * Math.min(context.weeks - 3, 1 + Math.round(place.rank * 1.4)) + 3),
    until: context.end,
    plannedHours: one.hours,
    plannedCash: one.cash,
    cashNature: 'production',
    outsourced: one.outsourced,
    steering: false,
    dependencies: [],
    monthlyClicks: null,
    retention: {
      stepTypeId: step.id,
      family: step.family,
      trigger: { event: typesetText(step.event), delayHours: step.delayHours },
      message,
      change: typesetText(step.change),
      next: next.map((other) => ({
        condition: typesetText(
          pair(
            `après « ${other.event.fr} », si la personne n'est pas sortie`,
            `after “${other.event.en}”, unless the person has left`,
          ),
        ),
        actionId: retentionId(other),
      })),
      exit: typesetText(step.exit),
      consent: step.consent,
    },
  };
}

/** Dated messages follow one another; the entry also opens what is always on. */
function nextOf(step: RetentionStep, all: readonly RetentionStep[]): RetentionStep[] {
  const chain = all.filter((one) => one.delayHours > 0 || one.id === 'R-WELCOME');
  const always = all.filter((one) => one.delayHours === 0 && one.id !== 'R-WELCOME');
  const position = chain.indexOf(step);
  const following = position >= 0 ? chain[position + 1] : undefined;
  return [...(following === undefined ? [] : [following]), ...(step.id === 'R-WELCOME' ? always : [])];
}

function familyNeed(context: PlanContext, step: RetentionStep): number {
  return Math.round((0.6 * (context.needs.RET * 2) + 0.4 * (1 - Math.min(1, step.hours.mode / 20))) * 1e4) / 1e4;
}

function factorsOf(context: PlanContext, step: RetentionStep): Factor[] {
  const need = Math.min(1, context.needs.RET * 2);
  const light = 1 - Math.min(1, step.hours.mode / 20);
  return [
    {
      factor: 'stageNeed',
      value: Math.round(need * 1e4) / 1e4,
      weight: 0.6,
      contribution: Math.round(need * 0.6 * 1e6) / 1e6,
      reason: pair(
        `L’étape rétention réunit ${Math.round(context.needs.RET * 100)} % des besoins du cycle.`,
        `The retention stage holds ${Math.round(context.needs.RET * 100)}% of the needs of the cycle.`,
      ),
    },
    {
      factor: 'effortEff',
      value: light,
      weight: 0.4,
      contribution: Math.round(light * 0.4 * 1e6) / 1e6,
      reason: pair(`Le travail demande ${step.hours.mode} h.`, `The work takes ${step.hours.mode} h.`),
    },
  ];
}

function runnerUp(
  context: PlanContext,
  step: RetentionStep,
  all: readonly RetentionStep[],
): { label: { fr: string; en: string }; score: number } | null {
  const other = retentionSteps.find(
    (one) => one.family === step.family && !all.includes(one) && one.fits(context.reach),
  );
  return other === undefined ? null : { label: other.title, score: familyNeed(context, other) };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
