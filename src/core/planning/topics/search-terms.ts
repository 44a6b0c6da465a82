import type { Company, CompanyPersona } from '../../framework/company/company.ts';
import { plainText } from '../../framework/counters/plain-words.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { contentLocale } from '../context/company-reach.ts';
import { isBusiness } from '../context/persona-traits.ts';
import { bringsSupply } from '../pieces/audience-offer.ts';
import { placeToAdd, takesPlace } from './place-to-add.ts';
import { namesPlace, withoutPlace } from './search-place.ts';
import { asksPrice, asksQuestion, isUrgent, type SearchRank, searchRank } from './search-rank.ts';
import { firstOfSame, isTrade, searchSubjects, withPlace, wordsIn } from './search-subjects.ts';
import { stemsOf } from './topic-words.ts';

/** A search that an audience may type, with the subject that it belongs to and its place in the order. */
export interface SearchTerm {
  readonly words: string;
  readonly personaId: string;
  /** What is searched, without the words added to it. */
  readonly subject: string;
  readonly rank: SearchRank;
}

/**
 * What audiences may type, the most urgent first: their words and the offers that they name, each with the place, the price
 * and what holds them back, then their questions. Nothing is counted here: it is the list to look up in a keyword tool.
 */
export const searchTerms = memoizeByObject((company: Company): readonly SearchTerm[] => {
  const byWeight = [...company.personas].sort((a, b) => b.weight - a.weight);
  const all = byWeight.flatMap((persona) => [
    ...searchSubjects(company, persona).flatMap((subject) => variantsOf(company, persona, subject)),
    ...problemTerms(company, persona),
    ...askedTerms(company, persona),
  ]);
  return firstOfSame(all, ({ words }) => words).sort((a, b) => a.rank.order - b.rank.order);
});

/** A subject alone, with the place, with the price and the opinions of others, and with each doubt of the audience. */
function variantsOf(company: Company, persona: CompanyPersona, subject: string): SearchTerm[] {
  const isWhole = isUrgent(subject) || asksQuestion(subject);
  const local = isWhole ? null : withPlace(company, subject);
  const bought = isBought(company, persona, subject);
  const isNear = bought && takesPlace(subject) && !isBusiness(persona) && placeToAdd(company).name !== null;
  const near = isNear ? [nearby(company, subject)] : [];
  const added = isWhole ? [] : [...near, ...addedTo(company, persona, { subject, bought })];
  return [subject, ...(local === null ? [] : [local]), ...added].map((one) => termOf(company, persona, one, subject));
}

const nearWords = { fr: 'près de chez moi', en: 'near me' } as const;

/** What people type on a telephone, which knows where they are. */
const nearby = (company: Company, subject: string): string =>
  `${withoutPlace(company, subject).replace(/ near me$| près de (?:chez )?moi$/u, '')} ${nearWords[contentLocale(company)]}`;

/** Words of who offers work, time, goods or money, and asks for no price. */
const offering =
  /\b(?:benevol\w*|volunteer\w*|vacanc\w+|jobs?|work|emplois?|recrutement|carriere|don|dons|donner|donate|donations?|louer (?:son|sa|un|une) \w+|list my)\b/;

const isBought = (company: Company, persona: CompanyPersona, subject: string): boolean =>
  !bringsSupply(company, persona) && !offering.test(plainText(subject)) && isTrade(company, subject);

const termOf = (company: Company, { id }: CompanyPersona, words: string, subject: string): SearchTerm => ({
  words,
  personaId: id,
  subject,
  rank: searchRank(words, { isLocal: namesPlace(company, words) }),
});

/** What is typed after any purchase: what it costs and, for oneself, what others say; for an organisation, an offer of price. */
const always = {
  person: { fr: ['… prix', '… avis'], en: ['… price', '… reviews'] },
  business: { fr: ['… prix', '… devis'], en: ['… price', '… quote'] },
} as const;

/** Doubts that are typed with what is looked for, after it but for the last one, by the words that say them. */
const doubts: readonly { readonly sign: RegExp; readonly fr: string; readonly en: string }[] = [
  {
    sign: /\b(?:today|tomorrow|this week|same day|urgent\w*|emergency|deadline|too late|broken|last minute|at a day s notice|aujourd hui|demain|cette semaine|urgence|delai qui|trop tard|en panne|panne|derniere minute|avant midi|a signer)\b/,
    fr: '… en urgence',
    en: 'urgent …',
  },
  {
    sign: /\b(?:how long|combien de temps|waiting|liste d attente|delais?|semaines sans|weeks without)\b/,
    fr: '… délai',
    en: '… how long',
  },
  {
    sign: /\b(?:cancel\w*|called off|stop paying|contract|annul\w*|engagement|suspend\w*|se renouvelle|si je demenage)\b/,
    fr: '… sans engagement',
    en: '… cancellation',
  },
  { sign: /\b(?:deliver\w*|livr\w*)\b/, fr: '… livraison', en: '… delivery' },
  { sign: /\b(?:insurance|insured|assurance\w*)\b/, fr: '… assurance', en: '… insurance' },
  {
    sign: /\b(?:funded|funding|who pays|reimburs\w*|rembours\w*|reste a payer|qui paie|prise en charge)\b/,
    fr: '… prise en charge',
    en: '… funding',
  },
  {
    sign: /\b(?:which (?:one|of)|not know which|lequel|laquelle|ne sait pas (?:quel|lequel|choisir))\b/,
    fr: 'comment choisir …',
    en: 'how to choose …',
  },
];

function addedTo(
  company: Company,
  persona: CompanyPersona,
  { subject, bought }: { readonly subject: string; readonly bought: boolean },
): string[] {
  if (bringsSupply(company, persona) || offering.test(plainText(subject))) return [];
  const locale = contentLocale(company);
  const { objections, pains, jobs, evidence, triggers } = persona;
  const said = plainText([...objections, ...pains, ...jobs, ...evidence, ...triggers].join(' ; '));
  const patterns = [
    ...(!bought || asksPrice(subject) || !takesPlace(subject)
      ? []
      : always[isBusiness(persona) ? 'business' : 'person'][locale]),
    ...doubts.filter(({ sign }) => sign.test(said)).map((one) => one[locale]),
  ];
  const bare = withoutPlace(company, subject).replace(/ near me$| près de (?:chez )?moi$/u, '');
  return patterns
    .filter((one) => !plainText(subject).includes(plainText(one.replace('…', ''))))
    .map((one) => one.replace('…', bare));
}

/** Words of a sentence: what contains them is no noun phrase. */
const sentence =
  /(?<!\p{L})(?:i|he|she|it|they|we|you|her|his|their|my|who|that|is|are|was|not|no|nobody|to|too|qui|que|qu['’]|ne|n['’]|pas|elle|il|on|ils|elles|sa|son|ses|est|sont|a)(?!\p{L})/iu;

const article = /^(?:(?:an?|the|un|une|des|les?|la)\s+|l['’]\s?)/iu;

/** Fewest and most words of a problem that is typed (working assumption). */
const typed = { least: 2, most: 4 };

/** What troubles an audience or makes it look for help, where it names what is sold. */
function problemsOf(company: Company, { pains, triggers }: CompanyPersona): string[] {
  return [...pains, ...triggers]
    .map((one) => one.replace(article, ''))
    .filter((one) => !sentence.test(one) && !/[!?]$/u.test(one) && isTrade(company, one))
    .filter((one) => wordsIn(one).length >= typed.least && wordsIn(one).length <= typed.most);
}

const problemTerms = (company: Company, persona: CompanyPersona): SearchTerm[] =>
  problemsOf(company, persona).map((words) => ({
    words,
    personaId: persona.id,
    subject: words,
    rank: searchRank(words, { isProblem: true }),
  }));

/** A question about a thing that only the page before it names, or that is put to one company. */
const pointing =
  /(?<![-\p{L}])(?:you|your|he|she|it|its|they|them|that|this|one|vous|votre|vos|elles?|ils?|ça|cela)(?!\p{L})/iu;

/** A longer question is said, not typed (working assumption). */
const mostAsked = 10;

/** The questions of an audience, and those that the company answers, which share a word with what it searches. */
function askedQuestions(company: Company, persona: CompanyPersona): string[] {
  const { objections, pains, evidence } = persona;
  const subjects = searchSubjects(company, persona).map((words) => withoutPlace(company, words));
  const searched = new Set(subjects.flatMap(stemsOf));
  return [...objections, ...pains, ...evidence, ...company.answers.map(({ question }) => question)]
    .map((one) => one.replaceAll(/^[\s"“«]+|[\s"”».]+$/gu, ''))
    .filter((one) => one.endsWith('?') && !pointing.test(one))
    .map((one) => one.replace(/\s*\?$/u, ''))
    .filter((one) => wordsIn(one).length <= mostAsked && stemsOf(one).length > 1)
    .filter((one) => stemsOf(one).some((stem) => searched.has(stem)));
}

const askedTerms = (company: Company, persona: CompanyPersona): SearchTerm[] =>
  askedQuestions(company, persona).map((words) =>
    termOf(company, persona, `${words.charAt(0).toLowerCase()}${words.slice(1)}`, words),
  );
