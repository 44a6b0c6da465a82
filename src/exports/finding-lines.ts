import type { FindingRow } from '../core/audits/results/to-findings.ts';
import type { Text } from '../core/values/text.ts';
import { GrowingBytes } from './growing-bytes.ts';

/** Before the fix, the fix, and after it: so is a line cut. */
type Head = Pick<FindingRow, 'check' | 'severity' | 'status' | 'page' | 'message' | 'evidence'>;
type Tail = Record<keyof Omit<FindingRow, keyof Head | 'fix'>, unknown>;

/**
 * The lines of `findings.jsonl` in UTF-8, keys in the order of `FindingRow`. A check mostly says one fix for all that it
 * finds: a fifth of the file, encoded anew only where it is another than the last of its check.
 */
export function encodedFindings(findings: readonly FindingRow[]): Uint8Array {
  const lines = new GrowingBytes();
  const lastFixes = new Map<string, { readonly fix: Text; readonly bytes: Uint8Array }>();
  for (let at = 0; at < findings.length; at++) {
    const { check, severity, status, page, message, evidence, fix, edit, priority, ignored } = findings[at]!;
    lines.share = at / findings.length;
    const head: Head = { check, severity, status, page, message, evidence };
    const tail: Tail = { edit, priority, ignored };
    let last = lastFixes.get(check);
    if (last?.fix !== fix && (last?.fix.fr !== fix.fr || last.fix.en !== fix.en)) {
      last = { fix, bytes: Buffer.from(`"fix":${JSON.stringify(fix)},`) };
      lastFixes.set(check, last);
    }
    lines.text(JSON.stringify(head));
    lines.replaceLast(comma);
    lines.bytes(last!.bytes);
    const rest = JSON.stringify(tail);
    if (rest === '{}') lines.replaceLast(closing);
    else lines.text(rest.slice(1));
    lines.text('\n');
  }
  return lines.view();
}

const comma = 0x2c;
const closing = 0x7d;
