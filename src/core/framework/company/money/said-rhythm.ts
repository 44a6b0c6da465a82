import { numberWords } from '../../counters/counter-words.ts';
import { plainText } from '../../counters/plain-words.ts';
import { withWrittenCounts } from '../../counters/written-count.ts';
import { monthsOf, rhythmOf } from './rhythm.ts';
import { saidPeople, someSign } from './said-people.ts';

/** How often and how long something is paid, as somebody says it; null = not said. */
export interface SaidRhythm {
  /** Part of the customers that it is said of, 1 = all of them. */
  readonly share: number;
  /** It is said of what follows the first purchase: “comes back once a year”. */
  readonly isReturn: boolean;
  /** Months from one payment to the next. */
  readonly every: number | null;
  /** Months that it lasts. */
  readonly lasts: number | null;
  /** Times in all, where no length of time goes with them: “once only”. */
  readonly times: number | null;
}

/**
 * What a word is, as the patterns below write it: a number, an article (« à » of a range too), times, per, a length of time,
 * a preposition of time, a joint of a range, a rhythm in one word, and a number that is none.
 */
type Kind = 'n' | 'a' | 't' | 'p' | 'u' | 's' | 'o' | 'm' | 'v';

interface Token {
  readonly kind: Kind;
  /** Of a number, or the months of a length of time. */
  readonly value: number;
}

const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['t', /^(?:times?|fois|x|achats?|purchases?|orders?|commandes?|visites?|visits?|paiements?|payments?)$/],
  ['p', /^(?:each|every|per|chaque|par|tous|toutes|l|\/)$/],
  ['s', /^(?:in|over|within|during|for|en|sur|dans|pendant|durant)$/],
  ['o', /^(?:or|to|ou|et|and)$/],
  ['v', /^(?:plusieurs|quelques|several|few|many)$/],
];
const adverbs: readonly (readonly [RegExp, number])[] = [
  [/^(?:dai|quotidien)/, monthsOf.day],
  [/^(?:week|hebdomadaire)/, monthsOf.week],
  [/^(?:month|mensuel)/, 1],
  [/^(?:quarter|trimestriel)/, 3],
  [/^semestriel/, 6],
  [/^(?:year|annual|annuel)/, 12],
];
const isAdverb = /(?:ly|l|ls|le|les|lement|hebdomadaires?|quotidiens?)$/;
const longUnits: Readonly<Record<string, number>> = { trimestre: 3, quarter: 3, semestre: 6 };
const counted: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3, unique: 1, single: 1, seul: 1 };

const monthsNamed = (word: string): number | null => {
  const long = longUnits[word.replace(/s$/, '')];
  const rhythm = rhythmOf(word);
  return long ?? (rhythm === null ? null : monthsOf[rhythm]);
};

/** Words that change nothing of what is said. */
const asides =
  /\b(?:environ|a peu pres|en moyenne|on average|en general|in general|generalement|generally|usually|typically|d habitude|le plus souvent|most often|about|around|roughly|approximately|approx|seulement|only|just|juste|au moins|at least|je dirais|disons|i would say|i d say|(?:le )?premier achat (?:compris|inclus)|first (?:purchase|time) included)\b/g;
const leading = /^(?:seule?s?|entre|between) /;
const fillers =
  /^(?:l|les?|la|des?|d|du|of|the|que|qu|ne|n|c|est|it|is|s|that|ils?|elles?|they|clients?|customers?|nous|chez|moi|with|us|me)$/;

/** Plain text without asides, figures in digits. */
const textOf = (typed: string): string =>
  withWrittenCounts(
    plainText(typed)
      .replaceAll(/[;:!?()]|[.,](?!\d)/g, ' ')
      .replaceAll(asides, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  ).replace(leading, '');

/** What the words of a rhythm say, in their order; null when one of them is not understood: it may be a condition. */
function tokensOf(text: string): Token[] | null {
  const words = text.match(/\d+(?:[.,]\d+)?|[a-z]+|[^\sa-z\d]/g) ?? [];
  const tokens: Token[] = [];
  for (const [at, word] of words.entries()) {
    const last = tokens.at(-1)?.kind;
    // “Every other month” is every second one.
    if (word === 'other' && last === 'p') tokens.push({ kind: 'n', value: 2 });
    else if (word in counted) {
      // « une seule fois », “one single time” have their number already.
      if (last !== 'n') tokens.push({ kind: 'n', value: counted[word] ?? 1 });
      if (word.endsWith('ce')) tokens.push({ kind: 't', value: 1 });
    } else if (!/^seule?$/.test(word)) {
      const token = tokenOf(word, last);
      // What is bought: “two haircuts a year”, « une visite de contrôle par an ».
      const isBought = (last === 'n' || (last === 't' && /^(?:de|d|of)$/.test(words[at - 1] ?? ''))) && isNoun(word);
      if (token !== null) tokens.push(token);
      else if (isBought) {
        if (last === 'n') tokens.push({ kind: 't', value: 1 });
      } else if (!fillers.test(word) || (last === 'n' && someSign.test(word))) return null;
    }
  }
  return tokens;
}

const isNoun = (word: string): boolean => /^[a-z]{3,}$/.test(word) && !someSign.test(word) && !fillers.test(word);

function tokenOf(word: string, last: Kind | undefined): Token | null {
  const adverb = isAdverb.test(word) ? adverbs.find(([pattern]) => pattern.test(word)) : undefined;
  if (adverb !== undefined) return { kind: 'm', value: adverb[1] };
  const isYear = word === 'an' && (last === 'p' || last === 'n');
  if ((word === 'a' || word === 'an') && !isYear) return { kind: 'a', value: 1 };
  const value = numberWords[word] ?? Number(word.replace(',', '.'));
  if (!Number.isNaN(value)) return { kind: 'n', value };
  const named = kinds.find(([, pattern]) => pattern.test(word))?.[0];
  if (named !== undefined) return { kind: named, value: 1 };
  const months = monthsNamed(word);
  return months === null ? null : { kind: 'u', value: months };
}

const number = '(?<from>n)(?:t?[oa]?(?<to>n))?';
const many = '(?<each>n)(?:[oa]?(?<most>n))?';
const unit = '(?<unit>u)';
/** Ways to say how often, the first that is found counts. */
const often: readonly RegExp[] = [
  // “twice a year”, « 2 à 3 fois par an », “3 times every two years”
  new RegExp(`${number}t?p+(?:${many})?${unit}`, 'd'),
  new RegExp(`${number}t?a${unit}`, 'd'),
  // « 3 fois en deux ans »
  new RegExp(`${number}ts(?:a|${many})${unit}`, 'd'),
  // « un mois sur deux »
  /n(?<unit>u)s(?<each>n)(?!u|t)/d,
  // « tous les 3 ans », “every month”
  new RegExp(`p+(?:${many})?${unit}`, 'd'),
  /(?<unit>m)/d,
];
const stay = new RegExp(`(?:a|${many})${unit}`, 'd');
const inAll = new RegExp(`${number}t`, 'd');

const oneTime =
  /^(?:(?:jamais|pas|never|not|no) (?:plus d|more than) (?:une?|1|one|once)(?: (?:seule )?(?:fois|achat|commande|time|purchase|order))?|(?:une? |a )?(?:achat|commande|purchase|order) unique|(?:an? )?one off(?: purchase| order)?|(?:une(?: seule)? fois|once) (?:dans|en|in) (?:sa|leur|la|une|a|their) (?:vie|lifetime|life))$/;
const once: SaidRhythm = { share: 1, isReturn: false, every: null, lasts: null, times: 1 };

/**
 * Reads “every month for nine months”, « une fois par an », “three years”, « une seule fois », « un client sur quatre
 * revient une fois par an ». null when a part of it is not understood: who buys less may be in that part.
 */
export function saidRhythm(typed: string): SaidRhythm | null {
  const text = textOf(typed);
  if (oneTime.test(text)) return once;
  const people = saidPeople(text);
  if (people === null) return null;
  const { share, does, isDenied, rest } = people;
  if (isDenied) return share === 1 && (does === 'returns' ? rest === '' : oneTime.test(`pas ${rest}`)) ? once : null;
  const tokens = tokensOf(rest);
  const said = tokens === null ? null : rhythmIn(tokens);
  return said === null ? null : { ...said, share, isReturn: does === 'returns' };
}

/** How often and how long; null when there is more than that. */
function rhythmIn(tokens: readonly Token[]): Pick<SaidRhythm, 'every' | 'lasts' | 'times'> | null {
  const signs = signsOf(tokens);
  const found = often.map((pattern) => pattern.exec(signs)).find((match) => match !== null);
  const rest = without(tokens, found ?? null);
  const total = found == null ? inAll.exec(signs) : null;
  const lasting = total === null ? stay.exec(signsOf(rest)) : null;
  if (/[numv]/.test(signsOf(without(rest, total ?? lasting)))) return null;
  return {
    every: found == null ? null : spanOf(tokens, found) / meanOf(tokens, found, 'from', 'to'),
    lasts: lasting === null ? null : spanOf(rest, lasting),
    times: total === null ? null : meanOf(tokens, total, 'from', 'to'),
  };
}

const signsOf = (tokens: readonly Token[]): string => tokens.map(({ kind }) => kind).join('');
const without = (tokens: readonly Token[], match: RegExpExecArray | null): readonly Token[] =>
  match === null ? tokens : tokens.toSpliced(match.index, match[0].length);

const valueAt = (tokens: readonly Token[], match: RegExpExecArray, name: string): number | null => {
  const at = match.indices?.groups?.[name]?.[0];
  return at === undefined ? null : (tokens[at]?.value ?? null);
};

/** The number of a match, the middle of a range; 1 where it has none. */
function meanOf(tokens: readonly Token[], match: RegExpExecArray, from: string, to: string): number {
  const least = valueAt(tokens, match, from);
  const most = valueAt(tokens, match, to) ?? least;
  return least === null && most === null ? 1 : ((least ?? most!) + (most ?? 0)) / 2;
}

const spanOf = (tokens: readonly Token[], match: RegExpExecArray): number =>
  meanOf(tokens, match, 'each', 'most') * (valueAt(tokens, match, 'unit') ?? 1);
