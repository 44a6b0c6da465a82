import type { Text } from '../../values/text.ts';
import type { AuditDefinition, AuditFinding, Severity } from '../audit.ts';
import type { IgnoreRule } from './ignored-finding.ts';
import { priorityOf } from './priority.ts';
import type { AuditResult } from './run-audits.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';

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
  fr: 'Relancez l’audit avec les données manquantes\u202f: la vérification se fera d’elle-même.',
  en: 'Run the audit again with the missing data: the check will then be made.',
};

/** Rows sorted by page (faults of the whole site first), then check, then what was seen: the same results give the same bytes. */
export function toFindings(results: readonly AuditResult[]): FindingRow[] {
  const byPage = new Map<string, FindingRow[]>();
  for (const result of results) {
    for (const row of rowsOf(result)) {
      const page = row.page ?? '';
      const rows = byPage.get(page);
      if (rows) rows.push(row);
      else byPage.set(page, [row]);
    }
  }
  // Addresses are long and begin alike: each is compared once, not with every row of its page.
  return [...byPage.keys()].sort().flatMap((page) => byPage.get(page)!.sort(compare));
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
  const row: RowDraft = { check: id, severity, status, page, message: said(message), evidence, fix: said(fix) };
  if (edit) row.edit = { old: edit.old, new: edit.new };
  return row;
}

/** People read the letters of addresses; where there are none to show, the sentence is the same object. */
function said(text: Text): Text {
  const fr = shownAddress(text.fr);
  const en = shownAddress(text.en);
  return fr === text.fr && en === text.en ? text : { fr, en };
}

/** Two rows of one page. */
function compare(a: FindingRow, b: FindingRow): number {
  return order(a.check, b.check) || order(a.message.en, b.message.en) || order(a.edit?.old ?? '', b.edit?.old ?? '');
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
