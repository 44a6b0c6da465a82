import { editDistance } from '../../../values/strings/edit-distance.ts';
import { unique } from '../../../values/unique.ts';
import { type SectorId, sectorIds } from '../company-parts.ts';
import { tradeNames, vagueNames } from './trade-names.ts';

/** What the words of a person say of their trade. */
export interface NearTrades {
  /** The only trade that they name; null where they name none, or several. */
  readonly named: SectorId | null;
  /** The trades that they may mean, nearest first; empty where nothing is near. */
  readonly near: readonly SectorId[];
}

/** Most words of one name. */
const longestName = 5;
/** Fewest letters of the beginning of a name, and of a root (working assumptions). */
const leastBegun = 3;
const leastRoot = 4;
/** One slip of the hand is read in so many letters (working assumption). */
const lettersOfSlip = 5;

/**
 * The trade that a text names: whole names in any form of the word, the longest first, else names of one root
 * (`roofing`, `roofer`), else those that begin so, else those that are written almost so, with all words or with each.
 */
export function nearTrades(typed: string): NearTrades {
  const words = wordsOf(typed);
  if (words.length === 0) return { named: null, near: [] };
  for (const index of [names.form, names.root]) {
    const whole = vague.get(words.map(formOf).join(' '));
    const found = foundIn(words, index);
    const near = found.length > 0 ? found : (whole ?? []);
    if (near.length > 0) return { named: near.length === 1 ? near[0]! : null, near };
  }
  const together = begunOrAlmost(words);
  // of several words none of which is a name, each is looked at by itself
  return { named: null, near: together.length > 0 ? together : unique(words.flatMap((word) => begunOrAlmost([word]))) };
}

function begunOrAlmost(words: readonly string[]): SectorId[] {
  const begun = tradesWhere((name) => words.every((word) => beginsWith(name, word)));
  return begun.length > 0 ? begun : almost(words.join(' '));
}

/** The trade that is kept of the words of a person. */
export function tradeNamed(typed: string): SectorId {
  const { named, near } = nearTrades(typed);
  return named ?? near[0] ?? 'other';
}

/** The trades of the names within a text; a name inside a longer one, which says more, counts no more. */
function foundIn(words: readonly string[], { key, trades }: (typeof names)['form']): SectorId[] {
  const keys = words.map(key);
  const isTaken = keys.map(() => false);
  const found: SectorId[][] = [];
  for (let size = Math.min(longestName, keys.length); size > 0; size--)
    for (let at = 0; at + size <= keys.length; at++) {
      const own = trades.get(keys.slice(at, at + size).join(' '));
      if (own === undefined || isTaken.slice(at, at + size).some(Boolean)) continue;
      isTaken.fill(true, at, at + size);
      found.push(own);
    }
  // A trade of every name is meant by them all: `nursery and garden centre`.
  const shared = found.reduce((common, own) => common.filter((id) => own.includes(id)), found[0] ?? []);
  return shared.length > 0 ? shared : unique(found.flat());
}

const beginsWith = (name: readonly string[], begun: string): boolean =>
  begun.length >= leastBegun && name.some((word) => word.startsWith(begun));

function almost(typed: string): SectorId[] {
  const most = Math.floor(typed.length / lettersOfSlip);
  return tradesWhere((name) => {
    const whole = name.join(' ');
    return Math.abs(whole.length - typed.length) <= most && editDistance(whole, typed) <= most;
  });
}

const tradesWhere = (isIt: (name: readonly string[]) => boolean): SectorId[] =>
  sectorIds.filter((id) => wordsByTrade[id].some(isIt));

/** Articles, prepositions and what a person says around the name of a trade. */
const small = new Set(
  'a an and au aux avec d dans de des du en et for i in je l la le les m ma mon my nous of on our par pour s suis sur the to un une vend vente vendeur we with'.split(
    ' ',
  ),
);

/** Lower case without accents; the small words of a text that has no other are kept. */
function wordsOf(text: string): string[] {
  const folded = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe');
  const all = folded.match(/[a-z\d]+/g) ?? [];
  const own = all.filter((word) => !small.has(word));
  return own.length > 0 ? own : all;
}

/** Endings of plurals and feminines, and what stands for them in both languages: `coiffeuses`, `bakeries`. */
const forms: readonly (readonly [RegExp, string])[] = [
  [/eaux$/, 'eau'],
  [/aux$/, 'al'],
  [/(?<=..)(?<!s)s$|x$/, ''],
  [/euse$/, 'eur'],
  [/trice$/, 'teur'],
  [/ie$/, 'y'],
  [/nne$/, 'n'],
  [/(?<=[ei])lle$/, 'l'],
  [/ve$/, 'f'],
  [/(?<=..)e$/, ''],
];

const formOf = (word: string): string =>
  word.length <= leastBegun ? word : forms.reduce((form, [ending, by]) => form.replace(ending, by), word);

/** Endings of the trade, of who has it and of where it is done: `menuiserie`, `menuisier`. */
const rootEnding = /(?:ery|ier|er|eur|or|ist|ag|ing)$/;

function rootOf(word: string): string {
  const form = formOf(word);
  const root = form.replace(rootEnding, '');
  return root.length < leastRoot ? form : root;
}

const wordsByTrade = Object.fromEntries(
  sectorIds.map((id) => [id, tradeNames[id].map(wordsOf)]),
) as unknown as Readonly<Record<SectorId, readonly (readonly string[])[]>>;

function indexOf(
  key: (word: string) => string,
  namesOf: (id: SectorId) => readonly (readonly string[])[] = (id) => wordsByTrade[id],
): Map<string, SectorId[]> {
  const index = new Map<string, SectorId[]>();
  for (const id of sectorIds)
    for (const name of namesOf(id)) {
      const whole = name.map(key).join(' ');
      index.set(whole, unique([...(index.get(whole) ?? []), id]));
    }
  return index;
}

const names = {
  form: { key: formOf, trades: indexOf(formOf) },
  root: { key: rootOf, trades: indexOf(rootOf) },
};
const vague = indexOf(formOf, (id) => (vagueNames[id] ?? []).map(wordsOf));
