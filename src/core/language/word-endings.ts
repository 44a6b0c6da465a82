/** Suffixes that are frequent in one of the eight languages and rare in the others. */
export const typicalSuffixes: Readonly<Record<string, RegExp>> = {
  en: endingIn('ly|ings?|ness|ful|less|ship'),
  fr: endingIn('eux|euses?|ettes?|eaux?|iques?|oir|ois'),
  de: endingIn('ung(?:en)?|[hk]eit|lich(?:en?)?|isch(?:en?)?|schaft'),
  es: endingIn('ción|ciones|dad|dades|mientos?'),
  it: endingIn('zion[ei]|ità|aggio|ment[oi]'),
  nl: endingIn('heid|heden|lijke?|schap|tjes?'),
  pt: endingIn('ção|ções|dades?|agem'),
  pl: endingIn('ości?|ować|uje|ow[yae]|ych|ów'),
};

/** Letters that hardly ever end a word of each language, except function words and foreign names. */
export const rareFinalLetters: Readonly<Record<string, string>> = {
  en: 'ijquv',
  fr: 'jkqvw',
  de: 'cjqv',
  es: 'bcfghijkmpqtuvw',
  it: 'bcdfghjklmnpqrstvwxyz',
  nl: 'cjqvyz',
  pt: 'bcdfghjknpqtvwxy',
  pl: 'qvx',
};

/** Matches a suffix after at least three letters. */
function endingIn(suffixes: string): RegExp {
  return new RegExp(`\\p{L}{3}(?:${suffixes})$`, 'u');
}
