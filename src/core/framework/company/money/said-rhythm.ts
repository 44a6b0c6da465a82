import { numberWords } from '../../counters/counter-words.ts';
import { plainText } from '../../counters/plain-words.ts';
import { withWrittenCounts } from '../../counters/written-count.ts';
import { monthsOf, rhythmOf } from './rhythm.ts';

/** How often and how long something is paid, as somebody says it; null = not said. */
export interface SaidRhythm {
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
  ['o', /^(?:or|to|ou|et)$/],
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

/** The words that say something of a rhythm, in their order; the others say nothing. */
function tokensOf(typed: string): Token[] {
  const words = withWrittenCounts(plainText(typed)).match(/\d+(?:[.,]\d+)?|[a-z]+|\//g) ?? [];
  const tokens: Token[] = [];
  const add = (kind: Kind, value = 1): number => tokens.push({ kind, value });
  for (const word of words) {
    const last = tokens.at(-1)?.kind;
    const adverb = isAdverb.test(word) ? adverbs.find(([pattern]) => pattern.test(word)) : undefined;
    const number = numberWords[word] ?? Number(word.replace(',', '.'));
    const named = kinds.find(([, pattern]) => pattern.test(word))?.[0];
    const isYear = word === 'an' && (last === 'p' || last === 'n');
    // “every other month” is every second one.
    if (word === 'other' && last === 'p') add('n', 2);
    // « une seule fois », “one single time” have their number already.
    else if (word in counted) {
      if (last !== 'n') add('n', counted[word]);
      if (word.endsWith('ce')) add('t');
    } else if (/^seule?$/.test(word)) continue;
    else if (adverb !== undefined) add('m', adverb[1]);
    else if ((word === 'a' || word === 'an') && !isYear) add('a');
    else if (!Number.isNaN(number)) add('n', number);
    else if (named !== undefined) add(named);
    else {
      const months = monthsNamed(word);
      if (months !== null) add('u', months);
    }
  }
  return tokens;
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

/** Reads “every month for nine months”, « une fois par an », “three years”, « une seule fois ». */
export function saidRhythm(typed: string): SaidRhythm {
  const tokens = tokensOf(typed);
  const signs = tokens.map(({ kind }) => kind).join('');
  const nothing = { every: null, lasts: null, times: null };
  if (/v[ao]?t/.test(signs)) return nothing;
  const found = often.map((pattern) => pattern.exec(signs)).find((match) => match !== null);
  const rest = found == null ? tokens : tokens.toSpliced(found.index, found[0].length);
  const lasting = stay.exec(rest.map(({ kind }) => kind).join(''));
  const lasts = lasting === null ? null : spanOf(rest, lasting);
  if (found != null) return { every: spanOf(tokens, found) / meanOf(tokens, found, 'from', 'to'), lasts, times: null };
  const total = inAll.exec(signs);
  return total === null ? { ...nothing, lasts } : { ...nothing, times: meanOf(tokens, total, 'from', 'to') };
}

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
