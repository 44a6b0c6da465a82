import type { PageContent } from '../pages/page.ts';
import { inBoth, type Text } from '../values/text.ts';
import type { AuditFinding, AuditOutcome } from './audit.ts';
import { groupBy } from './groups.ts';
import { type Sections, sectionsOf } from './page-sections.ts';
import { pathsIn } from './wording.ts';
import type { PageFacts } from './site-facts.ts';

/** A fault of the page under judgement. */
export type PageFault = Omit<AuditFinding, 'page'>;
export type PageJudge = (content: PageContent, page: PageFacts) => PageFault | null;

/** A defect of the template, not of pages: it stands on at least this many pages and half of those judged. */
const templatePages = 10;
const templateShare = 0.5;
/** A smaller site is of one template as well: nearly all its pages bear the fault, and they are no fewer than this. */
const smallSite = 4;
const smallSiteShare = 0.8;
const examplesKept = 10;
const editsKept = 10;
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
 * As `judgeTemplate`, for what is only worth knowing: read on ten pages it is a trait of the site, whatever their share, and
 * told once.
 */
export function gatherNotices(outcome: AuditOutcome): AuditOutcome {
  const { checked, findings } = outcome;
  return findings.length < templatePages ? outcome : { checked, findings: [traitFinding(findings, checked)] };
}

/**
 * Findings with the same remedy on most of the pages judged become one: the remedy is applied once, in the template. The
 * same exact edit on ten pages is a template's too, whatever the share: a part that some of the pages carry.
 */
export function gatherTemplateFaults(outcome: AuditOutcome, judged: readonly string[] = []): AuditOutcome {
  const groups = [...groupBy(outcome.findings, (finding) => finding.fix.fr).values()];
  let cut: Sections | null = null;
  const sections = (): Sections => (cut ??= sectionsOf(judged));
  const findings = groups.flatMap((group) =>
    isOfTemplate(group.length, outcome.checked)
      ? [templateFinding(group, outcome.checked)]
      : gatherSections(gatherSameEdits(group, outcome.checked), sections),
  );
  return { checked: outcome.checked, findings };
}

function isOfTemplate(faulty: number, checked: number): boolean {
  return faulty >= templatePages
    ? faulty >= templateShare * checked
    : faulty >= smallSite && faulty >= smallSiteShare * checked;
}

function gatherSections(findings: readonly AuditFinding[], sections: () => Sections): readonly AuditFinding[] {
  // Most checks find little: then the addresses of the whole site are not cut for them.
  if (findings.length < templatePages) return findings;
  const gathered = new Map<AuditFinding, AuditFinding | null>();
  const { of, urls } = sections();
  for (const [section, group] of groupBy(findings, ({ page }) => page && of(page))) {
    const all = urls.get(section)?.length ?? 0;
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

function templateFinding(group: readonly AuditFinding[], checked: number, where = ''): AuditFinding {
  const of = { fr: where && ` de ${where}`, en: where && ` of ${where}` };
  return gatheredFinding(group, checked, (paths) => ({
    fr: `Défaut du gabarit${of.fr}, présent sur ${group.length} pages sur ${checked} (${paths}…).`,
    en: `A fault of the template${of.en}, on ${group.length} of ${checked} pages (${paths}…).`,
  }));
}

function traitFinding(group: readonly AuditFinding[], checked: number): AuditFinding {
  return gatheredFinding(group, checked, (paths) => ({
    fr: `Sur ${group.length} pages sur ${checked} (${paths}…), comme celle-ci\u202f:`,
    en: `On ${group.length} of ${checked} pages (${paths}…), such as this one:`,
  }));
}

function gatheredFinding(group: readonly AuditFinding[], checked: number, say: (paths: string) => Text): AuditFinding {
  const { edit, ...first } = group[0]!;
  const sameEdit = edit && group.every((finding) => finding.edit?.old === edit.old && finding.edit.new === edit.new);
  const examples = group.slice(0, examplesKept).map((finding) => finding.page ?? '');
  const said = say(pathsIn(examples));
  return {
    ...first,
    page: null,
    message: inBoth((locale) => `${said[locale]} ${first.message[locale]}`),
    evidence: { ...first.evidence, pages: group.length, of: checked, examples, ...(sameEdit ? {} : editsOf(group)) },
    ...(sameEdit ? { edit } : {}),
  };
}

/** What to write differs from page to page: the first pages show it. */
function editsOf(group: readonly AuditFinding[]): { readonly edits?: readonly object[] } {
  const edits = group.flatMap(({ page, edit }) => (edit ? [{ page, ...edit }] : [])).slice(0, editsKept);
  return edits.length === 0 ? {} : { edits };
}
