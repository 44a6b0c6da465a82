import type { ChartDescription, PlannedInsight } from '../../planning/plan/details/planned-insight.ts';
import { majorUnits } from '../../values/money.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { BarChart } from './chart.ts';
import { chartValue } from './chart-value.ts';

/** The picture of an insight; null when it has none. */
export function insightChart({ chart }: Pick<PlannedInsight, 'chart'>, currency: string): BarChart | null {
  if (chart === null) return null;
  const units = valueOf(chart, currency);
  return {
    kind: 'bars',
    title: chart.title,
    unit: chart.unit,
    currency,
    sentence: extremes(chart, (value) => chartValue(units(value), { unit: chart.unit, currency })),
    source: pair(
      'Source\u202f: fichier de l’entreprise (mesuré, déclaré ou supposé)',
      'Source: company file (measured, declared or assumed)',
    ),
    ownTable: true,
    series: [{ name: pair('Valeur', 'Value'), tone: 'main' }],
    rows: chart.bars.map(({ label, value, strong }) => ({
      label,
      values: [units(value)],
      tone: strong ? 'main' : 'other',
    })),
    limit: chart.limit && { label: chart.limit.label, value: units(chart.limit.value) },
  };
}

/** The largest and the smallest bar, in words. */
function extremes({ bars }: ChartDescription, shown: (value: number) => Text): Text {
  const inOrder = [...bars].sort((a, b) => b.value - a.value);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (first === undefined || last === undefined) return pair('', '');
  const named = ({ label, value }: typeof first) => inBoth((locale) => `${label[locale]} (${shown(value)[locale]})`);
  const [high, low] = [named(first), named(last)];
  return first === last
    ? pair(`${high.fr}.`, `${high.en}.`)
    : pair(`Au plus haut, ${high.fr}\u202f; au plus bas, ${low.fr}.`, `Highest, ${high.en}; lowest, ${low.en}.`);
}

const valueOf =
  ({ unit }: ChartDescription, currency: string) =>
  (value: number): number =>
    unit === 'money' ? majorUnits({ amountMinor: value, currency }) : value;
