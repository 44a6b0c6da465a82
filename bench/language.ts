/**
 * Speed of the language room on a repeated text: `npm run -s bench -- language [FR FILE] [EN FILE]`. One JSON
 * line per measure, CPU seconds of this process; a measure is the best of five runs, of which the first fills the
 * caches.
 */
import { existsSync, readFileSync } from 'node:fs';
import { detectLanguage } from '../src/core/language/detect.ts';
import type { LanguageCode } from '../src/core/language/language.ts';
import { loadLanguages } from '../src/io/lexicon.ts';

const paths = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const datasets = new URL('../../shared/datasets/nlp/', import.meta.url).pathname;
const files: Record<LanguageCode, string> = {
  fr: paths[0] ?? `${datasets}morph-ud-fr.jsonl`,
  en: paths[1] ?? `${datasets}morph-ud-en.jsonl`,
};

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

function measure(what: string, unit: string, run: () => number): void {
  let best = 0;
  run();
  for (let round = 0; round < 5; round += 1) {
    const begin = cpuSeconds();
    const count = run();
    best = Math.max(best, count / (cpuSeconds() - begin));
  }
  console.log(JSON.stringify({ what, unit, perSecond: Math.round(best) }));
}

function textsOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (line.startsWith('{') ? (JSON.parse(line) as { text: string }).text : line));
}

const begin = cpuSeconds();
const languages = loadLanguages();
console.log(JSON.stringify({ what: 'load', unit: 'ms', value: Math.round(1000 * (cpuSeconds() - begin)) }));

for (const code of ['fr', 'en'] as const) {
  if (!existsSync(files[code])) {
    console.error(`Text absent: ${files[code]}. Give one text a line, or JSON lines with a field "text".`);
    continue;
  }
  const language = languages[code];
  const texts = textsOf(files[code]);
  const pages = Array.from({ length: Math.ceil(texts.length / 20) }, (_, at) =>
    texts.slice(at * 20, at * 20 + 20).join('\n'),
  );
  measure(`${code} words`, 'tokens', () => pages.reduce((sum, page) => sum + language.words(page).length, 0));
  measure(`${code} analysis`, 'tokens', () => {
    let tokens = 0;
    for (const page of pages) for (const sentence of language.sentences(page)) tokens += language.tag(sentence).length;
    return tokens;
  });
  const words = pages.flatMap((page) => language.words(page).map(({ text }) => text));
  measure(`${code} stems`, 'words', () => words.reduce((sum, word) => sum + (language.stem(word) === '' ? 0 : 1), 0));
  measure(`${code} syllables`, 'words', () => words.filter((word) => language.syllables(word) > 0).length);
  measure(`${code} detection`, 'texts', () => texts.filter((text) => detectLanguage(text, null) !== '').length);
}
