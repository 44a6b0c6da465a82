import { detectLanguage } from '../../src/core/language/detect.ts';
import type { SiteAnalysis } from '../../src/core/analysis/site-analysis.ts';
import { contentStems } from '../../src/core/semantics/terms.ts';
import { loadLanguages } from '../../src/io/lexicon.ts';
import { keyphraseKey, pagePath, type SiteReadings } from './site-readings.ts';

const languages = loadLanguages();

/** Counts over the sites of a set; shares are computed from their sums. */
export interface Figures {
  /** Links that readers would add, those on words of texts among ours, and those among our additions. */
  wanted: number;
  onWords: number;
  asAdditions: number;
  /** Our first twenty links, those that readers or judges spoke of, and those of them that they want. */
  first20: number;
  known20: number;
  right20: number;
  links: number;
  additions: number;
  /** Added sentences that judges spoke of, by the pair of pages, and those that they accepted. */
  knownAdditions: number;
  rightAdditions: number;
  /** Main pages with a search of a reader, those with a keyphrase, and those whose keyphrase is close to the search. */
  pages: number;
  named: number;
  close: number;
  /** Sum of the likeness of keyphrase and search, 0–1 each. */
  likeness: number;
  /** Keyphrases that judges spoke of word for word, and those of them that they found good. */
  judged: number;
  good: number;
  /** Main pages whose keyphrase another page of the site has too. */
  repeated: number;
}

/** A line for a person who reads what is missing or wrong. */
export interface ComparedSite {
  readonly figures: Figures;
  readonly notes: readonly string[];
}

/** Words of a search and a keyphrase that agree so much are the same search. Working assumption. */
const closeFrom = 0.66;
const firstLinks = 20;

export function comparedSite(analysis: SiteAnalysis, readings: SiteReadings, base: string): ComparedSite {
  const semantics = analysis.semantics!;
  const key = (url: string): string => pagePath(url, base);
  const pairOf = ({ from, to }: { readonly from: string; readonly to: string }): string => `${key(from)} ${key(to)}`;
  const notes: string[] = [];
  const wanted = new Set(readings.wanted);
  const links = semantics.suggestions.map(pairOf);
  const additions = semantics.additions.map(pairOf);
  const isRight = (pair: string, judged: ReadonlyMap<string, boolean>): boolean | undefined =>
    wanted.has(pair) ? true : judged.get(pair);
  const top = semantics.suggestions.slice(0, firstLinks).map((one) => {
    const right = isRight(pairOf(one), readings.links);
    notes.push(`link ${mark(right)} ${pairOf(one)} | ${one.anchor} | ${one.sentence.slice(0, 160)}`);
    return right;
  });
  const added = semantics.additions.map((one) => {
    const right = readings.additions.get(pairOf(one));
    notes.push(`addition ${mark(right)} ${pairOf(one)} | ${one.sentence} | after: ${one.after.text.slice(0, 120)}`);
    return right;
  });
  for (const pair of wanted)
    if (!links.includes(pair)) notes.push(`missed ${pair}${additions.includes(pair) ? ' (addition)' : ''}`);
  const phrases = new Map(semantics.keyphrases.map((row) => [key(row.url), row.keyphrases[0]?.text ?? null]));
  const uses = new Map<string, number>();
  for (const phrase of phrases.values())
    if (phrase !== null) uses.set(phrase.toLowerCase(), (uses.get(phrase.toLowerCase()) ?? 0) + 1);
  const figures: Figures = {
    wanted: wanted.size,
    onWords: [...wanted].filter((pair) => links.includes(pair)).length,
    asAdditions: [...wanted].filter((pair) => !links.includes(pair) && additions.includes(pair)).length,
    first20: top.length,
    known20: top.filter((right) => right !== undefined).length,
    right20: top.filter((right) => right === true).length,
    links: links.length,
    additions: added.length,
    knownAdditions: added.filter((right) => right !== undefined).length,
    rightAdditions: added.filter((right) => right === true).length,
    pages: 0,
    named: 0,
    close: 0,
    likeness: 0,
    judged: 0,
    good: 0,
    repeated: 0,
  };
  for (const [path, searches] of readings.searches) {
    const phrase = phrases.get(path) ?? null;
    const likeness = Math.max(...searches.map((search) => wordLikeness(search, phrase)));
    const judged = readings.keyphrases.get(keyphraseKey(path, phrase));
    figures.pages += 1;
    if (phrase !== null) figures.named += 1;
    if (likeness >= closeFrom) figures.close += 1;
    figures.likeness += likeness;
    if (judged !== undefined) figures.judged += 1;
    if (judged === true) figures.good += 1;
    if (phrase !== null && uses.get(phrase.toLowerCase())! > 1) figures.repeated += 1;
    notes.push(`keyphrase ${likeness.toFixed(2)} ${mark(judged)} ${path} | ${phrase} | ${searches.join(' · ')}`);
  }
  for (const { name, pages } of semantics.topics) notes.push(`topic ${name} (${pages.length} pages)`);
  return { figures, notes };
}

export function addedFigures(all: readonly Figures[]): Figures {
  const sum = { ...all[0]! };
  for (const one of all.slice(1)) for (const name of Object.keys(sum) as (keyof Figures)[]) sum[name] += one[name];
  return sum;
}

/** Shares of a set, as they are reported. */
export function shares(sum: Figures): Readonly<Record<string, string>> {
  const share = (part: number, all: number): string =>
    `${round(part)}/${all} (${all === 0 ? '–' : ((100 * part) / all).toFixed(0)} %)`;
  return {
    'links wanted by readers, found': share(sum.onWords, sum.wanted),
    'found with additions': share(sum.onWords + sum.asAdditions, sum.wanted),
    'first twenty, right of known': share(sum.right20, sum.known20),
    'first twenty, known': share(sum.known20, sum.first20),
    'additions, accepted of judged': share(sum.rightAdditions, sum.knownAdditions),
    'links · additions': `${sum.links} · ${sum.additions}`,
    'keyphrase close to the search': share(sum.close, sum.pages),
    'likeness of keyphrases': share(sum.likeness, sum.pages),
    'judged alike, good': share(sum.good, sum.judged),
    'pages with a keyphrase': share(sum.named, sum.pages),
    'keyphrase of several pages': share(sum.repeated, sum.pages),
  };
}

const round = (number: number): string => Number(number.toFixed(1)).toString();

const mark = (right: boolean | undefined): string => (right === undefined ? '?' : right ? '+' : '-');

/** Harmonic mean of the shares of common stems, 0–1; both empty is 0. */
function wordLikeness(search: string, phrase: string | null): number {
  if (phrase === null) return 0;
  const language = languages[detectLanguage(`${search} ${phrase}`, null) === 'fr' ? 'fr' : 'en'];
  const [a, b] = [search, phrase].map((text) => new Set(contentStems(text, language)));
  const common = [...a!].filter((stem) => b!.has(stem)).length;
  return common === 0 ? 0 : (2 * common) / (a!.size + b!.size);
}
