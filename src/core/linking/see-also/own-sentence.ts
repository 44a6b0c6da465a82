import { contentStems } from '../../semantics/terms.ts';
import { folded } from '../folded-text.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { TextReader } from '../text-reader.ts';

/** A sentence with the words of its link. */
export interface OwnSentence {
  readonly sentence: string;
  readonly anchor: string;
}

/** What a sentence of the target must say. */
export interface Presentation {
  /** The stems that tell the name of the target from others. */
  readonly telling: ReadonlySet<string>;
  /** Its description, unless other pages have the same. */
  readonly description?: string | null;
  /** Sentences that other pages get: pasted on several, one is written for the reader of none. */
  readonly written: ReadonlySet<string>;
}

/** First blocks of the page that are read, and words of a sentence that presents it. Working assumptions. */
const blocksRead = 6;
const fewestWords = 7;
const mostWords = 28;
/** Letters of a name of one word. Working assumption. */
const shortestName = 6;
/** Words that refer to what stands before them, or speak for the page that they stand on. */
const referring =
  /^(?:c['’]est|that['’]s|ce|cet|cette|ces|cela|ceci|celui|celle|il|elle|ils|elles|ici|son|sa|ses|leur|en|y|mais|et|ou|donc|aussi|this|these|that|those|it|they|here|its|their|but|and|so|also|such)(?![\p{L}])/iu;

/**
 * The first sentence by which a page presents itself under its name: words that its author wrote, to lead to it from
 * another page; null when its first texts have none. `written`: sentences that other pages get.
 */
export function ownSentence(
  target: LinkingPage,
  { language }: Pick<TextReader, 'language'>,
  written: ReadonlySet<string> = new Set(),
): OwnSentence | null {
  const names = namesOf(target);
  const blocks = target.text.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'other');
  for (const { text } of blocks.slice(0, blocksRead)) {
    for (const tokens of language.sentences(text)) {
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (first === undefined || last === undefined) continue;
      const sentence = text.slice(first.start, last.start + last.text.length);
      const anchor = mayStandAlone(sentence) && !written.has(sentence) ? namedIn(sentence, names) : null;
      if (anchor !== null) return { sentence, anchor };
    }
  }
  return null;
}

/**
 * The sentence of its description or of its first texts that says what the reader finds on the page without its name, which is then
 * added; null without one.
 */
export function presentedSentence(
  target: LinkingPage,
  { language }: Pick<TextReader, 'language'>,
  { name, telling, written, description = null }: Presentation & { readonly name: string },
): OwnSentence | null {
  const blocks = target.text.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'other');
  const names = namesOf(target);
  for (const text of [
    ...(description === null ? [] : [description]),
    ...blocks.slice(0, blocksRead).map((block) => block.text),
  ]) {
    for (const tokens of language.sentences(text)) {
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (first === undefined || last === undefined) continue;
      const sentence = text.slice(first.start, last.start + last.text.length);
      if (!mayStandAlone(sentence) || !contentStems(sentence, language).some((stem) => telling.has(stem))) continue;
      if (namedIn(sentence, names) !== null) continue;
      const before = language.code === 'fr' ? '\u00a0: ' : ': ';
      const presented = `${sentence.slice(0, -1)}${before}${name}${/[?!.]$/.test(name) ? '' : '.'}`;
      if (!written.has(presented)) return { sentence: presented, anchor: name };
    }
  }
  return null;
}

/** « La loi Badinter » for « La loi Badinter : protection des victimes », "Wood floors" for "Wood floors – sanding, oil". */
export function subjectOf(name: string): string {
  const first = name.split(/\s*:\s+|\s+[|–—-]\s+/u)[0]!;
  return /\S\s+\S/.test(first) ? first : name;
}

/** The names of the page, the longest first: its label, its title, those without its town. */
function namesOf({ menu, name, names }: LinkingPage): string[] {
  const all = [menu, name, ...(names ?? [])].flatMap((own) => (own ? [folded(own), folded(subjectOf(own))] : []));
  return all
    .filter((own) => /\s/.test(own) || own.length >= shortestName)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function mayStandAlone(sentence: string): boolean {
  const words = sentence.split(/\s+/).length;
  if (words < fewestWords || words > mostWords) return false;
  return /^\p{Lu}/u.test(sentence) && /[\p{L})]\.$/u.test(sentence) && !referring.test(sentence);
}

/** The words of the sentence that are one of the names, as it writes them; null when it has none. */
function namedIn(sentence: string, names: readonly string[]): string | null {
  const plain = folded(sentence);
  // Marks that are letters of their own would shift the words.
  if (plain.length !== sentence.length) return null;
  for (const name of names) {
    const at = plain.search(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'u'));
    if (at >= 0) return sentence.slice(at, at + name.length);
  }
  return null;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
