import type { Text } from '../values/text.ts';
import type { Severity } from './audit.ts';
import type { AuditResult } from './run-audits.ts';

/** A line of `findings.jsonl`; keys stand in the order of the file. */
export interface FindingRow {
  readonly check: string;
  readonly severity: Severity;
  readonly status: 'fail' | 'not-measured';
  readonly page: string | null;
  readonly message: Text;
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly fix: Text;
  readonly edit?: { readonly old: string; readonly new: string };
}

const completeTheCrawl: Text = {
  fr: 'Relancez l’audit avec les données manquantes : la vérification se fera d’elle-même.',
  en: 'Run the audit again with the missing data: the check will then be made.',
};

/** Rows sorted by page (faults of the whole site first), then check, then what was seen: the same results give the same bytes. */
export function toFindings(results: readonly AuditResult[]): FindingRow[] {
  const keyed = results
    .flatMap(rowsOf)
    .map((row) => ({ row, key: [row.page ?? '', row.check, row.message.en, row.edit?.old ?? ''] }));
  keyed.sort((a, b) => compare(a.key, b.key));
  return keyed.map(({ row }) => row);
}

function rowsOf({ audit, status, findings, reason, remedy }: AuditResult): FindingRow[] {
  const check = { check: audit.id, severity: audit.severity };
  if (status === 'not-measured' && reason) {
    return [{ ...check, status, page: null, message: reason, evidence: {}, fix: remedy ?? completeTheCrawl }];
  }
  return findings.map(({ page, message, evidence, fix, edit }) => {
    const row = { ...check, status: 'fail' as const, page, message, evidence, fix };
    return edit ? { ...row, edit: { old: edit.old, new: edit.new } } : row;
  });
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < a.length; index += 1) {
    if (a[index]! < b[index]!) return -1;
    if (a[index]! > b[index]!) return 1;
  }
  return 0;
}
