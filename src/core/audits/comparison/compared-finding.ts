import type { Text } from '../../values/text.ts';
import type { Severity } from '../audit.ts';
import type { PageTable } from '../facts/page-table.ts';

/** A finding of an audit that is compared with another audit. */
export interface ComparedFinding {
  readonly check: string;
  readonly severity: Severity;
  readonly status: string;
  readonly page: string | null;
  readonly message: Text;
  readonly evidence?: Readonly<Record<string, unknown>> | undefined;
  /** All pages of a fault reported once for many pages, and the sentence of each. */
  readonly pages?: readonly string[] | undefined;
  readonly messages?: readonly Text[] | undefined;
}

/** One of the two audits. */
export interface FindingSide {
  readonly findings: readonly ComparedFinding[];
  readonly read: PageTable;
}

/** Addresses of the pages that have this fault; the empty address is the whole site. */
export function pagesOf({ page, pages, evidence }: ComparedFinding): string[] {
  if (pages !== undefined) return [...pages];
  if (!isGrouped(evidence)) return [page ?? ''];
  const { urls, examples } = evidence!;
  const named = ((Array.isArray(urls) ? urls : Array.isArray(examples) ? examples : []) as string[]).slice();
  return page === null ? (named.length === 0 ? [''] : named) : [page, ...named];
}

export function isGrouped(evidence: ComparedFinding['evidence']): boolean {
  return typeof evidence?.pages === 'number';
}
