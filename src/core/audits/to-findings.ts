import type { Text } from '../values/text.ts';
import type { AuditDefinition, AuditFinding, Severity } from './audit.ts';
import type { IgnoreRule } from './ignored-finding.ts';
import { priorityOf } from './priority.ts';
import type { AuditResult } from './run-audits.ts';

/** A line of `findings.jsonl`; keys stand in the order of the file. */
export interface FindingRow {
  readonly check: string;
  readonly severity: Severity;
  readonly status: 'fail' | 'not-measured' | 'ignored';
  readonly page: string | null;
  readonly message: Text;
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly fix: Text;
  readonly edit?: { readonly old: string; readonly new: string };
  /** Gain ÷ effort of mending all that the check found, 0–100: see `priorityRule`. */
  readonly priority?: number;
  /** The rule that sets an ignored finding aside. */
  readonly ignored?: Pick<IgnoreRule, 'reason' | 'until'>;
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

function rowsOf(result: AuditResult): FindingRow[] {
  const { audit, status, findings, reason, remedy, ignored = [] } = result;
  if (status === 'not-measured' && reason) {
    return [rowOf(audit, status, { page: null, message: reason, evidence: {}, fix: remedy ?? completeTheCrawl })];
  }
  const priority = priorityOf(result);
  const rows: FindingRow[] = [];
  for (const finding of findings) {
    const row = rowOf(audit, 'fail', finding);
    row.priority = priority;
    rows.push(row);
  }
  for (const { rule, ...finding } of ignored) {
    const row = rowOf(audit, 'ignored', finding);
    row.ignored = { reason: rule.reason, until: rule.until };
    rows.push(row);
  }
  return rows;
}

type RowDraft = { -readonly [Key in keyof FindingRow]: FindingRow[Key] };

/** Written out, since copies of objects cost most of the time that tens of thousands of rows take. */
function rowOf(
  { id, severity }: AuditDefinition,
  status: FindingRow['status'],
  { page, message, evidence, fix, edit }: AuditFinding,
): RowDraft {
  const row: RowDraft = { check: id, severity, status, page, message, evidence, fix };
  if (edit) row.edit = { old: edit.old, new: edit.new };
  return row;
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < a.length; index += 1) {
    if (a[index]! < b[index]!) return -1;
    if (a[index]! > b[index]!) return 1;
  }
  return 0;
}
