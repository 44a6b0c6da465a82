import { addDays, type Day, daysBetween } from '../values/day.ts';
import type { Text } from '../values/text.ts';
import type { ReuseDecision } from '../planning/plan/reuse-decision.ts';

/** An action of the closed cycle with what its readings say. */
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
    /** The two figures in their unit; plain numbers without. */
    readonly words?: { readonly reached: Text; readonly target: Text };
  } | null;
  /** Cost per result against what was planned, in words of the owner; shown for what is cut. */
  readonly lesson: Text | null;
}

/** What becomes of it in the draft of the next cycle. */
export interface ReplannedAction {
  readonly fromId: string;
  readonly decision: ReuseDecision;
  readonly title: Text;
  /** null = not planned again. */
  readonly start: Day | null;
  readonly end: Day | null;
  /** Field to fill before the draft is validated: what changes, or what is tested. */
  readonly open: { readonly field: 'what-changes' | 'test'; readonly hint: Text } | null;
  readonly lesson: Text | null;
}

/**
 * Draft of the next cycle (§6.8): what scaled or kept comes back at the comparable date, what adapts asks what changes,
 * what lacks evidence asks for a test, what is cut leaves its lesson.
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

/** Whole weeks between two cycles, so that a Tuesday message stays on a Tuesday. */
export function comparableShift(from: Day, to: Day): number {
  return Math.round(daysBetween(from, to) / 7) * 7;
}

/** Effect of a catalogue entry once it has been tried: mean of what was seen, drawn toward the default as by three trials. */
export function posteriorEffect(usual: number, observed: readonly number[]): number {
  return observed.reduce((total, one) => total + one, 3 * usual) / (3 + observed.length);
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

function figures({ reached, target, words }: NonNullable<ClosedAction['worst']>, locale: 'fr' | 'en'): string {
  const [read, aimed] = [
    words?.reached[locale] ?? show(reached, locale),
    words?.target[locale] ?? show(target, locale),
  ];
  return locale === 'fr' ? `${read} atteint pour ${aimed} visé` : `${read} reached of ${aimed} aimed at`;
}

function show(value: number, locale: 'fr' | 'en'): string {
  return new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 2 }).format(value);
}
