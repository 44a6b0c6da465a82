import { addDays, type Day, daysBetween } from '../values/day.ts';
import type { Locale } from '../values/locale.ts';
import { numberText } from '../values/number-text.ts';
import { sum } from '../values/sum.ts';
import type { Text } from '../values/text.ts';
import type { ReuseDecision } from '../planning/plan/reuse-decision.ts';

/** An action of the closed cycle, with its decision. */
export interface ClosedAction {
  readonly id: string;
  readonly title: Text;
  readonly start: Day;
  readonly end: Day;
  readonly decision: ReuseDecision;
  /** The indicator furthest under its target; null when all are met. */
  readonly worst: {
    readonly kpi: Text;
    readonly reached: number;
    readonly target: number;
    /** The two figures in their unit; absent = plain numbers. */
    readonly words?: { readonly reached: Text; readonly target: Text };
  } | null;
  /** Cost per result against the planned one, in words; shown for what is cut. */
  readonly lesson: Text | null;
}

/** What becomes of an action in the draft of the next cycle. */
export interface ReplannedAction {
  readonly fromId: string;
  readonly decision: ReuseDecision;
  readonly title: Text;
  /** Null = not planned again. */
  readonly start: Day | null;
  readonly end: Day | null;
  /** Field to fill before the draft is validated; null = none. */
  readonly open: { readonly field: 'what-changes' | 'test'; readonly hint: Text } | null;
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

/** Effect of a catalogue unit: mean of what was observed, drawn toward its default. */
export function posteriorEffect(usual: number, observed: readonly number[]): number {
  return sum([priorTrials * usual, ...observed]) / (priorTrials + observed.length);
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
