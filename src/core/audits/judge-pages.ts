import type { PageContent } from '../pages/page.ts';
import { inBoth } from '../values/text.ts';
import type { AuditFinding, AuditOutcome } from './audit.ts';
import { groupBy } from './groups.ts';
import { pathsIn } from './wording.ts';
import type { PageFacts } from './site-facts.ts';

/** A fault of the page under judgement. */
export type PageFault = Omit<AuditFinding, 'page'>;
export type PageJudge = (content: PageContent, page: PageFacts) => PageFault | null;

/** A defect of the template, not of pages: it stands on at least this many pages and half of those judged. */
const templatePages = 10;
const templateShare = 0.5;
const examplesKept = 10;

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

/** As `judgePages`, but the same fault on most pages is one finding about the template, with its count and examples. */
export function judgeTemplate(pages: readonly PageFacts[], judge: PageJudge): AuditOutcome {
  return gatherTemplateFaults(judgePages(pages, judge));
}

/**
 * Findings with the same remedy on most of the pages judged become one: the remedy is applied once, in the template. The
 * same exact edit on ten pages is a template's too, whatever the share: a part that some of the pages carry.
 */
export function gatherTemplateFaults(outcome: AuditOutcome): AuditOutcome {
  const groups = [...groupBy(outcome.findings, (finding) => finding.fix.fr).values()];
  const findings = groups.flatMap((group) =>
    group.length >= templatePages && group.length >= templateShare * outcome.checked
      ? [templateFinding(group, outcome.checked)]
      : gatherSameEdits(group, outcome.checked),
  );
  return { checked: outcome.checked, findings };
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

function templateFinding(group: readonly AuditFinding[], checked: number): AuditFinding {
  const { edit, ...first } = group[0]!;
  const sameEdit = edit && group.every((finding) => finding.edit?.old === edit.old && finding.edit.new === edit.new);
  const examples = group.slice(0, examplesKept).map((finding) => finding.page ?? '');
  const paths = pathsIn(examples.slice(0, 3));
  return {
    ...first,
    page: null,
    message: inBoth((locale) =>
      locale === 'fr'
        ? `Défaut du gabarit, présent sur ${group.length} pages sur ${checked} (${paths}…). ${first.message.fr}`
        : `A fault of the template, on ${group.length} of ${checked} pages (${paths}…). ${first.message.en}`,
    ),
    evidence: { ...first.evidence, pages: group.length, of: checked, examples },
    ...(sameEdit ? { edit } : {}),
  };
}
