import { siteChannelId } from '../framework/channel-ids.ts';
import { isEmailChannel } from '../framework/channels.ts';
import { messageConsentRuleId } from '../framework/legal/legal-rule-ids.ts';
import { typeset, typesetText } from '../language/typeset.ts';
import { isGivenUp } from '../planning/context/open-channels.ts';
import type { PlanContext } from '../planning/context/plan-context.ts';
import { resumedNote } from '../planning/context/stopped.ts';
import { textOfAction } from '../planning/texts/text-of-action.ts';
import { unsubscribeMention } from '../planning/messages/message-duties.ts';
import { publishedMessage } from '../planning/messages/published-message.ts';
import type { Explanation, Factor } from '../planning/plan/action.ts';
import { type DraftAction, noDetail } from '../planning/plan/draft-action.ts';
import { factorOf } from '../planning/plan/factor-of.ts';
import type { RetentionDetail } from '../planning/plan/details/retention-detail.ts';
import { compareById } from '../values/compare-text.ts';
import { addDays } from '../values/day.ts';
import { rounded } from '../values/rounded.ts';
import { capitalise, pair, type Text } from '../values/text.ts';
import { stepDelay } from './step-delay.ts';
import { isAlwaysOn, isEntry, type RetentionStep, stepActionId } from './retention-step.ts';
import { type ChosenStep, chooseSteps, isRequired } from './step-choice.ts';
import { stepSubject } from './step-subject.ts';
import { retentionSteps } from './steps/index.ts';

/** The steps of the programme as actions, in the order of the customer's path. */
export function retentionDrafts(
  context: PlanContext,
  budget: { hours: number; cash: number },
  proven: readonly DraftAction[] = [],
): DraftAction[] {
  const chosen = chooseSteps(context, budget);
  const orderOf = (step: RetentionStep): number => pathOrder(step, context);
  const ordered = [...chosen].sort((a, b) => orderOf(a.step) - orderOf(b.step) || compareById(a.step, b.step));
  const steps = ordered.map((one) => one.step);
  return ordered.map((one, turn) => retentionDraft(context, one, { turn, steps, proven }));
}

/** The entry first, then by delay after it; what starts on an event of its own, and what is always on, come last. */
function pathOrder(step: RetentionStep, { reach }: PlanContext): number {
  if (isEntry(step)) return -2;
  if (step.isDated) return -1;
  return placeOf(step) === 'path' ? stepDelay(step, reach.cycle) : Number.MAX_SAFE_INTEGER;
}

function placeOf(step: RetentionStep): RetentionDetail['trigger']['place'] {
  if (step.isOnEvent) return 'event';
  return isAlwaysOn(step) ? 'always' : 'path';
}

/** Weeks between two steps that are put in place, in the order in which customers meet them (working assumption). */
const weeksBetween = 1.4;

interface Placement {
  /** Rank in the order of the programme. */
  readonly turn: number;
  /** Every step of the programme, in order. */
  readonly steps: readonly RetentionStep[];
  /** Steps that the counts of the company prove: the entry opens them. */
  readonly proven: readonly Pick<DraftAction, 'id' | 'retention'>[];
}

/** A message needs its list; what happens elsewhere needs a channel that the plan keeps. */
const hasPlace = (context: PlanContext, { channel }: RetentionStep): boolean =>
  context.channels.includes(channel) || !(isEmailChannel(channel) || isGivenUp(context, channel));

function retentionDraft(context: PlanContext, { step, ...work }: ChosenStep, place: Placement): DraftAction {
  const week = Math.min(context.weeks - 3, Math.round(place.turn * weeksBetween));
  return {
    ...noDetail,
    id: stepActionId(step.id),
    kind: 'retention',
    catalogueId: step.id,
    family: step.family,
    title: pair(capitalise(step.title.fr), capitalise(step.title.en)),
    what: resumedNote(context, step.id, step.change),
    stage: 'RET',
    otherStages: step.family === 'satisfaction' ? ['REF'] : ['REV', 'ACT'],
    personaIds: context.company.personas.map((persona) => persona.id),
    channelIds: [hasPlace(context, step) ? step.channel : siteChannelId],
    hours: step.hours,
    cash: { low: work.cash, mode: work.cash, high: Math.round(work.cash * 1.3) },
    skill: step.skill,
    kpiIds: step.kpis,
    legalIds: step.sent ? [messageConsentRuleId] : [],
    accessibility: [
      pair(
        'Message lisible sans image, choix en liens de texte, 16 px au moins.',
        'Message readable without images, choices as text links, 16 px at least.',
      ),
    ],
    explain: explanationOf(context, step, place.steps),
    due: addDays(context.start, 7 * week + 3),
    until: context.end,
    plannedHours: work.hours,
    plannedCash: work.cash,
    cashNature: 'production',
    outsourced: work.outsourced,
    steering: false,
    ...(isRequired(context, step) || step.isDated ? { fixedDate: true } : {}),
    dependencies: [],
    monthlyClicks: null,
    retention: retentionDetail(context, step, place),
  };
}

function retentionDetail(context: PlanContext, step: RetentionStep, place: Placement): RetentionDetail {
  return {
    stepTypeId: step.id,
    task: typesetText(step.task),
    family: step.family,
    trigger: {
      event: typesetText(step.event),
      delayHours: placeOf(step) === 'path' ? stepDelay(step, context.reach.cycle) : step.delayHours,
      place: placeOf(step),
    },
    ...(step.by === null ? {} : { by: typesetText(step.by) }),
    ...textOf(context, step, place.turn),
    change: typesetText(step.changeFor(context.reach) ?? step.change),
    ...(step.isDated ? { people: context.reach.due?.inCycle ?? null } : {}),
    next: [
      ...nextSteps(step, place.steps).map(({ id, event }) => nextOf(stepActionId(id), event)),
      ...(isEntry(step) ? place.proven : []).flatMap(({ id, retention }) =>
        retention === null ? [] : [{ condition: retention.trigger.event, actionId: id }],
      ),
    ],
    exit: typesetText(step.exit),
    consent: step.consent,
  };
}

const nextOf = (actionId: string, event: Text): RetentionDetail['next'][number] => ({
  condition: typesetText(
    pair(`après « ${event.fr} », si la personne n'est pas sortie`, `after “${event.en}”, unless the person has left`),
  ),
  actionId,
});

/** The text of the step, and the message when it is sent. */
function textOf(context: PlanContext, step: RetentionStep, turn: number): Pick<RetentionDetail, 'message' | 'ready'> {
  const actionId = stepActionId(step.id);
  const written = textOfAction(context, step.text, { actionId, subject: stepSubject(context, step, turn) });
  if (written === null) return { message: null, ready: null };
  const { announcement, ready } = written;
  if (!step.sent) return { message: null, ready };
  const mention = typeset(unsubscribeMention[context.locale], context.locale);
  const published = publishedMessage(context.locale, announcement, {
    id: `${actionId}-message`,
    vocabulary: [],
    legalMentions: step.consent === 'opt_in' ? [mention] : [],
  });
  return { message: published, ready };
}

/** Each step of the path is followed by the next one; the entry also opens what is always on or starts on an event. */
function nextSteps(step: RetentionStep, all: readonly RetentionStep[]): RetentionStep[] {
  const path = all.filter((one) => placeOf(one) === 'path');
  const others = all.filter((one) => placeOf(one) !== 'path');
  const position = path.indexOf(step);
  const following = position >= 0 ? path.slice(position + 1, position + 2) : [];
  return isEntry(step) ? [...following, ...others] : following;
}

function explanationOf(context: PlanContext, step: RetentionStep, all: readonly RetentionStep[]): Explanation {
  const other = retentionSteps.find(
    (one) => one.family === step.family && !all.includes(one) && one.fits(context.reach),
  );
  return {
    score: scoreOf(context, step),
    factors: factorsOf(context, step),
    runnerUp: other === undefined ? null : { label: other.title, score: scoreOf(context, other) },
  };
}

const lightness = (step: RetentionStep): number => 1 - Math.min(1, step.hours.mode / 20);

const scoreOf = ({ needs }: PlanContext, step: RetentionStep): number =>
  rounded(0.6 * (needs.RET * 2) + 0.4 * lightness(step), 4);

function factorsOf({ needs }: PlanContext, step: RetentionStep): Factor[] {
  const need = Math.min(1, needs.RET * 2);
  return [
    {
      ...factorOf(
        'stageNeed',
        need,
        0.6,
        pair(
          `L’étape rétention réunit ${Math.round(needs.RET * 100)} % des besoins du cycle.`,
          `The retention stage holds ${Math.round(needs.RET * 100)}% of the needs of the cycle.`,
        ),
      ),
      value: rounded(need, 4),
    },
    factorOf(
      'effortEff',
      lightness(step),
      0.4,
      pair(`Le travail demande ${step.hours.mode} h.`, `The work takes ${step.hours.mode} h.`),
    ),
  ];
}
