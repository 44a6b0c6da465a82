import { type Locale, locales } from '../../values/locale.ts';
import { type Term, terms } from './terms.ts';

/** A word of the trade as a text writes it. */
interface FoundTerm {
  readonly word: string;
  readonly term: Term;
}

/** A number before a word counts something: it is no code of an answer. */
const codeEnd = String.raw`(?=[).,;:]|\s*$)`;

const finders = Object.fromEntries(locales.map((locale) => [locale, finderOf(locale)])) as Record<Locale, Finder>;

/** The parts of a text, in order: plain text, and the first place of each word of the trade that is not in `seen` yet. */
export function termsIn(text: string, locale: Locale, seen = new Set<Term>()): readonly (string | FoundTerm)[] {
  const { pattern, termOf } = finders[locale];
  const parts: (string | FoundTerm)[] = [];
  let from = 0;
  for (const { 0: word, 1: base, index } of text.matchAll(pattern)) {
    const term = termOf.get(base!.toLowerCase())!;
    if (seen.has(term)) continue;
    seen.add(term);
    if (index > from) parts.push(text.slice(from, index));
    parts.push({ word, term });
    from = index + word.length;
  }
  if (from < text.length) parts.push(text.slice(from));
  return parts;
}

interface Finder {
  readonly pattern: RegExp;
  readonly termOf: ReadonlyMap<string, Term>;
}

function finderOf(locale: Locale): Finder {
  const termOf = new Map(
    terms.flatMap((term) => term.words[locale].map((word) => [word.toLowerCase(), term] as const)),
  );
  // The longest first, so that “hub page” is not read as another word followed by “page”.
  const words = [...termOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => (/^\d+$/.test(word) ? `${word}${codeEnd}` : word.replaceAll('.', '\\.')));
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}/.-])(${words.join('|')})[sx]?(?![\\p{L}\\p{N}/-])`, 'giu'), termOf };
}
