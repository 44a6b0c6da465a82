import { kpiOf } from '../../core/framework/kpis/kpi-of.ts';
import { type ActionResult, profitabilityTitles } from '../../core/steering/action-result.ts';
import type { ClosedCycle } from '../../core/strategy/close-cycle.ts';
import type { Locale } from '../../core/values/locale.ts';
import type { Text } from '../../core/values/text.ts';
import { renderCsv } from '../csv.ts';
import { defineExport, mediaTypes } from '../export.ts';
import type { ClosingSource } from './closing-source.ts';

/** The result of each action in words: its cost, its indicator, whether it pays and the decision about it. */
export const resultsCsv = defineExport({
  id: 'results.csv',
  mediaType: mediaTypes.csv,
  render: ({ closed, locale }: ClosingSource) =>
    renderCsv(
      columns.map((label) => label[locale]),
      closed.actions.map((action) => rowOf(action, locale)),
    ),
});

const columns: readonly Text[] = [
  { fr: 'action', en: 'action' },
  { fr: 'titre', en: 'title' },
  { fr: 'coût prévu', en: 'planned cost' },
  { fr: 'coût', en: 'cost' },
  { fr: 'indicateur', en: 'indicator' },
  { fr: 'résultat', en: 'result' },
  { fr: 'visé', en: 'target' },
  { fr: 'coût par résultat', en: 'cost per result' },
  { fr: 'retour sur coût', en: 'return on cost' },
  { fr: 'rentabilité', en: 'profitability' },
  { fr: 'décision', en: 'decision' },
  { fr: 'pourquoi', en: 'why' },
];

type ClosedAction = ClosedCycle['actions'][number];

function rowOf(action: ClosedAction, locale: Locale): (string | number | null)[] {
  const { id, title, plannedCost, indicators, result, decision, rule } = action;
  const [indicator] = indicators;
  return [
    id,
    title[locale],
    inCents(plannedCost),
    inCents(result.cost),
    indicator === undefined ? '' : kpiOf(indicator.kpiId).title[locale],
    result.result,
    indicator?.target ?? null,
    inCents(result.costPerResult),
    inCents(result.returnOnCost),
    profitabilityText(result, locale),
    decisionLabels[decision][locale],
    rule[locale],
  ];
}

/** Rounded to the cent. */
function inCents(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}

/** The profitability in words; an action without an attributed margin has its own wording, not “too early”. */
function profitabilityText({ status, returnOnCost, verdictOn }: ActionResult, locale: Locale): string {
  if (status !== 'too_early') return profitabilityTitles[status][locale];
  if (returnOnCost === null) return locale === 'fr' ? 'marge non attribuée' : 'no margin attributed';
  return `${profitabilityTitles.too_early[locale]}${verdictOn === null ? '' : ` (${verdictOn})`}`;
}

const decisionLabels: Readonly<Record<ClosedAction['decision'], Text>> = {
  scale: { fr: 'renforcer', en: 'scale up' },
  keep: { fr: 'garder', en: 'keep' },
  adapt: { fr: 'adapter', en: 'adapt' },
  test_again: { fr: 'essayer de nouveau', en: 'test again' },
  cut: { fr: 'arrêter', en: 'stop' },
};
