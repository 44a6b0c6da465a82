/** Numbers written in words, of English and French, in text without accents or capitals. */

const valuesOf = (words: string, first: number, step = 1): [string, number][] =>
  words.split(' ').map((word, at) => [word, first + at * step]);

/** Words of one to nineteen. */
export const units: ReadonlyMap<string, number> = new Map([
  ...valuesOf(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    1,
  ),
  ...valuesOf('un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 1),
  ['une', 1],
]);
/** Tens, in one word. */
export const tens: ReadonlyMap<string, number> = new Map([
  ...valuesOf('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ...valuesOf('vingt trente quarante cinquante soixante septante huitante nonante', 20, 10),
  ['vingts', 20],
]);
const thousands: ReadonlyMap<string, number> = new Map([
  ['thousand', 1000],
  ['mille', 1000],
  ['million', 1_000_000],
  ['millions', 1_000_000],
]);
/** Collective numbers, which take an article: “a dozen”, « une vingtaine ». */
const collectives: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['douzaine', 12],
  ['douzaines', 12],
  ['quinzaine', 15],
  ['dizaines', 10],
  ...valuesOf('dizaine vingtaine trentaine quarantaine cinquantaine soixantaine', 10, 10),
  ['centaine', 100],
  ['centaines', 100],
  ['millier', 1000],
  ['milliers', 1000],
]);
/** Words that alone are articles or adjectives rather than numbers. */
const otherMeanings: ReadonlySet<string> = new Set(['one', 'un', 'une', 'neuf']);

interface Run {
  readonly value: number;
  /** Words that it takes. */
  readonly length: number;
}

/**
 * Text without accents or capitals, with each number written in words as figures: “two hundred and fifty sites” gives
 * “250 sites”, « une vingtaine de devis » « 20 devis ».
 */
export function withWrittenCounts(plain: string): string {
  const words = plain.split(' ');
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    const run = isPercent(words, at) ? null : (collectiveAt(words, at) ?? runAt(words, at));
    const isNumber = run !== null && !(run.length === 1 && otherMeanings.has(words[at] ?? ''));
    out.push(isNumber ? String(run.value) : (words[at] ?? ''));
    at += isNumber ? run.length : 1;
  }
  return out.join(' ');
}

const isPercent = (words: readonly string[], at: number): boolean =>
  words[at] === 'cent' && /^(per|pour)$/.test(words[at - 1] ?? '');

/** “Half a dozen”, « deux douzaines de »: the collective number that starts at a word. */
function collectiveAt(words: readonly string[], from: number): Run | null {
  const isHalf = words[from] === 'half' || words[from + 1] === 'demi';
  const place = from + (isHalf ? 2 : 1);
  const value = collectives.get(words[place] ?? '');
  const times = words[from] === 'a' || isHalf ? 1 : units.get(words[from] ?? '');
  if (value === undefined || times === undefined) return null;
  const length = place - from + (/^(de|d)$/.test(words[place + 1] ?? '') ? 2 : 1);
  return { value: (isHalf ? 0.5 : 1) * times * value, length };
}

/** The number that starts at a word; null when none does. */
function runAt(words: readonly string[], from: number): Run | null {
  const start = words[from] === 'a' && /^(hundred|thousand|million)$/.test(words[from + 1] ?? '') ? from + 1 : from;
  let [total, group, at] = [0, 0, start];
  while (at < words.length) {
    const skipped = at > start && isJoined(words, at) ? at + 1 : at;
    const word = words[skipped] ?? '';
    const many = thousands.get(word);
    const grown = many === undefined ? added(group, word) : many;
    if (grown === null || (many !== undefined && total > 0 && many >= total)) break;
    if (many === undefined) group = grown;
    else [total, group] = [total + Math.max(1, group) * many, 0];
    at = skipped + 1;
  }
  return at === start ? null : { value: total + group, length: at - from };
}

/** True of the “and” of “two hundred and fifty” and of « vingt et un ». */
function isJoined(words: readonly string[], at: number): boolean {
  const [before = '', word, after = ''] = [words[at - 1], words[at], words[at + 1]];
  if (word === 'and') return /^(hundred|thousand|million)$/.test(before) && (units.has(after) || tens.has(after));
  return word === 'et' && tens.has(before) && /^(un|une|onze)$/.test(after);
}

/** A number under a thousand with one more word; null when the word does not continue it. */
function added(group: number, word: string): number | null {
  const rest = group % 100;
  if (word === 'hundred' || word === 'cent' || word === 'cents')
    return group < 20 && (word !== 'cents' || (group > 1 && group < 10)) ? Math.max(1, group) * 100 : null;
  if (rest === 4 && /^vingts?$/.test(word)) return group + 76;
  const ten = tens.get(word);
  if (ten !== undefined) return rest === 0 ? group + ten : null;
  const unit = units.get(word);
  if (unit === undefined) return null;
  if (rest === 0 || (rest >= 20 && rest % 10 === 0 && unit < 10)) return group + unit;
  const isFrenchTeen = (rest === 60 || rest === 80) && unit >= 10;
  return isFrenchTeen || (rest === 10 && unit >= 7 && unit < 10) ? group + unit : null;
}
