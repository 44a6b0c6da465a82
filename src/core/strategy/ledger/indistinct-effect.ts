import type { Growth } from '../../framework/objectives/growth-simulation.ts';
import type { LedgerRow, Mechanism } from '../../planning/plan/economics/effect-ledger.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { counted } from '../../values/counted.ts';
import { dayText } from '../../values/day-text.ts';
import type { Day } from '../../values/day.ts';
import { numberText } from '../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import { unique } from '../../values/unique.ts';

/** What a simulation counts of the actions of a plan. */
export interface CountedEffects {
  /** Actions with an effect in it, those that bring most customers first. */
  readonly counted: readonly Text[];
  /** Actions without: nothing is measured where they act, or no effect of theirs is known. */
  readonly uncounted: readonly Text[];
  /** What the actions without a measured base would change. */
  readonly unmeasured: readonly Mechanism[];
  /** Day of the first reading that replaces an assumption; null where none is counted. */
  readonly readOn: Day | null;
  /** New customers from which the plan pays for itself in a year; null when a customer has no known margin. */
  readonly breakEven: number | null;
}

type Named = Pick<PlannedAction, 'id' | 'title'>;

/** What the rows of a ledger count; a repeat purchase brings no new customer. */
export function countedEffects(
  rows: readonly LedgerRow[],
  actions: readonly Named[],
  breakEven: number | null,
): CountedEffects {
  const inIt = rows
    .filter(({ counted: isCounted, mechanism }) => isCounted && mechanism !== 'repeat')
    .sort((a, b) => Math.abs(b.customers) - Math.abs(a.customers));
  const ids = unique(inIt.map(({ actionId }) => actionId));
  return {
    counted: ids.flatMap((id) => actions.find((one) => one.id === id)?.title ?? []),
    uncounted: actions.filter(({ id }) => !ids.includes(id)).map(({ title }) => title),
    unmeasured: unique(rows.filter(({ base }) => base === null).map(({ mechanism }) => mechanism)),
    readOn: inIt.map(({ readOn }) => readOn).sort()[0] ?? null,
    breakEven,
  };
}

/** The results of a simulation that show how far its middle value is known. */
export type Spread = Pick<Growth, 'idle' | 'p10' | 'p50' | 'p90'>;

/** True where the plan changes no more than half of the interval of its result: chance alone changes as much. */
export const isIndistinct = ({ idle, p10, p50, p90 }: Spread): boolean => Math.abs(p50 - idle) <= (p90 - p10) / 2;

/** That the figures do not show whether the plan does better than doing nothing, which effects were counted, and the reading that would show it. */
export function indistinctText({ p10, p90 }: Spread, effects: CountedEffects): Text {
  const [low, high] = [p10, p90].map((value) => inBoth((locale) => numberText(value, locale))) as [Text, Text];
  const [why, reading] = [countedText(effects), readingText(effects)];
  return pair(
    `Ces chiffres ne permettent pas de dire si le plan fait mieux que de ne rien faire : avec lui, le cycle apporterait entre ${low.fr} et ${high.fr} nouveaux clients huit fois sur dix, un écart plus large que ce qu’il change. ${why.fr} ${reading.fr}`,
    `These figures cannot say whether the plan does better than doing nothing: with it the cycle would bring between ${low.en} and ${high.en} new customers eight times out of ten, a range wider than what it changes. ${why.en} ${reading.en}`,
  );
}

function countedText({ counted: inIt, uncounted }: CountedEffects): Text {
  const [names, left] = [namesText(inIt), namesText(uncounted)];
  return pair(
    `Effets comptés : ${names.fr}.${uncounted.length === 0 ? '' : ` Sans effet compté, faute d’un chiffre mesuré : ${left.fr}.`}`,
    `Effects counted: ${names.en}.${uncounted.length === 0 ? '' : ` Without a counted effect, as no figure is measured there: ${left.en}.`}`,
  );
}

/** Names of actions written at most; the others are a count. */
const mostNames = 2;

function namesText(names: readonly Text[]): Text {
  const others = names.length - mostNames;
  const rest = counted(others, ['autre action', 'autres actions'], ['other action', 'other actions']);
  const said = [
    ...names.slice(0, mostNames).map(({ fr, en }) => pair(`« ${fr} »`, `“${en}”`)),
    ...(others > 0 ? [rest] : []),
  ];
  return inBoth((locale) =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(said.map((one) => one[locale])),
  );
}

function readingText({ unmeasured, readOn }: CountedEffects): Text {
  const what = (Object.keys(readings) as (keyof typeof readings)[]).find((one) => unmeasured.includes(one));
  const noted = what === undefined ? eachMonth : readings[what];
  const day = readOn === null ? null : inBoth((locale) => dayText(readOn, locale));
  return pair(
    `Pour le savoir, notez chaque mois ${noted.fr}${day === null ? '.' : ` : le relevé du ${day.fr} remplacera la première hypothèse.`}`,
    `To know, note every month ${noted.en}${day === null ? '.' : `: the reading of ${day.en} replaces the first assumption.`}`,
  );
}

const eachMonth = pair('vos nouveaux clients', 'your new customers');

/** What is to be noted where an effect has no base; the first says the most. */
const readings = {
  visits: pair(
    'les visites et les nouveaux clients de chaque canal',
    'the visits and the new customers of each channel',
  ),
  rate: pair('les nouveaux clients de chaque canal', 'the new customers of each channel'),
  customers: pair('les nouveaux clients venus par recommandation', 'the new customers who were recommended'),
} as const;
