/**
 * Writes the training data of `bench/fit/keyphrase_trees.py`: `npm run -s bench -- keyphrase-table [--data FOLDER]
 * [--scorer FILE] [--output FOLDER]`. FILE-N.f32 has rows of 32-bit floats (the features, the linear score, 1 for a gold
 * keyphrase), FILE-N.json the names and the rows of each document. N: the file is split into that many sites, each with
 * only its own pages, so that trees learn small sites too.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { crc32 } from 'node:zlib';
import type { Language } from '../src/core/language/language.ts';
import { featurePlace, keyphraseFeatures } from '../src/core/semantics/keyphrases/keyphrase-features.ts';
import { type KeyphraseProfile, keyphraseWeights } from '../src/core/semantics/keyphrases/keyphrase-weights.ts';
import { headShareOnOtherPages, pageCandidates } from '../src/core/semantics/keyphrases/keyphrases.ts';
import { type SiteFrequencies, siteFeatures } from '../src/core/semantics/keyphrases/site-features.ts';
import type { TextCandidates } from '../src/core/semantics/keyphrases/text-candidates.ts';
import { buildSiteIndex, sortedPages } from '../src/core/semantics/site-index.ts';
import type { PageText } from '../src/core/semantics/page-text.ts';
import { loadLanguages } from '../src/io/lexicon.ts';
import { phraseFrequencies } from './eval/phrase-frequencies.ts';
import { type EvalPage, jsonLines, pageTextOfRow } from './eval/site-pages.ts';

const files: readonly (readonly [string, KeyphraseProfile, readonly number[]])[] = [
  ['keyphrase-inspec-en', 'abstract', [1, 8, 25]],
  ['keyphrase-wikinews-fr', 'abstract', [1, 4]],
  ['site-libreoffice-fr', 'web', [1, 8, 25]],
  ['site-libreoffice-en', 'web', [1, 8, 25]],
];

interface GoldRow extends EvalPage {
  readonly keyphrases?: readonly string[];
  readonly keywords?: readonly string[];
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: resolve(import.meta.dirname, '../../shared/datasets/nlp') },
    scorer: { type: 'string', default: resolve(import.meta.dirname, '../../shared/tools/score-nlp.mjs') },
    output: { type: 'string', default: 'keyphrase-table' },
  },
});
const { stemPhrase } = (await import(values.scorer)) as { stemPhrase: (text: string, language: string) => string };
const languages = loadLanguages();
mkdirSync(values.output, { recursive: true });
for (const [file, profile, cuts] of files) for (const sites of cuts) writeTable(file, profile, sites);

function writeTable(file: string, profile: KeyphraseProfile, sites: number): void {
  const rows = jsonLines<GoldRow>(readFileSync(join(values.data, `${file}.jsonl`), 'utf8'));
  const goldOf = new Map(rows.map((row) => [row.id, goldStems(row)]));
  const pages = sortedPages(rows.map(pageTextOfRow));
  const table: number[][] = [];
  const documents: object[] = [];
  for (let site = 0; site < sites; site += 1) {
    const own = pages.filter((page) => crc32(page.url) % sites === site);
    for (const { page, language, measured, surfaces } of measuredPages(own, profile)) {
      const gold = goldOf.get(page.url)!;
      if (gold === null) continue;
      const from = table.length;
      measured.forEach((row, at) => {
        table.push([...row, gold.has(stemPhrase(surfaces[at]!, language.code)) ? 1 : 0]);
      });
      documents.push({ id: page.url, from, to: table.length, gold: gold.size });
    }
  }
  const target = join(values.output, `${file}-${sites}`);
  writeFileSync(`${target}.f32`, Float32Array.from(table.flat()));
  writeFileSync(`${target}.json`, JSON.stringify({ names: keyphraseFeatures, documents }));
  console.log(JSON.stringify({ file, sites, documents: documents.length, candidates: table.length }));
}

function measuredPages(pages: readonly PageText[], profile: KeyphraseProfile) {
  return Object.values(buildSiteIndex(pages, languages).byLanguage).flatMap((part) => {
    const language = languages[part.language];
    const own = Array.from(part.pages, (row) => pages[row]!);
    const candidates = own.map((page) => pageCandidates(page, language));
    const measured = measuredCandidates(candidates, phraseFrequencies(candidates, part), language, profile);
    return own.map((page, at) => ({ page, language, measured: measured[at]!, surfaces: candidates[at]!.surfaces }));
  });
}

/** As in the scorer, a page with fewer than two index terms is left out. */
function goldStems(row: GoldRow): ReadonlySet<string> | null {
  const terms = (row.keywords ?? [])
    .flatMap((keyword) => keyword.split(/[,;]/))
    .map((term) => term.replace(/\([^)]*\)/g, '').trim())
    .filter((term) => term !== '');
  const gold = row.keyphrases ?? ((row.keywords ?? []).length < 2 ? [] : terms);
  return gold.length === 0 ? null : new Set(gold.map((phrase) => stemPhrase(phrase, row.lang)));
}

/** The features of each candidate of each text, with `elsewhere`, and the linear score. */
function measuredCandidates(
  texts: readonly TextCandidates[],
  frequencies: SiteFrequencies,
  language: Language,
  profile: KeyphraseProfile,
): number[][][] {
  const weights = keyphraseWeights[language.code][profile];
  const scoreOf = (row: readonly number[]) => row.reduce((sum, value, at) => sum + value * weights[at]!, 0);
  const rows = texts.map((text) => text.keys.map((_, at) => [...siteFeatures(text, at, frequencies, language)]));
  const others = headShareOnOtherPages(
    texts,
    rows.map((text) => Float64Array.from(text, scoreOf)),
    frequencies,
  );
  return rows.map((text, at) =>
    text.map((row, place) => {
      row[featurePlace.elsewhere] = others(at, place);
      return [...row, scoreOf(row)];
    }),
  );
}
