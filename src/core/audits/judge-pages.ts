import type { PageContent } from '../pages/page.ts';
import { inBoth } from '../values/text.ts';
import type { AuditFinding, AuditOutcome } from './audit.ts';
import { groupBy } from './groups.ts';
import { pathsIn, segmentsOf } from './wording.ts';
import type { PageFacts } from './site-facts.ts';

/** A fault of the page under judgement. */
export type PageFault = Omit<AuditFinding, 'page'>;
export type PageJudge = (content: PageContent, page: PageFacts) => PageFault | null;

/** A defect of the template, not of pages: it stands on at least this many pages and half of those judged. */
const templatePages = 10;
const templateShare = 0.5;
const examplesKept = 10;
const editsKept = 3;
/** A section has a template of its own: nearly all its pages bear the fault. */
const sectionShare = 0.9;

/** One verdict per page that has content; pages without content are not counted as checked. */
export function judgePages(pages: readonly PageFacts[], judge: PageJudge): AuditOutcome {
  const findings: AuditFinding[] = [];
  let checked = 0;
  for (const page of pages) {
    if (!page.content) continue;
    checked += 1;
    const fault = judge(page.content, page);
    if (fault) findings.push({ page: page.record.url, ...fault });
  }
  return { checked, findings };
}

/**
 * As `judgePages`, but the same fault on most pages, or on nearly all those of a section, is one finding about the
 * template, with its count and examples.
 */
export function judgeTemplate(pages: readonly PageFacts[], judge: PageJudge): AuditOutcome {
  const judged = pages.filter(({ content }) => content !== null).map(({ record }) => record.url);
  return gatherTemplateFaults(judgePages(pages, judge), judged);
}

/** As `judgePages`, for what nobody writes page by page: two faulty pages are one finding about what produces them. */
export function judgeProduced(pages: readonly PageFacts[], judge: PageJudge): AuditOutcome {
  const { checked, findings } = judgePages(pages, judge);
  return { checked, findings: findings.length < 2 ? findings : [templateFinding(findings, checked)] };
}

/**
 * Findings with the same remedy on most of the pages judged become one: the remedy is applied once, in the template. The
 * same exact edit on ten pages is a template's too, whatever the share: a part that some of the pages carry.
 */
export function gatherTemplateFaults(outcome: AuditOutcome, judged: readonly string[] = []): AuditOutcome {
  const groups = [...groupBy(outcome.findings, (finding) => finding.fix.fr).values()];
  let cut: ReadonlyMap<string, readonly string[]> | null = null;
  const sections = () => (cut ??= groupBy(judged, sectionOf));
  const findings = groups.flatMap((group) =>
    group.length >= templatePages && group.length >= templateShare * outcome.checked
      ? [templateFinding(group, outcome.checked)]
      : gatherSections(gatherSameEdits(group, outcome.checked), sections),
  );
  return { checked: outcome.checked, findings };
}

/** First folder of an address, null for pages at the root. */
function sectionOf(url: string): string | null {
  const segments = segmentsOf(url.slice(0, url.lastIndexOf('/') + 1));
  return segments[0] ?? null;
}

function gatherSections(
  findings: readonly AuditFinding[],
  sections: () => ReadonlyMap<string, readonly string[]>,
): readonly AuditFinding[] {
  // Most checks find little: then the addresses of the whole site are not cut for them.
  if (findings.length < templatePages) return findings;
  const gathered = new Map<AuditFinding, AuditFinding | null>();
  for (const [section, group] of groupBy(findings, ({ page }) => page && sectionOf(page))) {
    const all = sections().get(section)?.length ?? 0;
    if (group.length < templatePages || group.length < sectionShare * all) continue;
    group.forEach((finding, at) => gathered.set(finding, at === 0 ? templateFinding(group, all, section) : null));
  }
  return findings.flatMap((finding) => {
    const shared = gathered.get(finding);
    return shared === undefined ? [finding] : shared === null ? [] : [shared];
  });
}

function gatherSameEdits(findings: readonly AuditFinding[], checked: number): AuditFinding[] {
  const gathered = new Set<AuditFinding>();
  const shared: AuditFinding[] = [];
  for (const group of groupBy(findings, ({ edit }) => edit?.old || null).values()) {
    if (group.length < templatePages) continue;
    for (const finding of group) gathered.add(finding);
    shared.push(templateFinding(group, checked));
  }
  return [...shared, ...findings.filter((finding) => !gathered.has(finding))];
}

function templateFinding(group: readonly AuditFinding[], checked: number, section?: string): AuditFinding {
  const { edit, ...first } = group[0]!;
  const sameEdit = edit && group.every((finding) => finding.edit?.old === edit.old && finding.edit.new === edit.new);
  const examples = group.slice(0, examplesKept).map((finding) => finding.page ?? '');
  const paths = pathsIn(examples.slice(0, 3));
  const where = section === undefined ? '' : `/${section}/`;
  return {
    ...first,
    page: null,
    message: inBoth((locale) =>
      locale === 'fr'
        ? `Défaut du gabarit${where && ` de ${where}`}, présent sur ${group.length} pages sur ${checked} (${paths}…). ${first.message.fr}`
        : `A fault of the template${where && ` of ${where}`}, on ${group.length} of ${checked} pages (${paths}…). ${first.message.en}`,
    ),
    evidence: { ...first.evidence, pages: group.length, of: checked, examples, ...(sameEdit ? {} : editsOf(group)) },
    ...(sameEdit ? { edit } : {}),
  };
}

/** What to write differs from page to page: the first pages show it. */
function editsOf(group: readonly AuditFinding[]): { readonly edits?: readonly object[] } {
  const edits = group.flatMap(({ page, edit }) => (edit ? [{ page, ...edit }] : [])).slice(0, editsKept);
  return edits.length === 0 ? {} : { edits };
}
