import type { SiteAnalysis } from '../../core/analysis/site-analysis.ts';
import type { FindingRow } from '../../core/audits/results/to-findings.ts';
import { memoizeByObject } from '../../core/values/memoize.ts';
import type { Text } from '../../core/values/text.ts';
import { defineExport, mediaTypes } from '../export.ts';
import { GrowableBuffer } from '../growable-buffer.ts';
import type { AuditSource } from './audit-source.ts';

/** One line per finding, in the order of the analysis. */
export const findingsJsonl = defineExport({
  id: 'findings.jsonl',
  mediaType: mediaTypes.jsonLines,
  render: ({ analysis }: AuditSource) => findingLines(analysis),
});

/** The lines in UTF-8: computed once for the file and for the store. */
export const findingLines = memoizeByObject(({ findings }: SiteAnalysis) => encodeFindings(findings));

/** A line is encoded in three parts: before the fix, the fix, after it. */
type Head = Pick<FindingRow, 'check' | 'severity' | 'status' | 'page' | 'message' | 'evidence'>;
type Tail = Record<keyof Omit<FindingRow, keyof Head | 'fix'>, unknown>;

/**
 * JSON lines of findings, keys in the order of `FindingRow`. Most findings of a check have the same fix, a fifth of the
 * file: it is encoded again only when it differs from the last one of its check.
 */
export function encodeFindings(findings: readonly FindingRow[]): Uint8Array {
  const lines = new GrowableBuffer();
  const lastFixes = new Map<string, { readonly fix: Text; readonly bytes: Uint8Array }>();
  for (let at = 0; at < findings.length; at++) {
    const {
      check,
      severity,
      status,
      page,
      message,
      evidence,
      fix,
      edit,
      priority,
      ignored,
      pages,
      messages,
      ofCompany,
    } = findings[at]!;
    lines.progress = at / findings.length;
    const head: Head = { check, severity, status, page, message, evidence };
    const tail: Tail = { edit, priority, ignored, pages, messages, ofCompany };
    let last = lastFixes.get(check);
    if (last?.fix !== fix && (last?.fix.fr !== fix.fr || last.fix.en !== fix.en)) {
      last = { fix, bytes: Buffer.from(`"fix":${JSON.stringify(fix)},`) };
      lastFixes.set(check, last);
    }
    lines.text(JSON.stringify(head));
    lines.replaceLast(comma);
    lines.bytes(last!.bytes);
    const rest = JSON.stringify(tail);
    if (rest === '{}') lines.replaceLast(closingBrace);
    else lines.text(rest.slice(1));
    lines.text('\n');
  }
  return lines.view();
}

const comma = 0x2c;
const closingBrace = 0x7d;
