import type { Locale } from '../../values/locale.ts';
import type { ModelNoun, ModelPack, ModelWords } from './model-pack.ts';

/** A pattern of the usual word with the elision before it, and what takes its place. */
interface Replacement {
  readonly pattern: RegExp;
  readonly noun: ModelNoun;
}

const slots: readonly (keyof ModelWords)[] = ['customer', 'order', 'purchase'];

/** Usual nouns; the French word « commande » and the English "order" are replaced only where they are nouns. */
const usual: Readonly<Record<Locale, Readonly<Record<keyof ModelWords, RegExp>>>> = {
  fr: {
    customer: /(\b(?:le|du|de|ce|au|nouveau) |(?<!\b(?:cas|compte|espace|service) )\b)(clients?)(?![\p{L}’])/giu,
    order:
      /(\b(?:la|de|une|par|sa|cette|chaque|première|deuxième|seconde|dernière|nouvelle|votre|leur|les|des|vos|leurs|ces|premières|\d+|en) )(commandes?)(?![\p{L}’])/giu,
    purchase: /(\bl’|\bd’|\bl'|\bd'|\bcet |\b)(achats?)(?![\p{L}’])/giu,
  },
  en: {
    customer: /(\ban? |\b)(customers?)(?![\p{L}])/giu,
    order:
      /(\b(?:an|first|second|last|new|each|every|per|average|next|one|referred|their|your|repeat|paid) |\b(?=orders\b))(orders?)(?! of\b|[\p{L}])/giu,
    purchase:
      /(\ba |\b(?:first|second|last|new|each|every|per|the|of|after|before) |\b(?=purchases\b))(purchases?)(?![\p{L}])/giu,
  },
};

const vowel = /^[aeiouyâàéèêëîïôöûüh]/i;

/** A text in the words of the model; a quotation is kept, since it is a name or somebody’s words. */
export function inModelWords(text: string, locale: Locale, { words }: Pick<ModelPack, 'words'>): string {
  const replacements = slots.flatMap((slot): Replacement[] => {
    const noun = words[slot];
    return noun === null ? [] : [{ pattern: usual[locale][slot], noun }];
  });
  if (replacements.length === 0) return text;
  return text
    .split(/(«[^»]*»|“[^”]*”)/u)
    .map((part, at) => (at % 2 === 1 ? part : replacements.reduce((all, one) => replaced(all, locale, one), part)))
    .join('');
}

function replaced(text: string, locale: Locale, { pattern, noun }: Replacement): string {
  return text.replace(pattern, (_all, before: string, word: string) => {
    const isPlural = word.toLowerCase().endsWith('s');
    const found = isPlural ? noun[locale].other : noun[locale].one;
    const cased = /^\p{Lu}/u.test(word) ? found.charAt(0).toUpperCase() + found.slice(1) : found;
    return `${locale === 'fr' ? elided(before, cased) : article(before, cased)}${cased}`;
  });
}

/** The French word before a noun, elided or not as the noun begins. */
function elided(before: string, noun: string): string {
  const isVowel = vowel.test(noun);
  const lower = before.toLowerCase();
  const capital = /^\p{Lu}/u.test(before);
  const written = (words: string): string => (capital ? words.charAt(0).toUpperCase() + words.slice(1) : words);
  const toVowel: Readonly<Record<string, string>> = {
    'le ': 'l’',
    'la ': 'l’',
    'de ': 'd’',
    'du ': 'de l’',
    'au ': 'à l’',
    'ce ': 'cet ',
    'nouveau ': 'nouvel ',
    'sa ': 'son ',
  };
  const toConsonant: Readonly<Record<string, string>> = {
    'l’': 'le ',
    "l'": 'le ',
    'd’': 'de ',
    "d'": 'de ',
    'cet ': 'ce ',
  };
  return written((isVowel ? toVowel : toConsonant)[lower] ?? lower);
}

/** The English article before a noun. */
function article(before: string, noun: string): string {
  if (!/^an? $/i.test(before)) return before;
  const right = vowel.test(noun) && !/^h/i.test(noun) ? 'an ' : 'a ';
  return before.startsWith('A') ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

/**
 * Every text of a tree in the words of the model: sentences (`fr` and `en`), and the strings of messages (`hook`, `body`,
 * `cta` with their `language`). A text that is the same in both languages is a name and is kept.
 */
export function allInModelWords<Value>(value: Value, pack: ModelPack): Value {
  if (slots.every((slot) => pack.words[slot] === null)) return value;
  return walked(value, pack) as Value;
}

function walked(value: unknown, pack: ModelPack): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one) => walked(one, pack));
  if (value instanceof Map || value instanceof Date) return value;
  const { fr, en } = value as { fr?: unknown; en?: unknown };
  if (typeof fr === 'string' && typeof en === 'string' && Object.keys(value).length === 2)
    return fr === en ? value : { fr: inModelWords(fr, 'fr', pack), en: inModelWords(en, 'en', pack) };
  const language = (value as { language?: unknown }).language;
  const isMessage = (language === 'fr' || language === 'en') && 'hook' in value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) =>
      isMessage && typeof member === 'string' && ['hook', 'body', 'cta'].includes(key)
        ? [key, inModelWords(member, language, pack)]
        : [key, walked(member, pack)],
    ),
  );
}
