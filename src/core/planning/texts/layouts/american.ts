/** Words of our templates that readers in North America say otherwise; the words of the company are its own. */
const northAmerican: readonly (readonly [RegExp, string])[] = [
  [/\bRing(?= \[| us\b|:)/gu, 'Call'],
  [/\b(or|to|and|I|we|We|you|will|please) ring\b/gu, '$1 call'],
  [/\bring(?= \[| us\b| you\b| me\b| back\b)/gu, 'call'],
  [/\bI rang\b/gu, 'I called'],
  [/\bringing\b/gu, 'calling'],
  [/\bhave you (two|three|five|ten) minutes\b/gu, 'do you have $1 minutes'],
  [/\b(us|you|call) on \[telephone\]/gu, '$1 at [telephone]'],
  [/\b(a|one|One|low|A) mark\b/gu, '$1 score'],
  [/\bby post\b/gu, 'by mail'],
  [/\bparcel(s?)\b/gu, 'package$1'],
  [/\bParcel(s?)\b/gu, 'Package$1'],
];

/** As above, for the United States alone. */
const american: readonly (readonly [RegExp, string])[] = [
  [/\benrol(ment)?\b/gu, 'enroll$1'],
  [/\bprogramme(s?)\b/gu, 'program$1'],
  [/\bfavour\b/gu, 'favor'],
  [/\bcancelled\b/gu, 'canceled'],
  [/\brecognise(d?)\b/gu, 'recognize$1'],
  [/\bnappies\b/gu, 'diapers'],
];

const replaced = (text: string, words: typeof northAmerican): string =>
  words.reduce((said, [british, other]) => said.replace(british, other), text);

/** An English sentence as it is written in Canada. */
export const inCanadian = (text: string): string => replaced(text, northAmerican);

/** An English sentence as it is written in the United States. */
export const inAmerican = (text: string): string => replaced(inCanadian(text), american);
