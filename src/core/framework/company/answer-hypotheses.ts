import { type Answers, itemsOf } from './answers.ts';
import { isAssumedPrice, namedPrices } from './named-prices.ts';
import { paymentsOf } from './money/payments.ts';
import { taxText, withoutTax } from './price-tax.ts';
import type { AssumedAnswer, CompleteAnswers } from './assumed-answers.ts';
import type { Hypothesis } from './company-hypotheses.ts';
import type { Pair } from './questions/question.ts';

export interface Aim {
  readonly kpiId: string;
  readonly target: number;
  readonly goalIndexes: readonly number[];
  /** Source of the target; null when the owner gave it. */
  readonly from: string | null;
}

/** Every value of a company file that nobody gave, with its source. */
export function hypothesesOf(
  { answers, assumed }: CompleteAnswers,
  aims: readonly Aim[],
  { fr, siteRead }: { readonly fr: boolean; readonly siteRead: boolean },
): Hypothesis[] {
  const rows = [
    ...planRules,
    ...offerRows(answers),
    ...saleTaxRows(answers, assumed),
    ...(siteRead ? [] : [homeAlone]),
    ...competitorRows(answers, assumed),
  ];
  return [
    ...ofPlaces(assumed.filter((one) => !isSaid(one, answers, assumed)).flatMap((one) => answerHypothesis(one, fr))),
    ...aims.flatMap((aim, index) => targetHypothesis(aim, index, fr)),
    ...rows.map(([about, taken, from]) => ({ about, taken: taken[fr ? 0 : 1], from: from[fr ? 0 : 1] })),
  ];
}

/** Place in the file, what was taken, its source. */
type Row = readonly [about: string, taken: Pair, from: Pair];

const rule: Pair = ['hypothèse de travail', 'working assumption'];

const planRules: readonly Row[] = [
  [
    'channels',
    ['canaux gratuits non utilisés\u202f: prévus', 'free channels not in use: planned'],
    ['règle du plan\u202f: ouvrir sans achat d’espace', 'rule of the plan: open without buying space'],
  ],
  [
    'budget/stageCaps',
    [
      'acquisition 50\u00a0%, activation 18\u00a0%, rétention 18\u00a0%, recommandation 7\u00a0%, pilotage 2\u00a0%',
      'acquisition 50%, activation 18%, retention 18%, referral 7%, steering 2%',
    ],
    rule,
  ],
  [
    'personas/consumptionMode',
    ['60\u00a0% sur mobile, le soir, compare en ligne', '60% on a phone, in the evening, compares online'],
    rule,
  ],
  [
    'strategicObjectives, personas',
    ['poids décroissants, dans l’ordre de vos réponses', 'falling weights, in the order of your answers'],
    rule,
  ],
  [
    'capacity/skills',
    ['0,7 pour ce que vous savez bien faire, 0,2 pour le reste', '0.7 for what you do well, 0.2 for the rest'],
    rule,
  ],
  ['economics/horizonMonths', ['24 mois (36 pour un abonnement)', '24 months (36 for a subscription)'], rule],
  [
    'siteTotals',
    ['définitions de GA4, dernier clic non direct', 'definitions of GA4, last non-direct click'],
    ['réglage par défaut de l’outil', 'default setting of the tool'],
  ],
];

const homeAlone: Row = [
  'sitePages',
  ['la page d’accueil seule', 'the home page alone'],
  ['en attendant l’audit', 'until the audit'],
];

function offerRows(answers: Answers): Row[] {
  const { fr, en } = taxText(answers);
  const shares: Pair = [
    `${fr}, même marge pour toutes, parts décroissantes du chiffre d’affaires`,
    `${en}, the same margin for all, falling shares of the revenue`,
  ];
  const returns: Pair = ['retours répartis également sur deux ans', 'repeat orders spread evenly over two years'];
  return [
    ['offers', shares, rule],
    ...quotedOffers(answers),
    ...(answers.orders === undefined || paymentsOf(answers).every !== null || paymentsOf(answers).count === 1
      ? []
      : [['economics/expectedOrdersByMonth', returns, rule] as const]),
  ];
}

/** The amount counted for each offer that has no price. */
const quotedOffers = (answers: Answers): Row[] =>
  namedPrices(answers.offers).flatMap((offer, index) =>
    isAssumedPrice(offer, index, answers)
      ? [
          [
            `offers/${index}/priceNet`,
            [`${offer.name}\u202f: compté comme un achat moyen`, `${offer.name}: counted as an average purchase`],
            ['supposé, non mesuré\u202f: aucun prix n’est donné', 'assumed, not measured: no price is given'],
          ] as const,
        ]
      : [],
  );

function competitorRows(answers: Answers, assumed: readonly AssumedAnswer[]): Row[] {
  if (itemsOf(answers.competitors).length > 0) return [];
  const from: Pair = assumed.some(({ id }) => id === 'competitors')
    ? ['la question ne vous a pas été posée', 'the question was not asked']
    : ['votre réponse', 'your answer'];
  return [['competitors', ['aucun concurrent nommé', 'no competitor named'], from]];
}

/**
 * An answer that nobody gave. What is not known (`?`) or empty is no hypothesis, and some are named with the group they
 * belong to.
 */
function answerHypothesis({ id, answer, shown, from }: AssumedAnswer, fr: boolean): Hypothesis[] {
  if (answer === '?' || answer === '' || namedBelow.test(id)) return [];
  return [{ about: placeOf(id), taken: fr ? shown.fr : shown.en, from: fr ? from.fr : from.en }];
}

/** The tax taken off a purchase that was typed with it, at a rate that nobody gave. */
function saleTaxRows(answers: Answers, assumed: readonly AssumedAnswer[]): Row[] {
  const rate = assumed.find(({ id }) => id === 'vat');
  if (rate === undefined || withoutTax(100, answers) === 100) return [];
  const { fr, en } = taxText(answers);
  return assumed.some((one) => isSaid(one, answers, assumed))
    ? [['economics/aovNet/vatRate', [fr, en], [rate.from.fr, rate.from.en]]]
    : [];
}

/** A purchase without tax is what the owner said of it less the tax, which is what is assumed. */
const isSaid = ({ id }: AssumedAnswer, { sale }: Answers, assumed: readonly AssumedAnswer[]): boolean =>
  (id === 'aov' || id === 'arpa') && sale !== undefined && !assumed.some((one) => one.id === 'sale');

/** One row for what is taken of several audiences, with what is taken of each. */
function ofPlaces(rows: readonly Hypothesis[]): Hypothesis[] {
  const places = new Map<string, Hypothesis>();
  for (const row of rows) {
    const known = places.get(row.about);
    const parts = [...(known?.taken.split(', ') ?? []), ...row.taken.split(', ')];
    places.set(row.about, known === undefined ? row : { ...known, taken: [...new Set(parts)].join(', ') });
  }
  return [...places.values()];
}

/** The hypotheses below name these. */
const namedBelow = /^(?:skills|measured|competitors|timezone|sale)$/;

/** The place in the file that an answer goes to. */
function placeOf(id: string): string {
  // The same is taken of every audience.
  const [, part] = /^persona\d+\.(.+)$/.exec(id) ?? [];
  if (part !== undefined) return `personas/${part}`;
  const [, offer, field] = /^offer(\d+)\.(.+)$/.exec(id) ?? [];
  return field === undefined ? (places[id] ?? id) : `offers/${offer}/${field}`;
}

const places: Readonly<Record<string, string>> = {
  name: 'organisation/name',
  domain: 'organisation/domain',
  language: 'organisation/languages',
  country: 'organisation/country',
  currency: 'organisation/currency',
  vat: 'offers/vatRate',
  employees: 'organisation/employees',
  consumers: 'organisation/sellsToConsumersOnline',
  promise: 'organisation/brand/promise',
  attributes: 'organisation/brand/desiredAttributes',
  tone: 'organisation/brand/tone',
  addressForm: 'organisation/brand/addressForm',
  priceLevel: 'organisation/market/priceLevel',
  margin: 'economics/marginRate',
  aov: 'economics/aovNet',
  orders: 'economics/expectedOrders',
  arpa: 'economics/arpaMonthly',
  churn: 'economics/monthlyChurn',
  otherGoals: 'strategicObjectives',
  sector: 'organisation/sector',
  model: 'organisation/businessModel',
  goal: 'strategicObjectives',
  hoursPerWeek: 'capacity/hoursPerWeek',
  cash: 'budget/cashCycle',
};

/** The target of an objective that the owner did not give. */
function targetHypothesis({ kpiId, target, from }: Aim, index: number, fr: boolean): Hypothesis[] {
  if (from === null) return [];
  const shown = fr ? String(target).replace('.', ',') : String(target);
  return [{ about: `growthObjectives/${index}/target`, taken: `${kpiId} ${shown}`, from }];
}
