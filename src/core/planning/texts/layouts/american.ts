/** Words of our templates that readers in the United States say otherwise; the words of the company are its own. */
const words: readonly (readonly [RegExp, string])[] = [
  [/\bRing(?= \[| us\b|:)/gu, 'Call'],
  [/\b(or|to|and|I|we|We|you|please) ring\b/gu, '$1 call'],
  [/\bring(?= \[| us\b| you\b| me\b| back\b)/gu, 'call'],
  [/\b(us|you|call) on \[telephone\]/gu, '$1 at [telephone]'],
  [/\b(a|one|One|low|A) mark\b/gu, '$1 score'],
  [/\bby post\b/gu, 'by mail'],
  [/\bparcel(s?)\b/gu, 'package$1'],
  [/\bParcel(s?)\b/gu, 'Package$1'],
  [/\benrol(ment)?\b/gu, 'enroll$1'],
  [/\bprogramme(s?)\b/gu, 'program$1'],
  [/\bfavour\b/gu, 'favor'],
  [/\bcancelled\b/gu, 'canceled'],
  [/\bnappies\b/gu, 'diapers'],
];

/** An English sentence as it is written in the United States. */
export const inAmerican = (text: string): string =>
  words.reduce((said, [british, american]) => said.replace(british, american), text);
