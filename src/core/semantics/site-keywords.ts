import type { LanguageCode } from '../language/language.ts';
import { queryIntent, shownIntent } from './intent/query-intent.ts';
import type { Intent } from './intent/intent-cue.ts';
import type { Text } from '../values/text.ts';
import type { Keyphrase } from './keyphrases/keyphrases.ts';

/** A keyphrase of the site as a whole. */
export interface SiteKeyword {
  /** Most frequent form of the keyword. */
  readonly text: string;
  /** Stems joined by spaces: equal for inflected forms. */
  readonly key: string;
  /** Language of the pages that contain it. */
  readonly language: LanguageCode;
  /** Σ 1 / (1 + rank) over the pages × log2(1 + words); higher is better, only the order matters. */
  readonly score: number;
  /** Pages that have it among their ten best keyphrases. */
  readonly pages: number;
  /** What a person who searches these words wants to do; null when they do not show it. */
  readonly intent: Intent | null;
  /** Clicks to gain. */
  readonly potential: SiteKeywordPotential;
}

/** Clicks a month to gain, to one decimal; null with its reason when no volume is known. */
export interface SiteKeywordPotential {
  /** Clicks a month to gain at the target position; null when no volume is known. */
  readonly expectedClicks: number | null;
  /** `volume` when the search volume is known, otherwise `none`. */
  readonly basis: 'volume' | 'none';
  /** Why the clicks are unknown; null when they are known. */
  readonly reason: Text | null;
}

const ranksCounted = 10;
const fewestPages = 2;

/** The keywords of a site: Σ 1 / (1 + rank) over pages × log2(1 + words), best first, in two pages at least. */
export function siteKeywords(pages: readonly (readonly Keyphrase[])[], language: LanguageCode): SiteKeyword[] {
  const found = new Map<string, { key: string; sum: number; pages: number; forms: Map<string, number> }>();
  for (const keyphrases of pages) {
    keyphrases.slice(0, ranksCounted).forEach((keyphrase, rank) => {
      const entry = found.get(keyphrase.key) ?? { key: keyphrase.key, sum: 0, pages: 0, forms: new Map() };
      found.set(keyphrase.key, entry);
      entry.sum += 1 / (1 + rank);
      entry.pages += 1;
      entry.forms.set(keyphrase.text, (entry.forms.get(keyphrase.text) ?? 0) + keyphrase.count);
    });
  }
  return [...found.values()]
    .filter((entry) => entry.pages >= Math.min(fewestPages, pages.length))
    .map((entry) => ({ ...entry, score: entry.sum * Math.log2(1 + entry.key.split(' ').length) }))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .map(({ key, score, pages: count, forms }) => {
      const text = commonForm(forms);
      return {
        text,
        key,
        language,
        score: Math.round(score * 1000) / 1000,
        pages: count,
        intent: shownIntent(queryIntent(text, language)),
        potential: unknownPotential,
      };
    });
}

function commonForm(forms: ReadonlyMap<string, number>): string {
  return [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}

const unknownPotential: SiteKeywordPotential = {
  expectedClicks: null,
  basis: 'none',
  reason: {
    fr: 'Volumes non disponibles\u202f: donnez-les aux mots-clés du fichier de l’entreprise (maillage import les lit dans un export de Semrush, d’Ahrefs ou du Keyword Planner) et relancez avec --company.',
    en: 'Volumes not available: give them to the keywords of the company file (maillage import reads them from an export of Semrush, Ahrefs or the Keyword Planner) and run again with --company.',
  },
};
