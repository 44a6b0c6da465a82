import type { Language } from '../../language/language.ts';
import { hasCapital } from '../../language/letters.ts';
import { nounPhrases } from '../keyphrases/noun-phrases.ts';
import type { PageText } from '../page-text.ts';
import { contentStems } from '../terms.ts';
import { roleWords } from './role-words.ts';
import { foldedPart } from './title-parts.ts';
import type { SiteContext } from './site-context.ts';

/** Blocks in which a page says what its name stands for, and words of content of the answer. Working assumptions. */
const blocksRead = 12;
const mostWords = 3;

const copulas = { fr: '(?:est|sont)', en: '(?:is|are)' } as const;
const articles = { fr: '(?:une?|des|le|la|les)', en: '(?:an?|our|the)' } as const;

/** What a text says that a name is: "Cime est un chalet en bois de 40 m²" → "chalet en bois"; null when it does not say. */
export function definedAs(name: string, { description, blocks }: PageText, language: Language): string | null {
  const defined = new RegExp(
    `(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} ${copulas[language.code]} ${articles[language.code]} (?<thing>[^.!?,;:]+)`,
    'iu',
  );
  const texts = [description, ...blocks.slice(0, blocksRead).map(({ text }) => text)];
  for (const text of texts) {
    const thing = defined.exec(text)?.groups?.thing;
    if (thing === undefined) continue;
    const tokens = language.tag(language.sentences(thing)[0]!);
    const found = nounPhrases(tokens, language)
      .filter(({ from, full }) => full && from <= 1)
      .map(({ from, to }) => thing.slice(tokens[from]!.start, tokens[to - 1]!.start + tokens[to - 1]!.text.length))
      .filter((phrase) => contentStems(phrase, language).length <= mostWords)
      .sort((a, b) => b.length - a.length)[0];
    if (found !== undefined) return found.toLowerCase();
  }
  return null;
}

/** The thing that a folder names: `/our-breads/cime/` → "bread"; null for words of any site and for names. */
export function folderThing(url: string, { language, commonWords, names }: SiteContext): string | null {
  const folders = new URL(url).pathname
    .replace(/\/(?:index\.\w+)?$/, '')
    .split('/')
    .slice(1, -1);
  const { empty, ofCompany, ofOffer, ofTrade } = roleWords[language.code];
  const isThing = (word: string): boolean =>
    ![empty, ofCompany, ofOffer, ofTrade].some((words) => words.has(word)) &&
    !names.parts.has(word) &&
    language.tag(language.sentences(word)[0] ?? []).every(({ upos }) => upos === 'NOUN');
  const folded = new Map([...commonWords].map((word) => [foldedPart(word), word]));
  const words = folders
    .reverse()
    .map((folder) => foldedPart(decodeURIComponent(folder)).split(' '))
    .find((parts) => parts.length <= 2 && parts.every((word) => folded.has(word) && isThing(word)));
  return words?.map((word) => singular(folded.get(word)!)).join(' ') ?? null;
}

/** Folders are named by a plural. */
function singular(word: string): string {
  return hasCapital(word) ? word : word.replace(/(?<=[^s]{3})s$/u, '');
}
