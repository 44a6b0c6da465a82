import { writeFileSync } from 'node:fs';
import { detectedLanguages } from '../src/core/language/letter-sequences.ts';

// The readable source is in the development package eld 2.1.0: its small table, and the characters it uses for UTF-8
// bytes. The program reads the part for the languages that it distinguishes.
const source = new URL('../node_modules/eld/src/', import.meta.url).href;
const { ngramsData } = (await import(`${source}ngrams/small.js`)) as {
  ngramsData: { languages: Record<string, string>; ngrams: Record<string, Record<string, number>> };
};
const { dictionary } = (await import(`${source}dictionary.js`)) as { dictionary: readonly string[] };

const numbers = detectedLanguages.map(
  (language) => Object.entries(ngramsData.languages).find(([, code]) => code === language)![0],
);
/** `sequence`, a tab, and per language one digit for the language and two base-36 digits for the value. */
const lines = Object.entries(ngramsData.ngrams).flatMap(([sequence, values]) => {
  const pairs = numbers.flatMap((number, language) =>
    values[number] === undefined ? [] : [`${language}${values[number].toString(36).padStart(2, '0')}`],
  );
  return pairs.length === 0 ? [] : [`${sequence}\t${pairs.join('')}`];
});
const target = new URL('../src/core/language/letter-sequences-data.ts', import.meta.url);
writeFileSync(
  target,
  `// Made by \`npm run pack:sequences\` from eld 2.1.0, copyright Nito T.M., Apache License 2.0.

/** The character that represents each byte of UTF-8 in a sequence; an ASCII byte represents itself. */
export const byteLetters = ${JSON.stringify(dictionary.join(''))};

/** One sequence a line with its languages, in the format of \`bench/pack-sequences.ts\`. */
export const packedSequences =
  ${JSON.stringify(lines.sort().join('\n'))};
`,
);
console.log(JSON.stringify({ sequences: lines.length }));
