import { addDays, type Day, daysBetween } from '../values/day.ts';
import type { Locale } from '../values/locale.ts';
import { numberText } from '../values/number-text.ts';
import { clamp } from '../values/ratio.ts';
import { sum } from '../values/sum.ts';
import type { Text } from '../values/text.ts';
import type { ObservedEffect } from '../planning/plan/previous-cycle.ts';
import type { ReuseDecision } from '../planning/plan/reuse-decision.ts';

/** An action of the closed cycle, with its decision. */
export interface ClosedAction {
  /** Id of the action in the plan. */
  readonly id: string;
  /** Short name of the action. */
  readonly title: Text;
  /** First day of the action. */
  readonly start: Day;
  /** Last day of the action. */
  readonly end: Day;
  /** What to do with the action in the next cycle. */
  readonly decision: ReuseDecision;
  /** The indicator furthest under its target; null when all are met. */
  readonly worst: {
    /** Name of the indicator. */
    readonly kpi: Text;
    /** Value that was read, in the unit of the indicator. */
    readonly reached: number;
    /** Target of the indicator, in its unit. */
    readonly target: number;
    /** The two figures in their unit; absent = plain numbers. */
    readonly words?: {
      /** The value that was read, with its unit. */
      readonly reached: Text;
      /** The target, with its unit. */
      readonly target: Text;
    };
  } | null;
  /** Cost per result against the planned one, in a sentence; null for a decision other than `cut`. */
  readonly lesson: Text | null;
}

/** What becomes of an action in the draft of the next cycle. */
export interface ReplannedAction {
  /** Id of the action in the plan of the closed cycle. */
  readonly fromId: string;
  /** Decision on the action at the close. */
  readonly decision: ReuseDecision;
  /** Short name of the action. */
  readonly title: Text;
  /** First day in the next cycle; null when the action is not planned again. */
  readonly start: Day | null;
  /** Last day in the next cycle; null when the action is not planned again. */
  readonly end: Day | null;
  /** Field to fill before the draft is validated; null = none. */
  readonly open: {
    /** `what-changes` for an adapted action; `test` for one that is tested again. */
    readonly field: 'what-changes' | 'test';
    /** What to write in the field. */
    readonly hint: Text;
  } | null;
  /** Why the action is cut, in a sentence; null for another decision. */
  readonly lesson: Text | null;
}

/**
 * What each action becomes: scaled or kept, it returns at the comparable date; adapted, with what changes to fill in;
 * tested again, with a test to describe; cut, with its lesson and no date (docs/domain/formulas.md, Cycle close).
 */
export function nextCycle(
  actions: readonly ClosedAction[],
  closed: { readonly start: Day },
  next: { readonly start: Day },
): ReplannedAction[] {
  const shift = comparableShift(closed.start, next.start);
  return actions.map((action) => {
    const cut = action.decision === 'cut';
    return {
      fromId: action.id,
      decision: action.decision,
      title: action.title,
      start: cut ? null : addDays(action.start, shift),
      end: cut ? null : addDays(action.end, shift),
      open: openField(action),
      lesson: cut ? (action.lesson ?? lessonOf(action)) : action.lesson,
    };
  });
}

/** Days between two cycles in whole weeks: a Tuesday message stays on a Tuesday. */
export function comparableShift(from: Day, to: Day): number {
  return Math.round(daysBetween(from, to) / 7) * 7;
}

/** Trials that the default effect of a unit is worth (working assumption). */
const priorTrials = 3;

/** A reading counts for twice what was assumed at most: one lucky week is no rule (working assumption). */
const mostShare = 2;

/**
 * Effect of a catalogue unit as a multiple of the one assumed, after further readings (shares of their targets): mean of
 * all readings and of the assumption, which counts as three.
 */
export function posteriorEffect(known: ObservedEffect | undefined, attained: readonly number[]): ObservedEffect {
  const { multiple, readings } = known ?? { multiple: 1, readings: 0 };
  const before = priorTrials + readings;
  const shares = attained.map((share) => clamp(share, 0, mostShare));
  return {
    multiple: sum([before * multiple, ...shares]) / (before + shares.length),
    readings: readings + shares.length,
  };
}

function openField(action: ClosedAction): ReplannedAction['open'] {
  if (action.decision === 'adapt') return { field: 'what-changes', hint: changeHint(action) };
  return action.decision === 'test_again' ? { field: 'test', hint: testHint } : null;
}

function changeHint({ worst }: ClosedAction): Text {
  if (worst === null) {
    return { fr: 'Dites ce qui change par rapport au cycle passé.', en: 'Say what changes from the past cycle.' };
  }
  return {
    fr: `Dites ce qui change pour « ${worst.kpi.fr} » : ${figures(worst, 'fr')}.`,
    en: `Say what changes for “${worst.kpi.en}”: ${figures(worst, 'en')}.`,
  };
}

function lessonOf({ worst }: ClosedAction): Text {
  if (worst === null) {
    return { fr: 'Coût par client au-dessus du plafond.', en: 'Cost per customer above the ceiling.' };
  }
  return {
    fr: `${worst.kpi.fr} : ${figures(worst, 'fr')}, et un coût au-dessus du plafond.`,
    en: `${worst.kpi.en}: ${figures(worst, 'en')}, and a cost above the ceiling.`,
  };
}

const testHint: Text = {
  fr: 'Trop peu de résultats pour conclure : décrivez le test, son indicateur et son seuil.',
  en: 'Too few results to conclude: describe the test, its indicator and its threshold.',
};

function figures({ reached, target, words }: NonNullable<ClosedAction['worst']>, locale: Locale): string {
  const read = words?.reached[locale] ?? numberText(reached, locale, 2);
  const aimed = words?.target[locale] ?? numberText(target, locale, 2);
  return locale === 'fr' ? `${read} atteint pour ${aimed} visé` : `${read} reached of ${aimed} aimed at`;
}
