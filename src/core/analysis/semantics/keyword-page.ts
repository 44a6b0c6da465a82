import type { SiteKeyword } from '../../semantics/site-keywords.ts';
import type { KeyphraseRow, SemanticResult } from '../site-analysis.ts';

/** A keyword of the site with its page. */
export interface KeywordRow extends SiteKeyword {
  /** Page that should come out for it: the one it names, else the one it is most typical of; null when no page has it. */
  readonly page: string | null;
}

/** The keywords of the site, best first, each with its page. */
export function keywordRows({ siteKeywords, keyphrases }: Pick<SemanticResult, 'siteKeywords' | 'keyphrases'>) {
  const pageOf = pagesByKeyword(keyphrases);
  return siteKeywords.map((keyword): KeywordRow => ({ ...keyword, page: pageOf(keyword.key) }));
}

interface NamedPage {
  readonly url: string;
  /** Stems of the phrase that names the page. */
  readonly stems: ReadonlySet<string>;
}

/** A keyword names a page when it is at least this share of the phrase of the page. Working assumption. */
const leastShare = 0.5;

function pagesByKeyword(rows: readonly KeyphraseRow[]): (key: string) => string | null {
  const named = new Map<string, NamedPage[]>();
  const typical = new Map<string, { readonly url: string; readonly score: number }>();
  for (const { url, keyphrases } of rows) {
    const stems = new Set(keyphrases[0]?.key.split(' '));
    for (const stem of stems) {
      const list = named.get(stem);
      if (list === undefined) named.set(stem, [{ url, stems }]);
      else list.push({ url, stems });
    }
    for (const { key, score } of keyphrases)
      if (score > (typical.get(key)?.score ?? 0)) typical.set(key, { url, score });
  }
  return (key) => {
    const stems = key.split(' ');
    const [rarest = []] = stems.map((stem) => named.get(stem) ?? []).sort((a, b) => a.length - b.length);
    const [closest] = rarest
      .filter((page) => stems.length >= leastShare * page.stems.size && stems.every((stem) => page.stems.has(stem)))
      .sort((a, b) => a.stems.size - b.stems.size);
    return closest?.url ?? typical.get(key)?.url ?? null;
  };
}
