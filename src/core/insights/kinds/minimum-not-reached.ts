import { datedFacts } from '../../framework/dated/dated-facts.ts';
import { slug } from '../../values/strings/slug.ts';
import { pair } from '../../values/text.ts';
import { count, named } from '../amounts.ts';
import { barChart } from '../bar-chart.ts';
import { defineInsight, type Insight } from '../define-insight.ts';
import type { Commitment } from '../../framework/company/counted/stated-dates.ts';
import type { InsightFacts } from '../insight-facts.ts';

/** A contract that asks for a least use, and costs money below it. */
export const minimumNotReached = defineInsight({
  id: 'minimum-not-reached',
  subject: 'cash',
  aim: 'keep',
  title: pair('Un minimum dû qui n’est pas atteint', 'A minimum owed that is not reached'),
  project: pair('Atteindre ou renégocier le minimum', 'Reach the minimum or negotiate it again'),
  needs: ['company', 'totals', 'amounts'],
  find: (facts) => {
    // what the day to say no decides has one action, and one finding
    const decided = new Set(
      datedFacts(facts.company).flatMap(({ stated }) => (stated?.commitment?.notice === 'known' ? [stated.id] : [])),
    );
    const open = (facts.company.commitments ?? []).filter(({ id }) => !decided.has(id));
    return open.flatMap((one) => findingOf(one, facts));
  },
});

function findingOf(
  { id, name, minimum }: Commitment,
  { totals, amounts }: Pick<InsightFacts, 'totals' | 'amounts'>,
): Insight[] {
  const { what = '', count: owed = null, counted = null, penaltyEach = null } = minimum ?? {};
  if (owed === null || counted === null || counted >= owed) return [];
  const missing = owed - counted;
  const perMonth = missing / totals.months;
  const money = penaltyEach === null ? null : missing * penaltyEach;
  const [short, least, done, each] = [count(missing), count(owed), count(counted), count(perMonth)];
  const cost =
    money === null || penaltyEach === null
      ? pair(
          ' Ce que coûte chacun qui manque n’est pas dans le fichier : le lire dans le contrat.',
          ' What each one missing costs is not in the file: read it in the contract.',
        )
      : pair(
          ` Chacun qui manque coûte ${amounts.money(penaltyEach).fr} : ${amounts.money(money).fr} sur la période.`,
          ` Each one missing costs ${amounts.money(penaltyEach).en}: ${amounts.money(money).en} over the period.`,
        );
  const remedy = pair(
    `Choisir pour « ${name} » : en faire ${each.fr} de plus par mois si chacun laisse une marge, sinon faire baisser le minimum`,
    `Choose for “${name}”: do ${each.en} more a month if each leaves a margin, else have the minimum lowered`,
  );
  return [
    {
      about: slug(id),
      title: pair(
        `« ${name} » demande ${least.fr} « ${what} », ${done.fr} sont faits : il en manque ${short.fr}`,
        `“${name}” asks for ${least.en} “${what}”, ${done.en} are done: ${short.en} are missing`,
      ),
      argument: pair(
        `Un minimum se paie, atteint ou non.${cost.fr} Le renégocier ne coûte qu’une lettre ; l’atteindre à perte coûte plus que la pénalité.`,
        `A minimum is paid, reached or not.${cost.en} Negotiating it again costs one letter; reaching it at a loss costs more than the penalty.`,
      ),
      remedy,
      moneyPerMonth: money === null ? null : money / totals.months,
      customersPerMonth: null,
      certainty: money === null ? 0.6 : 0.9,
      evidence: [pair(`${what} : ${done.fr} sur ${least.fr} dus`, `${what}: ${done.en} of ${least.en} owed`)],
      chart: barChart(pair(`Minimum dû : ${name}`, `Minimum owed: ${name}`), 'count', [
        { label: pair('Dû', 'Owed'), value: owed },
        { label: named(what), value: counted, strong: true },
      ]),
      action: {
        title: remedy,
        steps: [
          pair(
            `Compter ce que laisse un « ${what} » de plus, heures comprises, et le comparer à la pénalité.`,
            `Count what one more “${what}” leaves, hours included, and compare it with the penalty.`,
          ),
          pair(
            'Demander par écrit un minimum plus bas ou un report, avec ces comptes, avant la prochaine échéance.',
            'Ask in writing for a lower minimum or for a carry-over, with these counts, before the next due date.',
          ),
          pair(`Relire chaque mois « ${what} » et ce qui manque.`, `Read “${what}” and what is missing every month.`),
        ],
        done: pair(
          'Le minimum est atteint au rythme voulu, ou la réponse écrite est gardée.',
          'The minimum is reached at the pace that it asks for, or the written answer is kept.',
        ),
        indicator: { name: named(what), unit: 'count', start: counted, target: owed },
        hours: 3,
        skill: 'partnerships',
      },
      answeredBy: () => false,
    },
  ];
}
