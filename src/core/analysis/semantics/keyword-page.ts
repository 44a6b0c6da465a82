import type { SiteFacts } from '../../audits/facts/site-facts.ts';
import type { PageKind } from '../../audits/page-kinds/page-kind.ts';
import type { SiteKeyword } from '../../semantics/site-keywords.ts';
import type { KeyphraseRow, SemanticResult } from '../site-analysis.ts';

/** A keyword of the site with its page. */
export interface KeywordRow extends SiteKeyword {
  /** Page that should come out for it: the one it names, else the one it is most typical of; null when no page has it. */
  readonly page: string | null;
}

/** The keywords of the site, best first, each with its page. */
export function keywordRows(
  { siteKeywords, keyphrases }: Pick<SemanticResult, 'siteKeywords' | 'keyphrases'>,
  { kindOf }: Pick<SiteFacts, 'kindOf'>,
): KeywordRow[] {
  const pageOf = pagesByKeyword(keyphrases, (url) => answering.has(kindOf.get(url)?.kind ?? 'other'));
  return siteKeywords.map((keyword): KeywordRow => ({ ...keyword, page: pageOf(keyword.key) }));
}

/** Kinds of pages that answer a customer who searches, before articles and pages of the house. */
const answering: ReadonlySet<PageKind> = new Set<PageKind>(['offer', 'hub', 'home']);

interface NamedPage {
  readonly url: string;
  readonly answers: boolean;
  /** Stems of the phrase that names the page. */
  readonly stems: ReadonlySet<string>;
}

/** A keyword names a page when it is at least this share of the phrase of the page. Working assumption. */
const leastShare = 0.5;

function pagesByKeyword(
  rows: readonly KeyphraseRow[],
  answersOf: (url: string) => boolean,
): (key: string) => string | null {
  const named = new Map<string, NamedPage[]>();
  const typical = new Map<string, { readonly url: string; readonly score: number }>();
  for (const { url, keyphrases } of rows) {
    const stems = new Set(keyphrases[0]?.key.split(' '));
    const answers = answersOf(url);
    for (const stem of stems) {
      const list = named.get(stem);
      if (list === undefined) named.set(stem, [{ url, stems, answers }]);
      else list.push({ url, stems, answers });
    }
    for (const { key, score } of keyphrases)
      if (score > (typical.get(key)?.score ?? 0)) typical.set(key, { url, score });
  }
  return (key) => {
    const stems = key.split(' ');
    const [rarest = []] = stems.map((stem) => named.get(stem) ?? []).sort((a, b) => a.length - b.length);
    const [closest] = rarest
      .filter((page) => stems.length >= leastShare * page.stems.size && stems.every((stem) => page.stems.has(stem)))
      .sort((a, b) => Number(b.answers) - Number(a.answers) || a.stems.size - b.stems.size);
    return closest?.url ?? typical.get(key)?.url ?? null;
  };
}
