import type { Text } from '../../values/text.ts';
import type { AuditFinding, AuditOutcome } from '../audit.ts';
import { pathsIn } from '../wording.ts';

const editsKept = 10;

/**
 * One tool writes the whole sitemap: two or more faulty addresses are one finding with all of them and the first edits.
 */
export function sitemapFault(
  { checked, findings }: AuditOutcome,
  messageOf: (count: number, paths: string) => Text,
  fix: Text,
): AuditOutcome {
  if (findings.length < 2) return { checked, findings };
  const urls = findings.map(({ page }) => page!);
  const edits = findings.flatMap(editOf).slice(0, editsKept);
  const evidence = { pages: urls.length, urls, edits };
  return {
    checked,
    findings: [
      { page: null, message: messageOf(urls.length, `${pathsIn(urls)}${urls.length > 3 ? '…' : '.'}`), evidence, fix },
    ],
  };
}

function editOf({ page, edit }: AuditFinding): object[] {
  return edit ? [{ page, ...edit }] : [];
}
