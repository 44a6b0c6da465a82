import type { Text } from '../../values/text.ts';
import type { AuditDefinition, AuditFinding, Severity } from '../audit.ts';
import type { IgnoreRule } from './ignored-finding.ts';
import { type PageWorth, pageWorth, type WorthFacts } from './page-worth.ts';
import { priorityOf } from './priority.ts';
import type { AuditResult } from './run-audits.ts';
import { shownAddress } from '../../values/addresses/shown-address.ts';

/** A line of `findings.jsonl`; keys are in file order. */
export interface FindingRow {
  /** Id of the check, such as `link.broken_internal`. */
  readonly check: string;
  /** Severity of the check. */
  readonly severity: Severity;
  /** `fail`: a fault; `not-measured`: the check lacked data; `ignored`: a rule of the owner covers the fault. */
  readonly status: 'fail' | 'not-measured' | 'ignored';
  /** Address of the page; null for the whole site. */
  readonly page: string | null;
  /** The fault in a sentence, or why the check was not measured. */
  readonly message: Text;
  /** Figures and addresses behind the message; the keys depend on the check. */
  readonly evidence: Readonly<Record<string, unknown>>;
  /** What to do. */
  readonly fix: Text;
  /** Replacement that fixes the fault; absent when the words are left to the editor. */
  readonly edit?: {
    /** Words of the page to replace. */
    readonly old: string;
    /** Words that replace them. */
    readonly new: string;
  };
  /** Value ÷ effort of fixing everything the check found, 0–100; absent unless the status is `fail`. */
  readonly priority?: number;
  /** The rule that covers the finding; absent unless the status is `ignored`. */
  readonly ignored?: Pick<IgnoreRule, 'reason' | 'until'>;
  /** All pages of a fault that many pages share; absent when `page` names the page or the fault is of the site itself. */
  readonly pages?: readonly string[];
  /** The sentence of each of `pages`, in their order; absent when they are all the same. */
  readonly messages?: readonly Text[];
  /** True for a fault that is one because the company file names its page; absent for what the site alone shows. */
  readonly ofCompany?: true;
}

const completeTheCrawl: Text = {
  fr: 'Relancez l’audit avec les données manquantes\u202f: la vérification se fera d’elle-même.',
  en: 'Run the audit again with the missing data: the check will then be made.',
};

/** Rows sorted by page (site-wide findings first), check and evidence, so that equal results give equal bytes. */
export function toFindings(results: readonly AuditResult[], facts: WorthFacts): FindingRow[] {
  const pages = pageWorth(facts);
  const byPage = new Map<string, FindingRow[]>();
  for (const result of results) {
    for (const row of rowsOf(result, pages)) {
      const page = row.page ?? '';
      const rows = byPage.get(page);
      if (rows) rows.push(row);
      else byPage.set(page, [row]);
    }
  }
  // Long addresses with equal beginnings: each page is compared once, not each of its rows.
  return [...byPage.keys()].sort().flatMap((page) => byPage.get(page)!.sort(compare));
}

function rowsOf(result: AuditResult, pages: PageWorth): FindingRow[] {
  const { audit, status, findings, reason, remedy, ignored = [] } = result;
  if (status === 'not-measured' && reason) {
    return [rowOf(audit, status, { page: null, message: reason, evidence: {}, fix: remedy ?? completeTheCrawl })];
  }
  const priority = priorityOf(result, pages);
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

/** Fields are copied by hand: spreading objects takes most of the time for tens of thousands of rows. */
function rowOf(
  { id, severity }: AuditDefinition,
  status: FindingRow['status'],
  { page, pages, messages, message, evidence, fix, edit, ofCompany }: AuditFinding,
): RowDraft {
  const row: RowDraft = {
    check: id,
    severity,
    status,
    page,
    message: readableText(message),
    evidence,
    fix: readableText(fix),
  };
  if (edit) row.edit = { old: edit.old, new: edit.new };
  if (pages) row.pages = pages;
  if (messages) row.messages = messages.map(readableText);
  if (ofCompany) row.ofCompany = true;
  return row;
}

/** Addresses in sentences are decoded for reading; a sentence without any stays the same object. */
function readableText(text: Text): Text {
  const fr = shownAddress(text.fr);
  const en = shownAddress(text.en);
  return fr === text.fr && en === text.en ? text : { fr, en };
}

/** Order of two rows of one page. */
function compare(a: FindingRow, b: FindingRow): number {
  return order(a.check, b.check) || order(a.message.en, b.message.en) || order(a.edit?.old ?? '', b.edit?.old ?? '');
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
