import { findKpi } from '../../../framework/kpis/kpi-of.ts';
import type { LedgerRow } from '../../../planning/plan/economics/effect-ledger.ts';
import type { KpiBinding } from '../../../planning/plan/kpi-binding.ts';
import { daysBetween } from '../../../values/day.ts';
import { numberText } from '../../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import { joined } from '../../joined-texts.ts';

const daysPerMonth = 30.4375;

interface Reach {
  /** What the action acts on, as the ledger counts it. */
  readonly row: LedgerRow | undefined;
  /** Last day of the cycle. */
  readonly end: string;
  /** True for a rate among the people who answer a question. */
  readonly amongAnswers: boolean;
  /** People whom the step reaches in the cycle, where the file counts them. */
  readonly people?: number | null;
}

/** How many people a target means by the end of the cycle, among how many. */
export function targetMeaning(
  { kpiId, unit, target }: KpiBinding,
  { row, end, amongAnswers, people: counted = null }: Reach,
): Text {
  const least = findKpi(kpiId)?.leastSample ?? null;
  if (amongAnswers)
    return least === null
      ? pair('parmi les réponses', 'among the answers')
      : pair(
          `parmi les réponses\u202f; ${least} au moins avant de conclure`,
          `among the answers; ${least} at least before concluding`,
        );
  if (unit === 'money') return pair('pour un résultat', 'for one result');
  if (unit !== 'rate') return pair('nombre à compter', 'a number to count');
  if (counted !== null) {
    const [reached, all] = [target * counted, counted].map((value) =>
      inBoth((locale) => numberText(Math.round(value), locale, 0)),
    ) as [Text, Text];
    return pair(
      `${reached.fr} sur ${all.fr} d’ici la fin du cycle`,
      `${reached.en} of ${all.en} by the end of the cycle`,
    );
  }
  const base = row?.base ?? null;
  if (row === undefined || base === null || base.perMonth <= 0)
    return pair('nombre de personnes à compter au premier relevé', 'number of people to count at the first reading');
  const months = Math.max(0, daysBetween(row.startsOn, end) / daysPerMonth);
  const reached = Math.round(base.perMonth * months);
  const people = Math.round(target * reached);
  const [shown, among] = [people, reached].map((value) => inBoth((locale) => numberText(value, locale, 0))) as [
    Text,
    Text,
  ];
  const named = baseNames[base.unit];
  const few =
    least !== null && reached < least
      ? [pair('trop peu pour conclure dans ce cycle', 'too few to conclude in this cycle')]
      : [];
  return joined(
    [
      pair(
        `${shown.fr} sur environ ${among.fr} ${named.fr} d’ici la fin du cycle`,
        `${shown.en} of about ${among.en} ${named.en} by the end of the cycle`,
      ),
      ...few,
    ],
    ', ',
  );
}

const baseNames: Readonly<Record<NonNullable<LedgerRow['base']>['unit'], Text>> = {
  orders: pair('commandes', 'orders'),
  customers: pair('nouveaux clients', 'new customers'),
  visits: pair('visites', 'visits'),
};

/** How far a target is known (A measured here, B published, C assumed), and how it was obtained. */
export function targetSource({ kpiId, baseline, basis }: KpiBinding): Text {
  const [letter, words] =
    baseline !== null
      ? (['A', pair('mesuré ici', 'measured here')] as const)
      : findKpi(kpiId)?.norm?.benchmark
        ? (['B', pair('étude publiée', 'published study')] as const)
        : (['C', pair('hypothèse', 'assumption')] as const);
  const from = basis ?? words;
  return pair(`${letter} · ${from.fr}`, `${letter} · ${from.en}`);
}
