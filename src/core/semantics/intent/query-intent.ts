import type { LanguageCode } from '../../language/language.ts';
import type { Text } from '../../values/text.ts';
import type { CueFamily, Intent } from './intent-cue.ts';
import { englishCues } from './intent-cues-en.ts';
import { frenchCues } from './intent-cues-fr.ts';

/** One cue of a query: its family, the matched words and their weight. */
export interface IntentCue {
  readonly family: string;
  readonly label: Text;
  readonly intent: Intent;
  readonly cue: string;
  readonly weight: number;
}

export interface QueryIntent {
  readonly intent: Intent;
  readonly trace: readonly IntentCue[];
}

/** The intent of a query by weighted cues; informational without a cue. */
export function queryIntent(query: string, language: LanguageCode): QueryIntent {
  const folded = foldQuery(query);
  const trace = widestCues(folded, language);
  if (domain.test(query)) trace.push(cueOf(ownFamilies.domain, query.trim()));
  const short = shortQuery(folded, trace);
  if (short !== null) trace.push(short);
  return { intent: strongestIntent(trace), trace };
}

/** The cue of each family; words inside a longer cue do not count by themselves ("buying" in "buying guide"). */
function widestCues(folded: string, language: LanguageCode): IntentCue[] {
  const matches = familiesOf(language).flatMap((family) => {
    const match = matchOf(family.sortedCues, folded);
    return match === null
      ? []
      : [{ family, from: match.index, to: match.index + match[0].length, cue: match[0].trim() }];
  });
  const inside = (a: (typeof matches)[number], b: (typeof matches)[number]) =>
    a.from >= b.from && a.to <= b.to && a.to - a.from < b.to - b.from && a.family.intent !== b.family.intent;
  return matches
    .filter((one) => !matches.some((other) => inside(one, other)))
    .map(({ family, cue }) => cueOf(family, cue));
}

/** The first wins a tie. */
const tieOrder: readonly Intent[] = ['navigational', 'commercial', 'transactional', 'informational'];

function strongestIntent(trace: readonly IntentCue[]): Intent {
  const sums = tieOrder.map((intent) => sumOf(trace.filter((cue) => cue.intent === intent)));
  const highest = Math.max(...sums);
  return highest <= 0 ? 'informational' : tieOrder[sums.indexOf(highest)]!;
}

function sumOf(cues: readonly IntentCue[]): number {
  return cues.reduce((total, cue) => total + cue.weight, 0);
}

/** One or two words without another cue are most often the name of a site. */
function shortQuery(folded: string, trace: readonly IntentCue[]): IntentCue | null {
  const words = folded.trim().split(' ').filter(Boolean);
  if (words.length === 0 || words.length > 2 || trace.some((cue) => cue.intent !== 'navigational')) return null;
  return cueOf({ ...ownFamilies.short, weight: words.length === 1 ? 2 : 0.5 }, words.join(' '));
}

type CueSource = Pick<CueFamily, 'id' | 'label' | 'intent' | 'weight'>;

function cueOf(family: CueSource, cue: string): IntentCue {
  return { family: family.id, label: family.label, intent: family.intent, cue, weight: family.weight };
}

const ownFamilies = {
  domain: {
    id: 'domain',
    intent: 'navigational',
    weight: 2.5,
    label: { fr: 'nom de domaine', en: 'domain name' },
  },
  short: {
    id: 'short',
    intent: 'navigational',
    weight: 0.5,
    label: { fr: 'requête d’un ou deux mots', en: 'query of one or two words' },
  },
} as const satisfies Record<string, CueSource>;

const domain =
  /(^|\s)(www\.)?[\p{L}\d-]{2,40}\.(fr|com|org|net|eu|io|gouv|be|ch|ca|co|uk|us|gov|edu|app|dev|ai|tv|info)(\/|\s|$)/iu;

/** Lower case without accents, signs as spaces, one space at both ends: the form that cues match. */
function foldQuery(query: string): string {
  const plain = query
    .slice(0, 400)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
  return ` ${plain} `;
}

interface Cue {
  /** Of a regular expression. */
  readonly source: string;
  /** Strings that every matching query contains. */
  readonly parts: readonly string[];
}

interface SortedFamily extends CueFamily {
  /** Longest first, so that the trace shows the most specific words. */
  readonly sortedCues: readonly Cue[];
}

const cueTables: Readonly<Record<LanguageCode, readonly CueFamily[]>> = { fr: frenchCues, en: englishCues };
const sorted = new Map<LanguageCode, readonly SortedFamily[]>();

function familiesOf(language: LanguageCode): readonly SortedFamily[] {
  const known = sorted.get(language);
  if (known !== undefined) return known;
  const families = cueTables[language].map((family) => ({
    ...family,
    sortedCues: [...family.cues].sort((a, b) => b.length - a.length).map(cueOfText),
  }));
  sorted.set(language, families);
  return families;
}

/** The first match of a family. One expression of all its cues costs a fifth of a millisecond; a query contains few of them. */
function matchOf(cues: readonly Cue[], folded: string): RegExpExecArray | null {
  const possible = cues.filter(({ parts }) => parts.every((part) => folded.includes(part)));
  if (possible.length === 0) return null;
  return new RegExp(possible.map(({ source }) => source).join('|'), 'u').exec(folded);
}

/** `^` and `$`: at the start or the end of the query; `*`: more letters; ` ... `: up to six words. */
function cueOfText(text: string): Cue {
  const words = text.replace(/^\^|\$$/g, '').split(' ... ');
  const body = words
    .map((part) => part.replaceAll('+', '\\+').replaceAll('*', '[\\p{L}\\d]*'))
    .join('(?: [\\p{L}\\p{N}+]+){0,6} ');
  return {
    source: `${text.startsWith('^') ? '^' : ''} ${body} ${text.endsWith('$') ? '$' : ''}`,
    parts: words.flatMap((part) => part.split('*')).filter((part) => part !== ''),
  };
}

/** The intent that the words of a query show; null when they have no cue. */
export function shownIntent({ intent, trace }: QueryIntent): Intent | null {
  return trace.length === 0 ? null : intent;
}
