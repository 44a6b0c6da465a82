import { findKpi } from '../../../framework/kpis/kpi-of.ts';
import type { KpiBinding } from '../../../planning/plan/kpi-binding.ts';
import { numberText } from '../../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../../values/text.ts';
import { joined } from '../../joined-texts.ts';
import type { StepPeople } from './step-people.ts';

interface Reach {
  /** People whom the step reaches until the end of the cycle, by a count of the company; null when nothing counts them. */
  readonly people: StepPeople | null;
  /** True for a rate among the people who answer a question. */
  readonly amongAnswers: boolean;
}

/** How many people a target means by the end of the cycle, among how many. */
export function targetMeaning({ kpiId, unit, target }: KpiBinding, { people, amongAnswers }: Reach): Text {
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
  if (people === null)
    return pair('nombre de personnes à compter au premier relevé', 'number of people to count at the first reading');
  const [shown, among] = [target * people.count, people.count].map((value) =>
    inBoth((locale) => numberText(Math.round(value), locale, 0)),
  ) as [Text, Text];
  const few =
    least !== null && people.count < least
      ? [pair('trop peu pour conclure dans ce cycle', 'too few to conclude in this cycle')]
      : [];
  return joined(
    [
      pair(
        `${shown.fr} sur environ ${among.fr} (${people.name.fr}) d’ici la fin du cycle`,
        `${shown.en} of about ${among.en} (${people.name.en}) by the end of the cycle`,
      ),
      ...few,
    ],
    ', ',
  );
}

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
