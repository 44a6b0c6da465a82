import type { LanguageCode } from '../language/language.ts';
import { queryIntent } from './intent/intent.ts';
import type { Intent } from './intent/intent-cue.ts';
import { type KeywordPotential, unknownPotential } from './keyword-potential.ts';
import type { Keyphrase } from './keyphrases/keyphrases.ts';

export interface SiteKeyword {
  readonly text: string;
  readonly key: string;
  readonly language: LanguageCode;
  readonly score: number;
  /** Pages that have it among their ten best keyphrases. */
  readonly pages: number;
  readonly intent: Intent;
  /** Clicks to gain; unknown, with its reason, until volumes or impressions are imported. */
  readonly potential: KeywordPotential;
}

const ranksCounted = 10;
const fewestPages = 2;

/** The keywords of a site: Σ 1 / (1 + rank) over pages × log2(1 + words), best first, in two pages at least. */
export function siteKeywords(
  pages: readonly (readonly Keyphrase[])[],
  language: LanguageCode,
  potentialOf: (key: string) => KeywordPotential = () => unknownPotential,
): SiteKeyword[] {
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
        intent: queryIntent(text, language).intent,
        potential: potentialOf(key),
      };
    });
}

function commonForm(forms: ReadonlyMap<string, number>): string {
  return [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}
