import { descriptionRoom, titleRoom } from './result-rooms.ts';
import type { AuditResult } from './run-audits.ts';

/** Checks whose findings stay in the files: nothing on a real site gets better by treating them. */
const filesOnly: ReadonlySet<string> = new Set(['content.text_ratio', 'title.same_as_h1', 'security.new_tab']);

/** Widths in pixels that search engines show. */
const widthLimits: Readonly<Record<string, number>> = {
  'title.too_long': titleRoom.widest,
  'desc.too_long': descriptionRoom.widest,
};
/** Part of a limit by which a text must pass it to be worth an owner's time (working assumption). */
const tolerance = 0.2;

/** The result with the findings that a report shows; it passes when none is left. */
export function reportedResult(result: AuditResult): AuditResult {
  const { audit, findings } = result;
  const limit = widthLimits[audit.id];
  const kept = filesOnly.has(audit.id)
    ? []
    : limit === undefined
      ? findings
      : findings.filter(({ evidence }) => !(Number(evidence.pixels) <= (1 + tolerance) * limit));
  if (kept.length === findings.length) return result;
  return { ...result, findings: kept, status: kept.length === 0 ? 'pass' : result.status };
}
