import { folded } from '../folded-text.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { TextReader } from '../text-reader.ts';

/** A sentence with the words of its link. */
export interface OwnSentence {
  readonly sentence: string;
  readonly anchor: string;
}

/** First blocks of the page that are read, and words of a sentence that presents it. Working assumptions. */
const blocksRead = 6;
const fewestWords = 7;
const mostWords = 28;
/** Letters of a name of one word. Working assumption. */
const shortestName = 6;
/** Words that refer to what stands before them, or speak for the page that they stand on. */
const referring =
  /^(?:ce|cet|cette|ces|cela|ceci|celui|celle|il|elle|ils|elles|ici|son|sa|ses|leur|en|y|mais|et|ou|donc|aussi|this|these|that|those|it|they|here|its|their|but|and|so|also|such)(?![\p{L}])/iu;

/**
 * The first sentence by which a page presents itself under its name: words that its author wrote, to lead to it from
 * another page; null when its first texts have none.
 */
export function ownSentence(target: LinkingPage, { language }: Pick<TextReader, 'language'>): OwnSentence | null {
  const names = namesOf(target);
  const blocks = target.text.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'other');
  for (const { text } of blocks.slice(0, blocksRead)) {
    for (const tokens of language.sentences(text)) {
      const [first, last] = [tokens[0], tokens.at(-1)];
      if (first === undefined || last === undefined) continue;
      const sentence = text.slice(first.start, last.start + last.text.length);
      const anchor = mayStandAlone(sentence) ? namedIn(sentence, names) : null;
      if (anchor !== null) return { sentence, anchor };
    }
  }
  return null;
}

/** The names of the page, the longest first: its label, its title, those without its town. */
function namesOf({ menu, name, names }: LinkingPage): string[] {
  const all = [menu, name, ...(names ?? [])].flatMap((own) => (own ? [folded(own)] : []));
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
