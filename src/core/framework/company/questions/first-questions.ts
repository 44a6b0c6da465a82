import { anybody } from '../../../audience/anybody.ts';
import type { Answers } from '../answers.ts';
import { namedPrices, namedPricesText, unreadPrice } from '../named-prices.ts';
import { purchasePrices } from '../price-kinds.ts';
import { askedWithTax, asksTaxIncluded, mayBeExempt } from '../price-tax.ts';
import { saleQuestion } from './sale-question.ts';
import { isNothing } from '../typed-number.ts';
import type { SiteProfile } from '../site-profile/site-profile.ts';
import { goalChoices, modelChoices } from './company-choices.ts';
import { cashQuestion } from './cash-question.ts';
import { channelsQuestion } from './channels-question.ts';
import { choice, custom, fault, list, number, type Pair, percent, type Question, unknownAnswer } from './question.ts';
import { isSubscription } from './subscription.ts';
import { isPaidAgain, ordersQuestion } from './orders-question.ts';
import { isNamed } from './choices.ts';
import { isUnknown, saysUnknown } from './does-not-know.ts';
import { tradeNamed } from './near-trades.ts';
import { sectorChoices } from './sector-choices.ts';
import { weeklyHoursQuestion } from './weekly-hours-question.ts';
import { siteQuestions } from './site-questions.ts';

/** Questions before the plan, at most. */
const mostFirstQuestions = 10;

/**
 * The questions that a plan cannot do without, ten at most, those first that its size and the most that a customer may cost
 * rest on: what is sold, its tax, hours and money. What the site does not say of the company (its name,
 * its address, its language) comes first and takes the place of the last ones, which have a fair default.
 */
export function firstQuestions(answers: Answers, profile: SiteProfile): Question[] {
  const site = siteQuestions(answers, profile);
  const unsaid = site.filter(({ suggested }) => suggested === null);
  // A company that its site says charges none is not asked, unless its trade leaves it open.
  const isTaxOpen = profile.untaxed === null || mayBeExempt(answers.sector ?? profile.sector);
  const tax = site.filter(({ id }) => id === 'vat' && isTaxOpen);
  const currency = answers.currency ?? site.find(({ id }) => id === 'currency')?.suggested ?? null;
  // Tax, money and law depend on the country: a guess is asked before what depends on it.
  const country = profile.country === null ? site.filter(({ id }) => id === 'country') : [];
  const all = [
    ...unsaid,
    ...whatIsSold(answers, profile, { country, tax }),
    ...means(currency),
    ...toWhom(answers, profile),
    ...aims(),
  ];
  const dropped = all.length - mostFirstQuestions;
  const droppable = droppedFirst.slice(0, Math.max(0, dropped));
  return all.filter(({ id }) => !droppable.includes(id));
}

/** Asked in money, answered as a percentage: an example says which. The tax in a price is not the company's: the share is that of the price without it. */
export const marginWords = (taxed: boolean) => ({
  name: ['Marge, en % du prix', 'Margin, in % of the price'] as const,
  sentence: [
    `Quand un client vous paie 100${taxed ? ' hors TVA' : ''}, combien gardez-vous après ce que cette vente vous a coûté\u202f?`,
    `When a customer pays you 100${taxed ? ' before VAT' : ''}, how much do you keep after what that sale cost you?`,
  ] as const,
  help: [
    'par exemple 40 quand matériel, achats, envoi et frais de paiement prennent 60\u202f; vos heures, votre loyer et les salaires payés de toute façon ne comptent pas\u202f; ? si vous ne savez pas',
    'for example 40 when materials, goods, shipping and payment fees take 60; your own hours, your rent and wages that you pay in any case do not count; ? when you do not know',
  ] as const,
});

/** Questions left to later when there are more than ten: each has a working assumption, the first a plan without it. */
const droppedFirst = ['target', 'channels', 'margin', 'vat', 'country'];

/** The questions after the first ones, with those that had to wait for them before those that only make a part more exact. */
export const oncePutOff = (questions: readonly Question[]): Question[] => {
  const hadToWait = ({ id }: Question): boolean => droppedFirst.includes(id);
  return [...questions.filter(hadToWait), ...questions.filter((one) => !hadToWait(one))];
};

function whatIsSold(
  answers: Answers,
  profile: SiteProfile,
  { country, tax }: { readonly country: readonly Question[]; readonly tax: readonly Question[] },
): Question[] {
  const offers = namedPrices(answers.offers);
  const unpriced = answers.offers !== undefined && offers.every(({ price }) => price === null);
  const { prices, alike, rhythm } = purchasePrices(offers);
  const taxed = asksTaxIncluded(answers, profile);
  return [
    sectorQuestion(profile),
    choice(
      'model',
      {
        name: ['Manière de vendre', 'Way of selling'],
        sentence: ['Comment vendez-vous\u202f?', 'How do you sell?'],
        suggested: profile.model,
        unknownAs: profile.model ?? 'local_service',
      },
      modelChoices,
    ),
    ...country,
    offersQuestion(answers, profile),
    ...tax,
    ...(unpriced || !alike
      ? [saleQuestion({ asked: askedWithTax(answers, profile), best: prices[0] ?? null, offers, rhythm })]
      : []),
    ...(isPaidAgain(answers) && !isSubscription(answers) ? [ordersQuestion(answers)] : []),
    ...(unpriced
      ? []
      : [
          percent('margin', {
            ...marginWords(taxed),
            suggested: unknownAnswer,
          }),
        ]),
  ];
}

/** The trades by their codes and labels alone. */
const listed = sectorChoices.map(({ value, label }) => ({ value, label }));

/** Any trade is an answer: one that is in no list is read as the nearest, never refused. */
function sectorQuestion(profile: SiteProfile): Question {
  const asked = choice(
    'sector',
    {
      name: ['Métier', 'Trade'],
      sentence: ['Quel est votre métier\u202f?', 'What is your trade?'],
      help: [
        'écrivez-le en un mot ou deux, ou choisissez le plus proche dans la liste',
        'write it in a word or two, or choose the nearest in the list',
      ],
      suggested: profile.sector,
      unknownAs: profile.sector ?? 'other',
    },
    sectorChoices,
  );
  return {
    ...asked,
    open: true,
    read: (typed) => {
      const isOwn = /\p{L}{3}/u.test(typed) && !isNamed(typed, listed) && !isUnknown(typed) && !saysUnknown(typed);
      return isOwn ? { answer: tradeNamed(typed) } : asked.read(typed);
    },
  };
}

/** True for an answer that names nothing: `rien`, `aucun`. */
const isNoOffer = (typed: string): boolean =>
  isNothing(typed) || /^(?:aucune?|néant|none|n\/?a|-+)\.?$/i.test(typed.trim());

/** Who lives by members and gifts sells nothing in its own eyes. */
const ofMembers = {
  offers: {
    name: ['Ce que vous proposez', 'What you offer'],
    sentence: [
      'Que proposez-vous, et à quel montant\u202f? Ce que l’on vous demande le plus d’abord',
      'What do you offer, and for how much? What people ask for most first',
    ],
    help: [
      'séparez par des points-virgules\u202f: Adhésion = 30\u202f; Atelier = 10\u202f; Permanence gratuite',
      'separate with semicolons: Membership = 30; Workshop = 10; Free helpline',
    ],
  },
  personas: {
    name: ['Vos publics', 'Your audiences'],
    sentence: [
      'Qui vous rejoint, vous demande de l’aide ou vous soutient\u202f? Un à trois groupes',
      'Who joins you, asks you for help or supports you? One to three groups',
    ],
  },
} as const;

const livesByMembers = (answers: Answers, { model }: SiteProfile): boolean => (answers.model ?? model) === 'nonprofit';

function offersQuestion(answers: Answers, profile: SiteProfile): Question {
  const tax = askedWithTax(answers, profile);
  const language = profile.language ?? undefined;
  const readable = profile.offers
    .filter(({ name }) => unreadPrice(name) === null)
    .map(({ from, ...offer }) => (from === true ? { ...offer, from: language ?? 'fr' } : offer));
  const suggested = namedPricesText(readable, language) || null;
  const order: Pair =
    suggested === null
      ? ['', '']
      : [
          'lu sur votre site, dans son ordre\u202f: mettez votre meilleure vente d’abord\u202f; ',
          'read on your site, in its order: put your best seller first; ',
        ];
  return custom(
    'offers',
    {
      name: ['Ce que vous vendez', 'What you sell'],
      sentence: [
        'Que vendez-vous, et à quel prix\u202f? La meilleure vente d’abord',
        'What do you sell, and at what price? Best seller first',
      ],
      help: [
        `${order[0]}séparez par des points-virgules\u202f: Vase = 40\u202f; Bol = 18,50\u202f; Réparation sur devis${inBrackets('prix', tax.fr)}`,
        `${order[1]}separate with semicolons: Vase = 40; Bowl = 18.50; Repair on quote${inBrackets('price', tax.en)}`,
      ],
      ...(livesByMembers(answers, profile) ? ofMembers.offers : {}),
      suggested,
    },
    (typed) => {
      if (isNoOffer(typed))
        return fault('Nommez au moins une chose que vous vendez.', 'Name at least one thing that you sell.');
      const rows = namedPrices(typed);
      const unread = unreadPrice(typed);
      if (unread !== null)
        return fault(
          `Dans «\u202f${unread}\u202f», le prix ne se lit pas\u202f: écrivez le nom puis le prix, par exemple Vase = 40.`,
          `The price in “${unread}” cannot be read: write the name, then the price, such as Vase = 40.`,
        );
      return rows.length > 0
        ? { answer: namedPricesText(rows) }
        : fault('Nommez au moins une chose que vous vendez.', 'Name at least one thing that you sell.');
    },
  );
}

const inBrackets = (name: string, words: string): string => (words === '' ? '' : ` (${name} ${words})`);

const audienceNames = ({ audiences }: SiteProfile): string =>
  audiences
    .slice(0, 3)
    .map(({ name }) => name)
    .join(', ');

/** The passage of the site behind each proposed group, else an example. */
function audienceHelp({ audiences }: SiteProfile): Pair {
  if (audiences.length === 0)
    return [
      'par exemple\u202f: familles du quartier\u202f; entreprises locales',
      'for example: local families; businesses nearby',
    ];
  const passages = audiences.slice(0, 3).map(({ passage }) => passage);
  return [
    `lu sur votre site\u202f: ${passages.map((one) => `«\u202f${one}\u202f»`).join(' · ')}`,
    `read on your site: ${passages.map((one) => `“${one}”`).join(' · ')}`,
  ];
}

function toWhom(answers: Answers, profile: SiteProfile): Question[] {
  return [
    list('personas', {
      name: ['Vos clients', 'Your customers'],
      sentence: [
        'À qui vendez-vous\u202f? Un à trois groupes de clients',
        'Whom do you sell to? One to three groups of customers',
      ],
      ...(livesByMembers(answers, profile) ? ofMembers.personas : {}),
      help: audienceHelp(profile),
      suggested: audienceNames(profile) || null,
      unknownAs: audienceNames(profile) || anybody[profile.language ?? 'fr'],
    }),
    channelsQuestion(profile),
  ];
}

function aims(): Question[] {
  return [
    choice(
      'goal',
      {
        name: ['But', 'Goal'],
        sentence: [
          'Votre but principal pour les six mois qui viennent\u202f?',
          'Your main goal for the next six months?',
        ],
        suggested: 'new_customers',
      },
      goalChoices,
    ),
    targetQuestion(),
  ];
}

const means = (currency: string | null): Question[] => [weeklyHoursQuestion(), cashQuestion(currency)];

export function targetQuestion(): Question {
  return number(
    'target',
    {
      name: ['Nouveaux clients visés en six mois', 'New customers aimed at in six months'],
      sentence: [
        'Combien de nouveaux clients en six mois, tous comptés, serait une réussite\u202f?',
        'How many new customers in six months, all of them counted, would be a success?',
      ],
      help: ['? si vous ne savez pas', '? when you do not know'],
      suggested: unknownAnswer,
    },
    { least: 1, unknown: true, unit: 'count' },
  );
}
