import { channelType, isChannelType } from '../../channels.ts';
import type { Day } from '../../../values/day.ts';
import type { Text } from '../../../values/text.ts';
import { type Answers, itemsOf, measuredPeriod, periodIn } from '../answers.ts';
import { namedPrices } from '../named-prices.ts';
import type { SiteProfile } from '../site-profile/site-profile.ts';
import { addressFormChoices, goalChoices, priceLevelChoices, skillChoices } from './company-choices.ts';
import { channelsQuestion } from './channels-question.ts';
import { askedWithTax, asksTaxIncluded } from '../price-tax.ts';
import { marginWords, targetQuestion } from './first-questions.ts';
import { purchasePrices } from '../price-kinds.ts';
import { ordersQuestion } from './orders-question.ts';
import { saleQuestion } from './sale-question.ts';
import { personaQuestions } from './persona-questions.ts';
import { churnQuestion, isSubscription } from './subscription.ts';
import {
  choice,
  choicesOf,
  figure,
  list,
  number,
  percent,
  type Question,
  text,
  unknownAnswer,
  yesNo,
} from './question.ts';

/** Questions that make one part of a plan more exact. */
export interface DetailGroup {
  readonly id: 'economics' | 'channels' | 'audiences' | 'brand' | 'goals' | 'means';
  readonly title: Text;
  /** What the answers change in the plan. */
  readonly improves: Text;
  readonly questions: readonly Question[];
}

export function detailGroups(answers: Answers, profile: SiteProfile, today: Day): DetailGroup[] {
  return [
    {
      id: 'economics',
      title: { fr: 'Ce qu’un client rapporte', en: 'What a customer brings' },
      improves: {
        fr: 'ce que vous pouvez payer pour gagner un client, et le choix des actions rentables',
        en: 'what you can pay to win a customer, and which actions pay',
      },
      questions: economicsQuestions(answers, profile),
    },
    {
      id: 'channels',
      title: { fr: 'Vos chiffres par canal', en: 'Your figures by channel' },
      improves: {
        fr: 'les canaux à renforcer ou à réduire, avec leur coût par client',
        en: 'which channels to strengthen or cut, with their cost per customer',
      },
      questions: [channelsQuestion(profile), ...channelQuestions(answers, today)],
    },
    {
      id: 'audiences',
      title: { fr: 'Vos clients', en: 'Your customers' },
      improves: {
        fr: 'les sujets, les mots et les formats des contenus, et la couverture de leurs questions par le site',
        en: 'subjects, words and formats of the content, and how far the site answers their questions',
      },
      questions: audienceQuestions(answers),
    },
    {
      id: 'brand',
      title: { fr: 'Votre manière de parler', en: 'The way you speak' },
      improves: { fr: 'le ton et les preuves de vos textes', en: 'the tone and the proofs of your texts' },
      questions: brandQuestions(answers, profile),
    },
    {
      id: 'goals',
      title: { fr: 'Vos objectifs', en: 'Your goals' },
      improves: {
        fr: 'les objectifs chiffrés du plan, le nombre de nouveaux clients d’abord',
        en: 'the goals in figures of the plan, the number of new customers first',
      },
      questions: [
        targetQuestion(),
        choicesOf('otherGoals', { sentence: ['Vos autres buts', 'Your other goals'], suggested: '' }, goalChoices, 0),
      ],
    },
    {
      id: 'means',
      title: { fr: 'Vos moyens', en: 'Your means' },
      improves: {
        fr: 'ce que vous ferez vous-même et ce qui sera confié, et les obligations légales',
        en: 'what you will do yourself and what is contracted out, and legal duties',
      },
      questions: meansQuestions(),
    },
  ];
}

function audienceQuestions(answers: Answers): Question[] {
  return [
    ...itemsOf(answers.personas)
      .slice(0, 3)
      .flatMap((name, index) => personaQuestions(`persona${index}`, name, answers)),
    list(
      'competitors',
      {
        sentence: ['Vos concurrents', 'Your competitors'],
        help: ['? = aucun connu', '? = none known'],
        suggested: unknownAnswer,
      },
      { unknown: true },
    ),
  ];
}

function economicsQuestions(answers: Answers, profile: SiteProfile): Question[] {
  const offers = namedPrices(answers.offers);
  return [
    percent('margin', marginWords(asksTaxIncluded(answers, profile))),
    purchaseQuestion(answers, profile),
    isSubscription(answers) ? churnQuestion() : ordersQuestion(answers),
    ...offers.flatMap(({ name, price }, index) =>
      price === null ? [priceQuestion(`offer${index}.price`, name, askedWithTax(answers, profile))] : [],
    ),
    number('hourlyCost', {
      sentence: ['Coût d’une heure de travail (0 pour des bénévoles)', 'Cost of one hour of work (0 for volunteers)'],
    }),
  ];
}

/** What a customer pays each time, as they pay it; who gave the amount without tax corrects that one. */
function purchaseQuestion(answers: Answers, profile: SiteProfile): Question {
  const net = asksTaxIncluded(answers, profile) ? netWords : (['', ''] as const);
  if (isSubscription(answers) && answers.arpa !== undefined)
    return number('arpa', {
      sentence: [`Revenu mensuel moyen par client${net[0]}`, `Average monthly revenue per customer${net[1]}`],
    });
  if (!isSubscription(answers) && answers.aov !== undefined)
    return number('aov', { sentence: [`Achat moyen${net[0]}`, `Average purchase${net[1]}`] }, { least: 0.01 });
  const offers = namedPrices(answers.offers);
  const { prices, rhythm } = purchasePrices(offers);
  return saleQuestion({
    asked: askedWithTax(answers, profile),
    best: prices[0] ?? null,
    offers,
    rhythm: rhythm ?? (isSubscription(answers) ? 'month' : null),
  });
}

const netWords = [', hors taxe', ', excluding tax'] as const;

const priceQuestion = (id: string, name: string, tax: Text): Question =>
  number(
    id,
    {
      sentence: [`Prix de «\u202f${name}\u202f»`, `Price of “${name}”`],
      ...(tax.en === '' ? {} : { help: [tax.fr, tax.en] as const }),
    },
    { least: 0.01 },
  );

function channelQuestions(answers: Answers, today: Day): Question[] {
  const period = measuredPeriod(today);
  return [
    text(
      'measured',
      {
        sentence: ['Période mesurée, premier et dernier jour', 'Measured period, first and last day'],
        suggested: `${period.from}..${period.to}`,
      },
      (answer) =>
        periodIn(answer) === null
          ? {
              fr: 'Écrivez deux jours, par exemple 2025-11-01..2026-10-31.',
              en: 'Write two days, for example 2025-11-01..2026-10-31.',
            }
          : null,
    ),
    ...itemsOf(answers.channels)
      .filter(isChannelType)
      .flatMap((code) => figuresOf(code, channelType(code).asked?.label ?? channelType(code).title)),
    figure('customers', {
      sentence: ['Clients connus à ce jour', 'Customers known to date'],
      help: ['? si vous ne savez pas', '? when you do not know'],
    }),
  ];
}

function figuresOf(code: string, { fr, en }: Text): Question[] {
  return [
    figure(`${code}.sessions`, {
      sentence: [`${fr}\u202f: visites sur cette période`, `${en}: visits over this period`],
    }),
    figure(`${code}.newCustomers`, { sentence: [`${fr}\u202f: nouveaux clients`, `${en}: new customers`] }),
    number(
      `${code}.cash`,
      { sentence: [`${fr}\u202f: argent dépensé`, `${en}: money spent`], suggested: unknownAnswer },
      { unknown: true },
    ),
    number(
      `${code}.hours`,
      { sentence: [`${fr}\u202f: heures passées`, `${en}: hours spent`], suggested: unknownAnswer },
      { unknown: true },
    ),
  ];
}

function brandQuestions(answers: Answers, profile: SiteProfile): Question[] {
  const french = (answers.language ?? profile.language ?? 'fr') === 'fr';
  return [
    text('promise', {
      sentence: ['Ce que vous promettez, en une phrase', 'What you promise, in one sentence'],
      suggested: profile.promise,
    }),
    list(
      'attributes',
      { sentence: ['Trois à huit mots par lesquels être connu', 'Three to eight words to be known by'] },
      { least: 3 },
    ),
    text('tone', {
      sentence: ['Ton de vos textes', 'Tone of your texts'],
      suggested: french ? 'simple et chaleureux' : 'plain and warm',
    }),
    choice(
      'addressForm',
      {
        sentence: ['Comment parlez-vous aux gens\u202f?', 'How do you speak to people?'],
        suggested: french ? 'vous' : 'you',
      },
      addressFormChoices(french),
    ),
    choice(
      'priceLevel',
      { sentence: ['Vos prix, à côté des autres', 'Your prices, beside others'], suggested: 'medium' },
      priceLevelChoices,
    ),
    ...namedPrices(answers.offers).map(({ name }, index) =>
      text(`offer${index}.proof`, {
        sentence: [`Un fait vérifiable sur «\u202f${name}\u202f»`, `One verifiable fact about “${name}”`],
        suggested: profile.offers.find((offer) => offer.name === name)?.proof ?? null,
      }),
    ),
  ];
}

function meansQuestions(): Question[] {
  return [
    choicesOf(
      'skills',
      { sentence: ['Ce que vous savez bien faire', 'What you do well'], suggested: 'writing, email, partnerships' },
      skillChoices,
    ),
    number('employees', {
      sentence: ['Combien de personnes travaillent dans l’entreprise\u202f?', 'How many people work in the company?'],
    }),
    yesNo('consumers', {
      sentence: ['Vendez-vous en ligne à des particuliers\u202f?', 'Do you sell online to consumers?'],
    }),
  ];
}
