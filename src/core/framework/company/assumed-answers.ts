import { benchmarkOf } from '../benchmarks.ts';
import type { Day } from '../../values/day.ts';
import type { Text } from '../../values/text.ts';
import { unique } from '../../values/unique.ts';
import { valueOf } from './answer-values.ts';
import { type Answers, itemsOf, measuredPeriod } from './answers.ts';
import type { BusinessModel } from './company-parts.ts';
import { companyMoney } from './money/company-currency.ts';
import { namedPrices } from './named-prices.ts';
import { personaAssumptions } from './personas/persona-assumptions.ts';
import { answerWords } from './questions/answer-words.ts';
import { companyQuestions, everyQuestion, isAnswered } from './questions/company-questions.ts';
import { isSubscription } from './questions/subscription.ts';
import { priceRhythm } from './money/payments.ts';
import { purchasePrices } from './price-kinds.ts';
import { bothAmounts, countryOfPrices, saleSource, withoutTax } from './price-tax.ts';
import { type ProposedAnswer, readOnSite, workingAssumption as rule } from './proposed-answer.ts';
import type { SiteProfile } from './site-profile/site-profile.ts';

/** An answer that nobody gave: what was taken and where it comes from. */
export interface AssumedAnswer extends ProposedAnswer {
  readonly shown: Text;
}

export interface CompleteAnswers {
  readonly answers: Answers;
  readonly assumed: readonly AssumedAnswer[];
}

/** Fills what nobody answered with what the site says, else with working assumptions; `proposed` counts before both. */
export function completeAnswers(
  given: Answers,
  profile: SiteProfile,
  today: Day,
  proposed: readonly ProposedAnswer[] = [],
): CompleteAnswers {
  let answers = withoutUnknown(given);
  const taken: ProposedAnswer[] = [];
  // Some questions appear with the answer to another one.
  for (const fill of [() => proposed, fromSite, ownAssumptions, fromSuggestions]) {
    for (const one of fill(answers, profile, today)) {
      if (answers[one.id] !== undefined) continue;
      answers = { ...answers, [one.id]: one.answer };
      taken.push(one);
    }
  }
  const questions = everyQuestion(companyQuestions(answers, profile, today));
  const assumed = taken.map((one) => {
    const question = questions.find(({ id }) => id === one.id);
    const words = question === undefined ? { fr: one.answer, en: one.answer } : answerWords(question, one.answer);
    return { ...one, shown: one.shown ?? words };
  });
  return { answers, assumed };
}

/** `?` to a question that a plan needs a figure for is no answer. */
const needsFigure = new Set(['margin', 'target', 'sale']);
const withoutUnknown = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id, answer]) => !(needsFigure.has(id) && answer === '?')));

/** Sources of what the site does not say and something else of it tells. */
const guessed = {
  country: { fr: 'pays habituel de la langue du site', en: 'usual country of the language of the site' },
  countryOfPrices: { fr: 'pays de la monnaie de vos prix', en: 'country of the money of your prices' },
  vat: { fr: 'taux habituel du métier et du pays', en: 'usual rate of the trade and the country' },
  currency: { fr: 'monnaie du pays', en: 'currency of the country' },
  typed: { fr: 'les sommes que vous avez écrites', en: 'the sums that you typed' },
} as const;

function fromSite(answers: Answers, profile: SiteProfile, today: Day): ProposedAnswer[] {
  const { first, site } = companyQuestions(answers, profile, today);
  const from = readOnSite;
  const promise = profile.promise === null ? [] : [{ id: 'promise', answer: profile.promise, from }];
  const proofs = namedPrices(answers.offers).flatMap(({ name }, index) => {
    const proof = profile.offers.find((offer) => offer.name === name)?.proof ?? null;
    return proof === null ? [] : [{ id: `offer${index}.proof`, answer: proof, from }];
  });
  const money = companyMoney(answers, profile).from;
  const unsaid: Readonly<Record<string, Text>> = {
    ...(profile.country === null
      ? { country: countryOfPrices(answers, profile) === null ? guessed.country : guessed.countryOfPrices }
      : {}),
    ...(profile.untaxed === null ? { vat: guessed.vat } : {}),
    ...(money === 'site' ? {} : { currency: money === 'typed' ? guessed.typed : guessed.currency }),
  };
  const usually = first.filter(({ guessed: isUsual }) => isUsual === true);
  const told = [...site, ...usually].flatMap(({ id, suggested }) =>
    suggested === null ? [] : [{ id, answer: suggested, from: unsaid[id] ?? from }],
  );
  return [...told, ...promise, ...proofs];
}

/** Share of a sale that is left, orders of a customer in two years: working assumptions by the way of earning. */
const usual: Readonly<
  Record<BusinessModel, { readonly margin: number; readonly orders: number; readonly consumers: boolean }>
> = {
  ecommerce_b2c: { margin: 45, orders: 1.6, consumers: true },
  local_service: { margin: 55, orders: 3, consumers: false },
  lead_gen_services: { margin: 50, orders: 1.3, consumers: false },
  b2b_saas: { margin: 75, orders: 1, consumers: false },
  b2c_subscription: { margin: 50, orders: 1, consumers: true },
  marketplace: { margin: 15, orders: 2, consumers: true },
  media: { margin: 60, orders: 2, consumers: false },
  nonprofit: { margin: 90, orders: 2, consumers: false },
};

/** New customers in six months, cost of an hour in the currency of the company: working assumptions. */
const usualTarget = 12;
const usualHourlyCost = 20;

function ownAssumptions(answers: Answers, profile: SiteProfile): ProposedAnswer[] {
  const model = usual[answers.model as BusinessModel] ?? usual.local_service;
  const say = (id: string, answer: string | number, from: Text = rule): ProposedAnswer => ({
    id,
    answer: String(answer),
    from,
  });
  const { paid, net, basis } = usualSale(answers);
  const { currency } = companyMoney(answers, profile);
  const purchase = (id: string, answer: number, each: (amount: number) => number): ProposedAnswer => ({
    ...say(id, answer, basis),
    ...(paid === net ? {} : { shown: bothAmounts({ paid: each(paid), net: each(net), currency }) }),
  });
  const churn = benchmarkOf('saas-churn');
  return [
    say('margin', model.margin),
    say('target', usualTarget),
    purchase('sale', paid, whole),
    ...(isSubscription(answers)
      ? [
          purchase('arpa', byMonth(net, answers), (amount) => byMonth(amount, answers)),
          say('churn', Math.max(1, Math.round(churn.median * 1000) / 10), published(churn)),
        ]
      : [purchase('aov', net, whole), say('orders', model.orders)]),
    say('hourlyCost', usualHourlyCost),
    // Only whether they are ten or more changes anything.
    { ...say('employees', 1), shown: { fr: 'moins de dix', en: 'fewer than ten' } },
    say('consumers', model.consumers ? 'yes' : 'no'),
    say('promise', promiseFrom(answers)),
    say('attributes', attributesFrom(answers, profile).join(', ')),
    ...itemsOf(answers.personas)
      .slice(0, 3)
      .flatMap((name, index) => personaAssumptions({ key: `persona${index}`, name }, answers, profile)),
  ];
}

const published = ({ source, year }: { readonly source: string; readonly year: number }): Text => ({
  fr: `repère publié\u202f: ${source}, ${year}`,
  en: `published benchmark: ${source}, ${year}`,
});

/** What a purchase is paid, and what it brings without tax: the answer, else the mean of prices of one kind, else the price of the best seller. */
function usualSale(answers: Answers): { readonly paid: number; readonly net: number; readonly basis: Text } {
  const { prices, alike } = purchasePrices(namedPrices(answers.offers));
  const mean = prices.length === 0 ? 0 : prices.reduce((sum, one) => sum + one, 0) / prices.length;
  const taken = alike ? mean : (prices[0] ?? 0);
  const paid = answers.sale === undefined ? taken : valueOf(answers.sale);
  return {
    paid: Math.round(100 * paid) / 100,
    net: withoutTax(paid, answers),
    basis: saleSource(answers),
  };
}

const whole = (amount: number): number => amount;

/** What a month brings of a price that is paid each week or each year. */
const byMonth = (sale: number, answers: Answers): number =>
  Math.round((100 * sale) / (priceRhythm(answers) ?? 1)) / 100;

function promiseFrom(answers: Answers): string {
  const names = namedPrices(answers.offers).map(({ name }) => name);
  return `${answers.name}${answers.language === 'fr' ? '\u00a0: ' : ': '}${names.join(', ')}.`;
}

/** Words that the site repeats, completed by the names of the offers, then by what any small company may claim. */
function attributesFrom(answers: Answers, profile: SiteProfile): string[] {
  const offers = namedPrices(answers.offers).map(({ name }) => name.toLowerCase());
  const plain = answers.language === 'fr' ? ['soin', 'conseil', 'proximité'] : ['care', 'advice', 'closeness'];
  return unique([...profile.words.slice(0, 4), ...offers, ...plain])
    .slice(0, 5)
    .map((one) => one.replaceAll(',', ' '));
}

/** What the questions propose by themselves; the trends that nobody named stay out. */
function fromSuggestions(answers: Answers, profile: SiteProfile, today: Day): ProposedAnswer[] {
  const { from, to } = measuredPeriod(today);
  return [
    ...everyQuestion(companyQuestions(answers, profile, today)).flatMap((question) =>
      question.suggested === null || isAnswered(question, answers)
        ? []
        : [{ id: question.id, answer: question.suggested, from: rule }],
    ),
    { id: 'measured', answer: `${from}..${to}`, from: rule },
  ];
}
