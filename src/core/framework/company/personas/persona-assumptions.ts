import { offerSubjectOf } from '../../../audience/offer-variants.ts';
import { isChannelType } from '../../channels.ts';
import type { Text } from '../../../values/text.ts';
import { unique } from '../../../values/unique.ts';
import { type Answers, itemsOf } from '../answers.ts';
import { namedPrices } from '../named-prices.ts';
import { isForOtherPeople } from '../../use-cycle/people-of-offer.ts';
import { type ProposedAnswer, workingAssumption } from '../proposed-answer.ts';
import { channelsQuestion } from '../questions/channels-question.ts';
import type { Pair } from '../questions/question.ts';
import { searchedWish } from './searched-wish.ts';
import type { FoundAudience, SiteProfile } from '../site-profile/site-profile.ts';

interface NamedPersona {
  /** `persona0`. */
  readonly key: string;
  /** As the person typed it. */
  readonly name: string;
}

/** What is taken of an audience: what its name says that it wants, what the site says of it, then what holds for any customer. */
export function personaAssumptions(
  { key, name }: NamedPersona,
  answers: Answers,
  profile: SiteProfile,
): ProposedAnswer[] {
  const fr = answers.language === 'fr';
  const audience = audienceNamed(name, profile);
  const wishes = wishIn(name).map(withoutComma);
  const isMine = ownItems(name, answers, profile);
  const sold = namedPrices(answers.offers).map((offer) => withoutComma(offer.name));
  const own = unique([...searchesIn(wishes, sold, profile), ...(audience?.words ?? []).map(withoutComma)]);
  const offers = isMine(unique(sold.map(offerSubjectOf(sold))));
  const words = isMine(profile.words.map(withoutComma));
  const interests = unique([...own, ...words.slice(0, 3)]).slice(0, 4);
  const from = sourceOf([...wishes, ...own], audience);
  const say = (part: string, [french, english]: Pair, source: Text): ProposedAnswer => ({
    id: `${key}.${part}`,
    answer: fr ? french : english,
    from: source,
  });
  const same = (items: readonly string[]): Pair => [items.join(', '), items.join(', ')];
  const choosing = (verb: string): string[] => offers.map((one) => `${verb} ${one}`);
  return [
    say('ages', ['18-80', '18-80'], workingAssumption),
    interests.length >= fewestInterests
      ? say('interests', same(interests), from)
      : say('interests', same(unique([...interests, ...usualInterests(answers)]).slice(0, 4)), workingAssumption),
    say(
      'jobs',
      [unique([...wishes, ...choosing('choisir')]).join(', '), unique([...wishes, ...choosing('choose')]).join(', ')],
      from,
    ),
    say('pains', ['choix difficile, prix à comparer', 'hard choice, prices to compare'], workingAssumption),
    say(
      'vocabulary',
      same([
        ...unique([...own, ...offers.map((one) => one.toLowerCase())]).slice(0, mostSold),
        ...unique([...isMine(profile.needs.map(withoutComma)), ...words.filter(isPhraseOf(profile))]).slice(
          0,
          mostSaid,
        ),
      ]),
      from,
    ),
    say(
      'channels',
      same(itemsOf(answers.channels ?? channelsQuestion(profile).suggested ?? '').filter(isChannelType)),
      {
        fr: 'vos canaux',
        en: 'your channels',
      },
    ),
  ];
}

/** Searches for what is sold, and those for what the site says besides: what fits a screen. Working assumptions. */
const mostSold = 8;
const mostSaid = 6;

/** Words of a site that may be a subject: several of them, and more than the name of the company. */
function isPhraseOf({ name }: SiteProfile): (words: string) => boolean {
  const brand = stemsIn(name ?? '');
  return (words) =>
    words.trim().includes(' ') && !(brand.length > 0 && brand.every((stem) => stemsIn(words).includes(stem)));
}

/** A plan speaks to an audience by three interests; with fewer of its own, those of anybody are an assumption. */
const fewestInterests = 3;

/**
 * What is this audience's among offers or words: those that share a word with its name or with what the site says to it.
 * What another audience claims more is left to it; an audience that claims nothing has what nobody claims, or all where
 * nothing is left: whoever is a customer buys something.
 */
function ownItems(
  name: string,
  answers: Answers,
  profile: SiteProfile,
): (items: readonly string[]) => readonly string[] {
  const saidTo = (one: string): Said => {
    const audience = audienceNamed(one, profile);
    const stems = new Set(stemsIn([one, audience?.passage ?? '', ...(audience?.words ?? [])].join(' ')));
    return { stems, page: audience?.page ?? null };
  };
  const pageOf = (item: string): string | undefined => profile.offers.find((offer) => offer.name === item)?.page;
  const own = saidTo(name);
  const others = itemsOf(answers.personas)
    .slice(0, 3)
    .filter((other) => other !== name)
    .map(saidTo);
  // The page of the offer may be the one that addresses the audience.
  const shared = ({ stems, page }: Said, item: string): number =>
    stemsIn(item).filter((stem) => stems.has(stem)).length + (page !== null && pageOf(item) === page ? 1 : 0);
  return (items) => {
    const unclaimed = items.filter((item) => others.every((said) => shared(said, item) <= shared(own, item)));
    const left = unclaimed.filter(
      (item) => shared(own, item) > 0 || !isForOtherPeople(item, { name, said: wishIn(name).join(' ') }),
    );
    const claimed = left.filter((item) => shared(own, item) > 0);
    if (claimed.length > 0) return claimed;
    return left.length > 0 ? left : items;
  };
}

interface Said {
  readonly stems: ReadonlySet<string>;
  /** The page of the site that addresses the audience; null without one. */
  readonly page: string | null;
}

const withoutComma = (text: string): string => text.replaceAll(',', ' ');

/** What the name of an audience says that it wants: `des couples qui cherchent un gîte` → `un gîte`. */
function wishIn(name: string): string[] {
  const wish =
    /(?:\bqui (?:veulent|cherchent|aiment|recherchent|souhaitent|ont besoin (?:de |d['’]))|\b(?:who|that) (?:want|need|like|look for|are looking for)|\b(?:looking for|in search of|en quête de|à la recherche de))\s*(.{4,60})$/i.exec(
      name,
    )?.[1];
  return wish === undefined ? [] : [wish.trim()];
}

/**
 * What an audience types for what it wants: nothing where an offer has all these words, which is then what it looks for, nor
 * for a single word that the site does not say.
 */
function searchesIn(wishes: readonly string[], sold: readonly string[], { words }: SiteProfile): string[] {
  const isWithin = (search: string, text: string): boolean => {
    const said = new Set(stemsIn(text));
    return stemsIn(search).every((stem) => said.has(stem));
  };
  return wishes.flatMap((wish) => {
    const search = searchedWish(wish);
    if (search === null || sold.some((name) => isWithin(search, name))) return [];
    return search.includes(' ') || words.some((one) => isWithin(search, one)) ? [search] : [];
  });
}

const shortestWord = 4;
/** Letters that two forms of a word share (working assumption). */
const stemLetters = 5;

const stemsIn = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length >= shortestWord)
    .map((word) => word.replace(/[sx]$/, '').slice(0, stemLetters));

/** The audience of the site that shares a word with a name. */
function audienceNamed(name: string, { audiences }: SiteProfile): FoundAudience | undefined {
  const wanted = new Set(stemsIn(name));
  return audiences.find((audience) => stemsIn(audience.name).some((stem) => wanted.has(stem)));
}

function sourceOf(own: readonly string[], audience: FoundAudience | undefined): Text {
  if (audience !== undefined)
    return {
      fr: `lu sur le site\u202f: «\u202f${audience.passage}\u202f» (${audience.page})`,
      en: `read on the site: “${audience.passage}” (${audience.page})`,
    };
  return own.length > 0
    ? {
        fr: 'vos mots, puis ceux du site et de vos offres',
        en: 'your words, then those of the site and of your offers',
      }
    : { fr: 'mots du site et de vos offres', en: 'words of the site and of your offers' };
}

/** Interests of anybody, when the site has too few words; the name of a trade is no subject that people look for. */
const usualInterests = ({ language }: Answers): string[] =>
  language === 'fr' ? ['bonnes adresses', 'conseils pratiques'] : ['good finds', 'practical advice'];
