/*
 * The pattern of one token. Every repetition is bounded and no alternative can backtrack over another, so that the cost
 * of a text grows with its length only.
 */

const url = String.raw`(?:https?:\/\/|www\.)[^\s<>"«»]{0,2000}[^\s<>"«».,;:!?)\]]`;
const email = String.raw`[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,63}){1,6}`;
const domain = String.raw`[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{1,63}){0,4}\.(?:fr|com|org|net|eu|io|gouv|html?|php|js)(?![\p{L}\p{N}])`;
const hashtag = String.raw`[#@][\p{L}_][\p{L}\p{N}_]{0,99}`;
const hour = String.raw`\d{1,2}h\d{2}(?![\p{L}\p{N}])`;
const ordinal = String.raw`\d{1,6}(?:ers?|ères?|res?|es?|èmes?|nde?s?)(?![\p{L}\p{N}])`;
const number = String.raw`(?:(?<=\s|^)-)?\d{1,40}(?:[ .,]\d{3}(?!\d)){0,12}(?:[.,]\d{1,40})?`;
const abbreviation = String.raw`(?<![\p{L}\p{N}])(?:MM?|Mmes?|Mlles?|Dr|Me|Pr|Ste?|[eE]tc|[cC]f|ex|art|env|av|bd|[tT]él|réf|vol|fig|éd|min|max|Inc|Ltd)\.(?![\p{L}])`;
const acronym = String.raw`(?:\p{Lu}\.){2,20}`;
const languageName = String.raw`[CF]\+\+|[CF]#`;
const letters = String.raw`[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]{0,100}`;
const word = String.raw`[\p{L}\p{M}]${letters}(?:[-_'][\p{L}\p{M}\p{N}]${letters}){0,12}'?`;
const wordFromDigit = String.raw`\p{N}[\p{L}\p{M}\p{N}_]{0,100}(?:-[\p{L}\p{N}]{1,100}){0,12}`;
/** Finds the next token of a text in which punctuation is normalised (`normalizePunctuation`). */
export const wordPattern = new RegExp(
  [
    url,
    email,
    domain,
    hashtag,
    hour,
    ordinal,
    abbreviation,
    acronym,
    languageName,
    word,
    number,
    wordFromDigit,
    '…|\\.\\.\\.|--',
    String.raw`[^\s]`,
  ].join('|'),
  'gu',
);
