import type { LanguageCode } from '../../src/core/language/language.ts';
import { boundedPage, type PageText } from '../../src/core/semantics/page-text.ts';

/** A row of a site or of a collection of texts; its answers are never read. */
export interface EvalPage {
  readonly id: string;
  readonly lang: LanguageCode;
  readonly title?: string;
  readonly description?: string;
  readonly headings?: readonly string[];
  readonly text: string;
}

export function jsonLines<Row>(input: string): Row[] {
  return input
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** The row as the product reads it from a crawl. */
export function pageTextOfRow(row: EvalPage): PageText {
  const headings = row.headings ?? [];
  const isHeading = new Set(headings);
  return boundedPage({
    url: row.id,
    language: row.lang === 'fr' ? 'fr' : 'en',
    title: row.title ?? '',
    description: row.description ?? '',
    headings,
    blocks: row.text.split('\n').map((text, index) => ({
      text,
      index,
      kind: isHeading.has(text) ? ('heading' as const) : ('paragraph' as const),
    })),
  });
}
