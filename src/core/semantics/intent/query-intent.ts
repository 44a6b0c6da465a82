import type { LanguageCode } from '../../language/language.ts';
import type { Text } from '../../values/text.ts';
import type { CueFamily, Intent } from './intent-cue.ts';
import { englishCues } from './intent-cues-en.ts';
import { frenchCues } from './intent-cues-fr.ts';

/** One reason of a verdict: which family spoke, by which words, how loud. */
export interface IntentCue {
  readonly family: string;
  readonly label: Text;
  readonly intent: Intent;
  readonly cue: string;
  readonly weight: number;
}

export interface QueryIntent {
  readonly intent: Intent;
  /** Share of the winning class in all that was said, 0–1; .5 when nothing was. */
  readonly confidence: number;
  /** The query names a place or asks for what is near. */
  readonly local: boolean;
  readonly trace: readonly IntentCue[];
}

export interface IntentContext {
  /** The company's own name and its rivals'. */
  readonly names?: readonly string[];
  /** Places the company serves. */
  readonly places?: readonly string[];
}

/** The intent of a query by weighted cues; ties go N > C > T > I. */
export function queryIntent(query: string, language: LanguageCode, context: IntentContext = {}): QueryIntent {
  const folded = foldQuery(query);
  const trace = widestCues(folded, language);
  if (domain.test(query)) trace.push(cueOf(ownFamilies.domain, query.trim()));
  const named = nameIn(folded, context.names ?? []);
  if (named !== null) trace.push(cueOf(ownFamilies.name, named));
  const short = shortQuery(folded, trace);
  if (short !== null) trace.push(short);
  const local = localCue[language].test(folded) || nameIn(folded, context.places ?? []) !== null;
  return { ...verdict(trace), local, trace };
}

/** One cue a family; words inside a longer cue do not speak for themselves ("buying" in "buying guide"). */
function widestCues(folded: string, language: LanguageCode): IntentCue[] {
  const matches = familiesOf(language).flatMap((family) => {
    const match = family.pattern.exec(folded);
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

/** Which stage of the acquisition funnel an intent speaks to. */
export const stageOfIntent = {
  informational: ['acquisition'],
  commercial: ['acquisition', 'activation'],
  transactional: ['activation', 'revenue'],
  navigational: ['retention'],
} as const satisfies Record<Intent, readonly string[]>;

const tieOrder: readonly Intent[] = ['navigational', 'commercial', 'transactional', 'informational'];

function verdict(trace: readonly IntentCue[]): { intent: Intent; confidence: number } {
  const sums = tieOrder.map((intent) => sumOf(trace.filter((cue) => cue.intent === intent)));
  const highest = Math.max(...sums);
  if (highest <= 0) return { intent: 'informational', confidence: 0.5 };
  const said = sums.reduce((total, sum) => total + sum, 0);
  return { intent: tieOrder[sums.indexOf(highest)]!, confidence: Math.round((highest / said) * 100) / 100 };
}

function sumOf(cues: readonly IntentCue[]): number {
  return cues.reduce((total, cue) => total + cue.weight, 0);
}

/** One or two words that say nothing else are most often the name of a place on the web. */
function shortQuery(folded: string, trace: readonly IntentCue[]): IntentCue | null {
  const words = folded.trim().split(' ').filter(Boolean);
  if (words.length === 0 || words.length > 2 || trace.some((cue) => cue.intent !== 'navigational')) return null;
  return cueOf({ ...ownFamilies.short, weight: words.length === 1 ? 2 : 0.5 }, words.join(' '));
}

type Said = Pick<CueFamily, 'id' | 'label' | 'intent' | 'weight'>;

function cueOf(family: Said, cue: string): IntentCue {
  return { family: family.id, label: family.label, intent: family.intent, cue, weight: family.weight };
}

const ownFamilies = {
  domain: {
    id: 'domain',
    intent: 'navigational',
    weight: 2.5,
    label: { fr: 'nom de domaine', en: 'domain name' },
  },
  name: {
    id: 'name',
    intent: 'navigational',
    weight: 2,
    label: { fr: 'nom de l’entreprise ou d’un concurrent', en: 'name of the company or of a rival' },
  },
  short: {
    id: 'short',
    intent: 'navigational',
    weight: 0.5,
    label: { fr: 'requête d’un ou deux mots', en: 'query of one or two words' },
  },
} as const satisfies Record<string, Said>;

const domain =
  /(^|\s)(www\.)?[\p{L}\d-]{2,40}\.(fr|com|org|net|eu|io|gouv|be|ch|ca|co|uk|us|gov|edu|app|dev|ai|tv|info)(\/|\s|$)/iu;

const localCue: Readonly<Record<LanguageCode, RegExp>> = {
  fr: / (pres de (moi|chez moi|ici)|autour de moi|a proximite|dans (mon|le) quartier|proche de (moi|chez moi)|a cote de (moi|chez moi)) /,
  en: / (near me|nearby|near here|close to me|around me|in my area|closest|nearest|local) /,
};

function nameIn(folded: string, names: readonly string[]): string | null {
  return names.find((name) => name.trim() !== '' && folded.includes(foldQuery(name))) ?? null;
}

/** Lower case, accents folded, signs as spaces, one space at both ends: the form cues are written for. */
export function foldQuery(query: string): string {
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

interface CompiledFamily extends CueFamily {
  readonly pattern: RegExp;
}

const cueTables: Readonly<Record<LanguageCode, readonly CueFamily[]>> = { fr: frenchCues, en: englishCues };
const compiled = new Map<LanguageCode, readonly CompiledFamily[]>();

function familiesOf(language: LanguageCode): readonly CompiledFamily[] {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const families = cueTables[language].map((family) => ({ ...family, pattern: patternOf(family.cues) }));
  compiled.set(language, families);
  return families;
}

/** Longest cues first, so that the trace names the most telling words. */
function patternOf(cues: readonly string[]): RegExp {
  const sources = [...cues]
    .sort((a, b) => b.length - a.length)
    .map((cue) => {
      const body = cue
        .replace(/^\^|\$$/g, '')
        .split(' ... ')
        .map((part) => part.replaceAll('+', '\\+').replaceAll('*', '[\\p{L}\\d]*'))
        .join('(?: [\\p{L}\\p{N}+]+){0,6} ');
      return `${cue.startsWith('^') ? '^' : ''} ${body} ${cue.endsWith('$') ? '$' : ''}`;
    });
  return new RegExp(sources.join('|'), 'u');
}
