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
  /^(?:c['’]est|that['’]s|ce|cet|cette|ces|cela|ceci|celui|celle|il|elle|ils|elles|ici|son|sa|ses|leur|en|y|mais|et|ou|donc|aussi|this|these|that|those|it|they|here|its|their|but|and|so|also|such)(?![\p{L}])/iu;

/** Articles and possessives before the name that a sentence begins with, folded. */
const determiner = /^(?:l['’]|(?:les?|la|une?|nos|notre|the|an?|our)\s+)?/;
/** Persons whom another sentence has named. */
const elsewhere =
  /(?<![\p{L}\p{N}])(?:he|she|him|his|her|hers|celui-ci|celle-ci|ceux-ci|celles-ci|celui-là|celle-là|lui)(?![\p{L}\p{N}])/iu;

/**
 * The first sentence that says something of the page under its name, which is its subject: words that its author wrote, to lead to
 * it from another page; null when its first texts have none. `written`: sentences that other pages get.
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
      const anchor = mayStandAlone(sentence) && !written.has(sentence) ? subjectIn(sentence, names) : null;
      const says = language.tag(tokens).some(({ upos }) => upos === 'VERB' || upos === 'AUX');
      if (anchor !== null && says) return { sentence, anchor };
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
  return (
    /^\p{Lu}/u.test(sentence) && /[\p{L})]\.$/u.test(sentence) && !referring.test(sentence) && !elsewhere.test(sentence)
  );
}

/** The name that the sentence begins with, as it writes it; null when it begins with none. */
function subjectIn(sentence: string, names: readonly string[]): string | null {
  const plain = folded(sentence);
  // Marks that are letters of their own would shift the words.
  if (plain.length !== sentence.length) return null;
  const at = determiner.exec(plain)![0].length;
  const name = names.find((own) => plain.startsWith(own, at) && !/[\p{L}\p{N}]/u.test(plain[at + own.length] ?? ''));
  return name === undefined ? null : sentence.slice(at, at + name.length);
}
