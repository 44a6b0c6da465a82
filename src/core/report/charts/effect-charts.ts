import type { Strategy } from '../../planning/plan/plan.ts';
import { numberText } from '../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';
import type { BarChart, SpanChart, Tone } from './chart.ts';

type Facts = Pick<Strategy, 'ledger' | 'company' | 'projects'>;

const customersName = pair('Nouveaux clients', 'New customers');
const simulated = pair('Source\u202f: simulation du cycle (calculé)', 'Source: simulation of the cycle (computed)');

/** New customers without the plan, then in the prudent, central and bold cases; null when nothing can be simulated. */
export function outcomesChart({ ledger, company: { currency } }: Facts): BarChart | null {
  const { without, prudent, central, bold } = ledger;
  if (without === null || prudent === null || central === null || bold === null) return null;
  const rows: readonly (readonly [Text, number, Tone])[] = [
    [pair('Sans le plan', 'Without the plan'), without.customers, 'other'],
    [pair('Prudent, quatre fois sur cinq', 'Prudent, four times in five'), prudent.customers, 'main'],
    [pair('Central, une fois sur deux', 'Central, one time in two'), central.customers, 'main'],
    [pair('Haut, une fois sur cinq', 'Bold, one time in five'), bold.customers, 'main'],
  ];
  const change = central.customers - without.customers;
  return {
    kind: 'bars',
    title: pair('Nouveaux clients du cycle, selon les cas', 'New customers of the cycle, by case'),
    unit: 'count',
    currency,
    sentence: pair(
      `Le cas central ${change < 0 ? 'retire' : 'ajoute'} ${numberText(Math.abs(change), 'fr')} au cycle sans le plan.`,
      `The central case ${change < 0 ? 'removes' : 'adds'} ${numberText(Math.abs(change), 'en')} ${change < 0 ? 'from' : 'to'} the cycle without the plan.`,
    ),
    source: simulated,
    ownTable: false,
    series: [{ name: customersName, tone: 'main' }],
    rows: rows.map(([label, value, tone]) => ({ label, values: [value], tone })),
    limit: null,
  };
}

/** From the cycle without the plan to the central case, one step a project; null when nothing can be simulated. */
export function gainsChart({ ledger, projects, company: { currency } }: Facts): SpanChart | null {
  const { without, central, byProject } = ledger;
  if (without === null || central === null) return null;
  const moving = byProject.filter(({ customers }) => customers !== 0);
  if (moving.length === 0) return null;
  let level = without.customers;
  const steps = [...moving]
    .sort((a, b) => b.customers - a.customers)
    .map(({ projectId, customers }) => {
      const from = level;
      level += customers;
      const label = projects.find(({ id }) => id === projectId)?.title ?? pair(projectId, projectId);
      const tone: Tone = customers < 0 ? 'loss' : 'gain';
      return { label, from: rounded(from), to: rounded(level), shown: signed(customers), tone };
    });
  return {
    kind: 'spans',
    title: pair('Nouveaux clients, projet par projet', 'New customers, project by project'),
    unit: 'count',
    currency,
    sentence: gainsSentence(steps),
    source: simulated,
    ownTable: false,
    ends: [pair('De', 'From'), pair('À', 'To')],
    rows: [
      total(pair('Sans le plan', 'Without the plan'), without.customers, 'other'),
      ...steps,
      total(pair('Cas central', 'Central case'), central.customers, 'main'),
    ],
    limit: null,
  };
}

const total = (label: Text, to: number, tone: Tone): SpanChart['rows'][number] => ({
  label,
  from: 0,
  to,
  shown: inBoth((locale) => numberText(to, locale)),
  tone,
});

function gainsSentence(steps: SpanChart['rows']): Text {
  const first = steps[0]!;
  return pair(
    `Le projet qui apporte le plus\u202f: «\u202f${first.label.fr}\u202f», ${first.shown.fr}.`,
    `The project that brings most: “${first.label.en}”, ${first.shown.en}.`,
  );
}

/** What one decimal can show: sums of binary fractions would differ in their last digits. */
const rounded = (value: number): number => Math.round(value * 10) / 10;

const signed = (value: number): Text => inBoth((locale) => `${value > 0 ? '+' : ''}${numberText(value, locale, 1)}`);

/** The assumptions that decide the result, each from its low to its high end; null without any. */
export function assumptionsChart({ ledger, company: { currency } }: Facts): SpanChart | null {
  const { tornado, central } = ledger;
  const [first] = tornado;
  if (central === null || first === undefined) return null;
  return {
    kind: 'spans',
    title: pair('Nouveaux clients selon chaque hypothèse', 'New customers by assumption'),
    unit: 'count',
    currency,
    sentence: pair(
      `L’hypothèse qui pèse le plus\u202f: «\u202f${first.title.fr}\u202f».`,
      `The assumption that weighs most: “${first.title.en}”.`,
    ),
    source: simulated,
    ownTable: false,
    ends: [pair('Au plus bas', 'Low end'), pair('Au plus haut', 'High end')],
    rows: tornado.map(({ title, low, high }) => ({
      label: title,
      from: Math.min(low, high),
      to: Math.max(low, high),
      shown: inBoth((locale) => `${numberText(low, locale)} – ${numberText(high, locale)}`),
      tone: 'main',
    })),
    limit: { label: pair('Cas central', 'Central case'), value: central.customers },
  };
}
