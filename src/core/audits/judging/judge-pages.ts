import type { PageContent } from '../../pages/page.ts';
import { inBoth, type Text } from '../../values/text.ts';
import type { AuditFinding, AuditOutcome } from '../audit.ts';
import { groupBy } from '../groups.ts';
import { sectionsOf } from '../page-kinds/page-sections.ts';
import { pathsIn } from '../wording.ts';
import type { PageFacts } from '../facts/site-facts.ts';

/** A fault of the page being judged. */
export type PageFault = Omit<AuditFinding, 'page'>;
/**
 * A fault whose evidence and edit are built only when it is reported: for a template, only those of its first pages
 * are.
 */
export interface DeferredFault {
  readonly message: Text;
  readonly fix: Text;
  readonly describe: () => Omit<PageFault, 'message' | 'fix'>;
}
export type PageJudge<Fault = PageFault> = (content: PageContent, page: PageFacts) => Fault | null;

type Edit = NonNullable<PageFault['edit']>;

/** A fault with its page, built or not. */
type Found = AuditFinding | (DeferredFault & { readonly page: string });

/** From this many pages, and this share of the pages judged, a fault belongs to the template. */
const templatePages = 10;
const templateShare = 0.5;
/** A site with fewer pages has one template too: the fault is on at least this many and nearly all of its pages. */
const smallSite = 4;
const smallSiteShare = 0.8;
const examplesKept = 10;
const editsKept = 10;
/** A section has its own template: nearly all its pages have the fault. */
const sectionShare = 0.9;

/** One verdict per page that has content; pages without content do not count as checked. */
export function judgePages(pages: readonly PageFacts[], judge: PageJudge): AuditOutcome {
  const { checked, found } = judgeEach(pages, judge);
  return { checked, findings: found.map(describedFault) };
}

/**
 * As `judgePages`, but the same fault on most pages, or on nearly all pages of a section, is one finding about the
 * template, with its count and examples, since one correction of the template fixes all. So is the same exact edit on
 * ten pages, whatever their share: some pages include the same part.
 */
export function judgeTemplate(pages: readonly PageFacts[], judge: PageJudge<PageFault | DeferredFault>): AuditOutcome {
  const { checked, found } = judgeEach(pages, judge);
  return groupTemplateFaults(found, checked, pages);
}

/** The faults `found` among `judged` pages, of which `checked` have content, grouped as `judgeTemplate` does. */
export function groupTemplateFaults(
  found: readonly Found[],
  checked: number,
  judged: readonly PageFacts[],
): AuditOutcome {
  const findings = sameRemedy(found).flatMap((group) =>
    isOfTemplate(group.length, checked)
      ? [templateFinding(group, checked)]
      : groupSections(groupSameEdits(group.map(describedFault), checked), judged),
  );
  return { checked, findings };
}

/** As `judgePages`, for what software writes: two or more faulty pages are one finding about it. */
export function judgeGenerated(pages: readonly PageFacts[], judge: PageJudge): AuditOutcome {
  const { checked, findings } = judgePages(pages, judge);
  return { checked, findings: findings.length < 2 ? findings : [templateFinding(findings, checked)] };
}

/** As `judgeTemplate`, for information: from ten pages it is one finding about the site, whatever their share. */
export function groupNotices(outcome: AuditOutcome): AuditOutcome {
  const { checked, findings } = outcome;
  return findings.length < templatePages ? outcome : { checked, findings: [traitFinding(findings, checked)] };
}

/** The faults found, each with its page, and the number of pages judged. */
export function judgeEach(
  pages: readonly PageFacts[],
  judge: PageJudge<PageFault | DeferredFault>,
): { readonly checked: number; readonly found: readonly Found[] } {
  const found: Found[] = [];
  let checked = 0;
  // An index loop: an iterator allocates an object per page, ten thousand for each check.
  for (let at = 0; at < pages.length; at += 1) {
    const page = pages[at]!;
    if (page.content === null) continue;
    checked += 1;
    const fault = judge(page.content, page);
    if (fault !== null) found.push(onPage(page.record.url, fault));
  }
  return { checked, found };
}

/** Copied field by field: V8 copies objects of varying shapes slowly. */
function onPage(page: string, fault: PageFault | DeferredFault): Found {
  if ('describe' in fault) return { page, message: fault.message, fix: fault.fix, describe: fault.describe };
  const { message, evidence, fix, edit } = fault;
  return edit === undefined ? { page, message, evidence, fix } : { page, message, evidence, fix, edit };
}

function editOf(found: Found): Edit | undefined {
  return 'describe' in found ? found.describe().edit : found.edit;
}

function describedFault(found: Found): AuditFinding {
  if (!('describe' in found)) return found;
  const { page, message, fix } = found;
  return { page, message, ...found.describe(), fix };
}

/** Most checks have one remedy for all pages. */
function sameRemedy(found: readonly Found[]): (readonly Found[])[] {
  if (found.length === 0) return [];
  const first = found[0]!.fix.fr;
  return found.every(({ fix }) => fix.fr === first) ? [found] : [...groupBy(found, ({ fix }) => fix.fr).values()];
}

function isOfTemplate(faulty: number, checked: number): boolean {
  return faulty >= templatePages
    ? faulty >= templateShare * checked
    : faulty >= smallSite && faulty >= smallSiteShare * checked;
}

function groupSections(findings: readonly AuditFinding[], judged: readonly PageFacts[]): readonly AuditFinding[] {
  // Most checks find little: sections are then not computed for the whole site.
  if (findings.length < templatePages) return findings;
  const grouped = new Map<AuditFinding, AuditFinding | null>();
  const { of, urls } = sectionsOf(judged);
  for (const [section, group] of groupBy(findings, ({ page }) => page && of(page))) {
    const all = urls.get(section)?.length ?? 0;
    if (group.length < templatePages || group.length < sectionShare * all) continue;
    group.forEach((finding, at) => grouped.set(finding, at === 0 ? templateFinding(group, all, section) : null));
  }
  return findings.flatMap((finding) => {
    const shared = grouped.get(finding);
    return shared === undefined ? [finding] : shared === null ? [] : [shared];
  });
}

function groupSameEdits(findings: readonly AuditFinding[], checked: number): AuditFinding[] {
  const grouped = new Set<AuditFinding>();
  const shared: AuditFinding[] = [];
  for (const group of groupBy(findings, ({ edit }) => edit?.old || null).values()) {
    if (group.length < templatePages) continue;
    for (const finding of group) grouped.add(finding);
    shared.push(templateFinding(group, checked));
  }
  return [...shared, ...findings.filter((finding) => !grouped.has(finding))];
}

function templateFinding(group: readonly Found[], checked: number, where = ''): AuditFinding {
  const of = { fr: where && ` de ${where}`, en: where && ` of ${where}` };
  return groupedFinding(group, checked, (paths) => ({
    fr: `Défaut du gabarit${of.fr}, présent sur ${group.length} pages sur ${checked} (${paths}…).`,
    en: `A fault of the template${of.en}, on ${group.length} of ${checked} pages (${paths}…).`,
  }));
}

function traitFinding(group: readonly AuditFinding[], checked: number): AuditFinding {
  return groupedFinding(group, checked, (paths) => ({
    fr: `Sur ${group.length} pages sur ${checked} (${paths}…), comme celle-ci\u202f:`,
    en: `On ${group.length} of ${checked} pages (${paths}…), such as this one:`,
  }));
}

function groupedFinding(group: readonly Found[], checked: number, introduce: (paths: string) => Text): AuditFinding {
  const { edit, ...first } = describedFault(group[0]!);
  const sameEdit = edit && group.every((finding) => isSameEdit(edit, editOf(finding)));
  const examples = group.slice(0, examplesKept).map((finding) => finding.page ?? '');
  const introduction = introduce(pathsIn(examples));
  const differ = group.some(({ message }) => message.fr !== first.message.fr || message.en !== first.message.en);
  return {
    ...first,
    page: null,
    pages: group.flatMap((finding) => finding.page ?? []),
    ...(differ ? { messages: group.flatMap(({ page, message }) => (page === null ? [] : message)) } : {}),
    message: inBoth((locale) => `${introduction[locale]} ${first.message[locale]}`),
    evidence: { ...first.evidence, pages: group.length, of: checked, examples, ...(sameEdit ? {} : editsOf(group)) },
    ...(sameEdit ? { edit } : {}),
  };
}

function isSameEdit(one: Edit, other: Edit | undefined): boolean {
  return one.old === other?.old && one.new === other.new;
}

/** Edits differ from page to page: those of the first pages are listed. */
function editsOf(group: readonly Found[]): { readonly edits?: readonly object[] } {
  const edits: object[] = [];
  for (const found of group) {
    const edit = editOf(found);
    if (edit !== undefined) edits.push({ page: found.page, ...edit });
    if (edits.length === editsKept) break;
  }
  return edits.length === 0 ? {} : { edits };
}
