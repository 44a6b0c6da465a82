import type { Language, TaggedToken } from '../../src/core/language/language.ts';

const articles: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: new Set('le la les un une des du mon ma mes notre nos votre vos leur leurs cette ces'.split(' ')),
  en: new Set('the a an my our your their'.split(' ')),
};

/** Articles of each gender and number, before a noun that has only one. */
const masculine = new Set(['le', 'un', 'ce', 'du']);
const feminine = new Set(['la', 'une', 'cette']);
const plural = new Set(['les', 'des', 'vos', 'nos', 'ces']);

const patterns: readonly (readonly [what: string, sign: RegExp])[] = [
  ['a word twice', /(?<!\p{L})(?!(?:vous|nous) )(\p{L}+) \1(?![\p{L}’])/iu],
  ['an open slot', /\$\{|\{\{|\[object|undefined|\bNaN\b|\[[^\]]*$/u],
  ['a raw field', /\p{Ll}_\p{Ll}|(?<!\p{L})CH-\p{Lu}|(?:[€£$]\s?[\d.,]+|[\d.,]+\s?€)\/\p{L}{3,}|(?<!\p{L})of-\p{Ll}+/u],
  [
    'the reader in the third person',
    /(?<!\p{L})(?:le|la) (?:client|cliente|lecteur|lectrice|acheteur)(?!\p{L})|\bthe (?:customer|reader|buyer|client)\b/iu,
  ],
];

/** What is wrong in the grammar of a message: doubled words and articles, agreement, slots, fields, the third person. */
export function messageDefects(text: string, language: Language): string[] {
  const code = language.code === 'fr' ? 'fr' : 'en';
  const found = patterns.filter(([, sign]) => sign.test(text)).map(([what]) => what);
  const tokens = language.sentences(text).flatMap((sentence) => language.tag(sentence));
  const pairs = tokens.slice(1).map((token, at) => [tokens[at]!, token] as const);
  if (pairs.some(([one, other]) => isArticle(one, code) && isArticle(other, code))) found.push('two articles');
  const wrong = code === 'fr' ? pairs.find((pair) => disagrees(pair, language)) : undefined;
  if (wrong !== undefined) found.push(`an article that does not agree: ${wrong[0].text} ${wrong[1].text}`);
  return found.map((what) => `${what}: ${text}`);
}

const isArticle = ({ text, upos }: TaggedToken, code: 'fr' | 'en'): boolean =>
  (code === 'en' || upos === 'DET') && articles[code].has(text.toLowerCase());

function disagrees([article, noun]: readonly [TaggedToken, TaggedToken], language: Language): boolean {
  if (article.upos !== 'DET' || noun.upos !== 'NOUN') return false;
  const agreement = language.agreement(noun.text.toLowerCase());
  if (agreement === null) return false;
  const word = article.text.toLowerCase();
  // a noun in -s, -x or -z has one form for both numbers
  if (/[sxz]$/u.test(noun.text))
    return agreement.gender === (masculine.has(word) ? 'feminine' : feminine.has(word) ? 'masculine' : 'none');
  if (plural.has(word)) return !agreement.plural;
  if (masculine.has(word)) return agreement.plural || agreement.gender === 'feminine';
  return feminine.has(word) && (agreement.plural || agreement.gender === 'masculine');
}
