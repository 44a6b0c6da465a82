import type { TreatedFew } from '../../framework/counters/treated-few.ts';
import { treatedFew } from '../../framework/counters/treated-few.ts';
import { contentWords } from '../../framework/counters/plain-words.ts';
import { unitAmountOf } from '../../framework/counters/unit-amounts.ts';
import { pair, type Text } from '../../values/text.ts';
import { count, named, share } from '../amounts.ts';
import { isPathWork } from '../answers.ts';
import { barChart } from '../bar-chart.ts';
import { slug } from '../../values/strings/slug.ts';
import { defineInsight, type Insight } from '../define-insight.ts';
import type { InsightFacts } from '../insight-facts.ts';
import { resultWorth } from '../result-worth.ts';

/** Part of the rate of those treated that the others are counted with: the first ones were perhaps chosen (working assumption). */
const prudent = 0.5;
/** Findings of this kind at most. */
const most = 3;

type Facts = Pick<InsightFacts, 'company' | 'counters' | 'path' | 'yearMargin' | 'economics'>;

/** People who are asked, answered or written to in part only, with what the others would give. */
export const fewTreated = defineInsight({
  id: 'few-treated',
  subject: 'reach',
  aim: 'convert',
  title: pair('Un geste qui donne, fait pour quelques-uns', 'A gesture that works, made for a few'),
  project: pair('Faire pour tous ce qui donne', 'Do for all what works'),
  needs: ['company', 'counters', 'path', 'totals', 'yearMargin', 'economics', 'amounts'],
  find: ({ totals, amounts, ...facts }) =>
    treatedFew(facts.company)
      .map((one) => ({ one, ...sizeOf(one, facts) }))
      .sort((a, b) => (b.margin ?? 0) - (a.margin ?? 0))
      .slice(0, most)
      .map(({ one, gained, margin, source, units }) => {
        const { all, treated } = one;
        const left = all.count - treated.count;
        const [name, many, some, rest, part] = [
          named(all.label),
          count(all.count),
          count(treated.count),
          count(left),
          share(treated.count / all.count),
        ];
        const did = didText(one);
        const perMonth = margin === null ? null : margin / totals.months;
        return {
          ...subjectOf(one),
          title: pair(
            `« ${name.fr} » : ${some.fr} sur ${many.fr} (${part.fr}) ${did.fr}, ${rest.fr} non`,
            `“${name.en}”: ${some.en} of ${many.en} (${part.en}) ${did.en}, ${rest.en} ${one.id === undefined ? 'are not' : 'do not'}`,
          ),
          argument: argumentOf(one, gained, margin === null ? null : amounts.money(margin), source),
          remedy: remedyOf(one),
          moneyPerMonth: perMonth,
          customersPerMonth: null,
          units,
          // the first were chosen: the others give less, by nobody knows how much
          certainty: 0.55,
          evidence: evidenceOf(one),
          chart: barChart(pair('Tous, et ceux qui sont touchés', 'All, and those who are reached'), 'count', [
            { label: name, value: all.count },
            {
              label: one.id === undefined ? named(treated.label) : pair('Qui recommandent', 'Who recommend'),
              value: treated.count,
              strong: true,
            },
          ]),
          action: {
            title: remedyOf(one),
            steps: stepsOf(one),
            done: pair(
              'Chaque cas du mois est noté, touché ou non, avec son résultat.',
              'Each case of the month is recorded, reached or not, with its result.',
            ),
            indicator: {
              name: pair(`Part touchée de « ${name.fr} »`, `Part of “${name.en}” that is reached`),
              unit: 'share',
              start: treated.count / all.count,
              target: Math.min(1, (treated.count + left * prudent) / all.count),
            },
            hours: 4,
            skill: 'partnerships',
          },
          answeredBy: isPathWork,
        };
      }),
});

/** What it is about; a channel whose partners are counted in their own place. */
const subjectOf = ({ id, channelId, all }: TreatedFew): Pick<Insight, 'about' | 'channelIds'> =>
  id === undefined
    ? {
        about: contentWords(`${channelId ?? ''} ${all.label}`)
          .slice(0, 3)
          .join('-'),
      }
    : { about: slug(id), ...(channelId === null ? {} : { channelIds: [channelId] }) };

function evidenceOf({ id, all, treated, result }: TreatedFew): Text[] {
  const [many, some] = [count(all.count), count(treated.count)];
  const counts =
    id === undefined
      ? [evidence(all.label, all.count), evidence(treated.label, treated.count)]
      : [
          pair(
            `${all.label} : ${some.fr} sur ${many.fr} recommandent`,
            `${all.label}: ${some.en} of ${many.en} recommend`,
          ),
        ];
  return [...counts, ...(result === null ? [] : [evidence(result.label, result.count)])];
}

const didText = ({ id, isDemand }: TreatedFew): Text => {
  if (id !== undefined) return pair('vous recommandent', 'recommend you');
  return isDemand ? pair('ont eu une suite', 'went any further') : pair('sont touchés', 'are reached');
};

const evidence = (label: string, value: number): Text =>
  label === 'newCustomers'
    ? pair(`Nouveaux clients venus de là : ${count(value).fr}`, `New customers from there: ${count(value).en}`)
    : pair(`${label} : ${count(value).fr}`, `${label}: ${count(value).en}`);

/** What the others would give at a prudent part of the rate of those treated; null when nothing counts the result or its worth. */
function sizeOf(
  { all, treated, result }: TreatedFew,
  facts: Facts,
): {
  readonly gained: number | null;
  readonly margin: number | null;
  readonly source: Text | null;
  readonly units: NonNullable<Insight['units']>;
} {
  if (result === null || treated.count === 0) return { gained: null, margin: null, source: null, units: [] };
  const gained = (all.count - treated.count) * (result.count / treated.count) * prudent;
  if (result.label === 'newCustomers')
    return {
      gained,
      margin: gained * facts.economics.ltv,
      source: pair('valeur d’un client', 'value of a customer'),
      units: [],
    };
  const amount = unitAmountOf([result.label], facts.counters);
  if (amount !== null)
    return {
      gained,
      margin: gained * amount.count * facts.company.economics.marginRate,
      source: named(amount.label),
      units: [],
    };
  const worth = resultWorth(
    { result: result.label, labels: [treated.label, all.label], done: result.count, isLoss: false },
    facts,
  );
  return {
    gained,
    margin: worth === null ? null : gained * worth.each,
    source: worth?.source ?? null,
    units: (worth?.units ?? []).map((one) => ({ ...one, count: one.count * gained })),
  };
}

function argumentOf(
  { all, treated, result, isDemand }: TreatedFew,
  gained: number | null,
  money: Text | null,
  source: Text | null,
): Text {
  const left = count(all.count - treated.count);
  if (result === null || gained === null)
    return isDemand
      ? pair(
          `${left.fr} personnes ont demandé et n’ont rien eu : elles étaient venues seules. Ce que chacune aurait laissé n’est pas compté ; le compter en répondant.`,
          `${left.en} people asked and got nothing: they had come by themselves. What each would have left is not counted; count it while answering.`,
        )
      : pair(
          `Il en reste ${left.fr}. Ce que chacun donne n’est pas encore compté.`,
          `${left.en} are left. What each gives is not counted yet.`,
        );
  const worth =
    money === null || source === null
      ? pair('', '')
      : pair(
          `, soit ${money.fr} de marge sur une période égale (${source.fr})`,
          `, ${money.en} of margin over an equal period (${source.en})`,
        );
  const [some, brought, more] = [count(treated.count), count(result.count), count(gained)];
  if (result.label === 'newCustomers') {
    const each = count(result.count / treated.count);
    return pair(
      `Les ${some.fr} ont amené ${brought.fr} nouveaux clients, ${each.fr} chacun. À la moitié de ce taux, les ${left.fr} autres en amèneraient ${more.fr}${worth.fr}. Les premiers ont pu être choisis : prudence.`,
      `The ${some.en} brought ${brought.en} new customers, ${each.en} each. At half of that rate the other ${left.en} would bring ${more.en}${worth.en}. The first ones may have been chosen: be careful.`,
    );
  }
  const rate = share(result.count / treated.count);
  return pair(
    `Parmi les ${some.fr}, ${brought.fr} ont donné un résultat (${rate.fr}). À la moitié de ce taux, les ${left.fr} autres en donneraient ${more.fr}${worth.fr}, sans une visite de plus. Les premiers ont pu être choisis : prudence.`,
    `Of the ${some.en}, ${brought.en} gave a result (${rate.en}). At half of that rate the other ${left.en} would give ${more.en}${worth.en}, without one more visit. The first ones may have been chosen: be careful.`,
  );
}

function remedyOf({ id, all, treated, isDemand }: TreatedFew): Text {
  if (id !== undefined) {
    const left = count(all.count - treated.count);
    return pair(
      `Demander aux ${left.fr} autres (« ${all.label} ») de vous recommander : un appel ou une visite chacun, d’abord à ceux qui ressemblent aux ${count(treated.count).fr} premiers`,
      `Ask the other ${left.en} (“${all.label}”) to recommend you: one call or visit each, first those like the first ${count(treated.count).en}`,
    );
  }
  return isDemand
    ? pair(
        `Répondre à chacun (« ${all.label} ») en deux jours au plus, avec une réponse type et un nom, et compter ceux qui restent sans réponse`,
        `Answer each one (“${all.label}”) within two days, with a model reply and a name, and count those left without an answer`,
      )
    : pair(
        `Faire pour tous (« ${all.label} ») ce qui est fait pour quelques-uns (« ${treated.label} »), d’une phrase écrite d’avance, sans insister`,
        `Do for all (“${all.label}”) what is done for a few (“${treated.label}”), with one sentence written beforehand, without pressing`,
      );
}

const stepsOf = ({ id, all, isDemand }: TreatedFew): Text[] => [
  ...(id === undefined
    ? []
    : [
        pair(
          'Demander aux premiers ce qui les a décidés et ce qu’ils disent de vous, et partir de leurs mots.',
          'Ask the first ones what decided them and what they say of you, and start from their words.',
        ),
      ]),
  isDemand
    ? pair(
        'Écrire la réponse type : ce qui est possible, le prix ou la fourchette, la date, le nom.',
        'Write the model reply: what is possible, the price or range, the date, the name.',
      )
    : pair(
        'Écrire la phrase à dire, et ce que l’on répond à un non.',
        'Write the sentence to say, and what to answer to a no.',
      ),
  pair(`Dire qui le fait, et quand, pour « ${all.label} ».`, `Say who does it, and when, for “${all.label}”.`),
  pair(
    'Noter chaque semaine : combien, combien touchés, combien de résultats.',
    'Record every week: how many, how many reached, how many results.',
  ),
];
