/** A text of 80 words that no other name has: `bols1 bols2 …`. */
export const ownWords = (name: string): string =>
  Array.from({ length: 80 }, (_, at) => `${name}${String.fromCharCode(97 + (at % 26))}${at}`).join(' ');
