import type { Text } from '../../values/text.ts';
import type { Severity } from '../audit.ts';
import { linkPlaces } from '../results/link-places.ts';
import type { PageTable } from '../facts/page-table.ts';
import { type ComparedFinding, type FindingSide, isGrouped, pagesOf } from './compared-finding.ts';
import { withoutSharedGroups } from './shared-groups.ts';

/** Places of links that a change names. */
const mostPlaces = 5;

/**
 * A check on a page, with the number of its findings before and after; for a fault reported once for many pages, the
 * number of pages.
 */
export interface FindingChange {
  /** Id of the check. */
  readonly check: string;
  /** Severity of the check. */
  readonly severity: Severity;
  /** Address of the page; null for the whole site. */
  readonly page: string | null;
  /** Number before. */
  readonly before: number;
  /** Number after. */
  readonly after: number;
  /** The fault in a sentence; the later audit's sentence when it has one. */
  readonly message: Text;
  /** Pages that contain the links at fault, with their words and place; absent for a fault of no link. */
  readonly places?: Text;
}

/** Findings that changed, over what both audits could judge. */
export interface FindingChanges {
  /** Faults that only the later audit found. */
  readonly new: readonly FindingChange[];
  /** Faults with more findings or pages than before. */
  readonly worse: readonly FindingChange[];
  /** Faults that only the earlier audit found. */
  readonly fixed: readonly FindingChange[];
}

/**
 * A fault is new or fixed only where both audits could judge it. It is neither when the other audit did not measure its
 * check or did not read its page, when an ignore rule covers it, or when one audit reports it once for a template and
 * the other page by page.
 */
export function compareFindings(first: FindingSide, second: FindingSide): FindingChanges {
  const { before, after } = withoutSharedGroups(first, second);
  const [old, now] = [byPlace(before.findings), byPlace(after.findings)];
  const [summariesBefore, summariesNow] = [summariesByCheck(before.findings), summariesByCheck(after.findings)];
  const changes: { new: FindingChange[]; worse: FindingChange[]; fixed: FindingChange[] } = {
    new: [],
    worse: [],
    fixed: [],
  };
  const counted = new Set<string>();
  for (const key of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [was, is] = [old.get(key) ?? [], now.get(key) ?? []];
    const { check, severity, page, message } = (is[0] ?? was[0])!;
    const places = linkPlaces((is[0] ?? was[0])!.evidence, mostPlaces);
    const counts = { before: was.length, after: is.length };
    const change = { check, severity, page, ...counts, message, ...(places === null ? {} : { places }) };
    const [earlier, later] = [summariesBefore.get(check) ?? nothing, summariesNow.get(check) ?? nothing];
    if (!earlier.measured || !later.measured) continue;
    const hasSameSources = (row: ComparedFinding): boolean => sawSameContext(row, before.read, after.read);
    // Without the list of pages at fault, their number is compared, provided that both audits read as many pages.
    const count = (allowed: number): void => {
      if (
        !counted.has(check) &&
        later.faults > earlier.faults + earlier.ignored + allowed &&
        before.read.readAsMuchAs(after.read)
      ) {
        changes.worse.push({ ...change, before: earlier.faults, after: later.faults });
      }
      counted.add(check);
    };
    if (was.length === 0) {
      if (earlier.unlisted || (earlier.faults + earlier.ignored > 0 && is.some(isUnlisted))) {
        count(0);
        continue;
      }
      const isNew = (row: ComparedFinding): boolean => {
        const pages = pagesOf(row).filter((url) => !earlier.pages.has(url) && !earlier.ignoredPages.has(url));
        if (pages.some((url) => after.read.isNewlyLinked(url, before.read))) return true;
        return hasSameSources(row) && couldReport(row, pages, before.read, after.read);
      };
      if (is.some(isNew)) changes.new.push(change);
    } else if (is.length > 0) {
      if (page === null && [...was, ...is].some(({ evidence }) => isGrouped(evidence))) {
        // A template that has a fault also gives it to the pages added since: they do not make it worse.
        count(after.read.countMissingFrom(before.read));
      } else if (is.length > was.length) changes.worse.push(change);
    } else {
      const isStillReported = (url: string): boolean => later.pages.has(url) || later.ignoredPages.has(url);
      const isFixed = (row: ComparedFinding): boolean =>
        hasSameSources(row) &&
        couldReport(row, pagesOf(row), after.read, before.read) &&
        pagesOf(row).some((url) => !after.read.hasLost(url, before.read));
      if (later.unlisted || (later.faults + later.ignored > 0 && was.some(isUnlisted))) continue;
      if (!was.flatMap(pagesOf).some(isStillReported) && was.some(isFixed)) changes.fixed.push(change);
    }
  }
  return changes;
}

/**
 * True when the audit that read `read` would have reported this fault of the other audit. A fault shared by several
 * pages, or one that names a target, needs all of them to be read; a fault of a template needs one.
 */
function couldReport(row: ComparedFinding, pages: readonly string[], read: PageTable, other: PageTable): boolean {
  const couldJudge = (url: string): boolean => read.couldJudge(url, other);
  if (row.page === null) return read.readAsMuchAs(other) && pages.some(couldJudge);
  return (
    pages.length > 0 && pages.every(couldJudge) && targetOf(row).every((url) => !other.has(url) || couldJudge(url))
  );
}

/**
 * True when both audits read what the fault depends on besides its pages: the links to them, or the whole site for an
 * outlier.
 */
function sawSameContext(row: ComparedFinding, one: PageTable, other: PageTable): boolean {
  if (row.check.endsWith('_outlier')) return one.readAsMuchAs(other) && other.readAsMuchAs(one);
  if (!row.check.startsWith('link.')) return true;
  return [...pagesOf(row), ...targetOf(row)].every((url) => one.hasSameSources(url, other));
}

function targetOf({ evidence }: ComparedFinding): string[] {
  return typeof evidence?.target === 'string' ? [evidence.target] : [];
}

/** All findings of one check in one audit. */
interface CheckSummary {
  measured: boolean;
  /** Pages at fault. */
  faults: number;
  readonly pages: Set<string>;
  /** True when more pages are at fault than are named. */
  unlisted: boolean;
  /** Number of pages whose fault an ignore rule covers, and those that are named. */
  ignored: number;
  readonly ignoredPages: Set<string>;
}

const nothing: CheckSummary = {
  measured: true,
  faults: 0,
  pages: new Set(),
  unlisted: false,
  ignored: 0,
  ignoredPages: new Set(),
};

function summariesByCheck(findings: readonly ComparedFinding[]): Map<string, CheckSummary> {
  const summaries = new Map<string, CheckSummary>();
  for (const finding of findings) {
    const one = summaries.get(finding.check) ?? {
      ...nothing,
      pages: new Set<string>(),
      ignoredPages: new Set<string>(),
    };
    summaries.set(finding.check, one);
    if (finding.status === 'not-measured') one.measured = false;
    else if (finding.status === 'ignored') {
      one.ignored += countOf(finding);
      for (const url of pagesOf(finding)) one.ignoredPages.add(url);
    } else {
      one.faults += countOf(finding);
      one.unlisted ||= isUnlisted(finding);
      for (const url of pagesOf(finding)) one.pages.add(url);
    }
  }
  return summaries;
}

function isUnlisted(finding: ComparedFinding): boolean {
  return countOf(finding) > new Set(pagesOf(finding)).size;
}

function countOf({ evidence }: ComparedFinding): number {
  return isGrouped(evidence) ? (evidence!.pages as number) : 1;
}

function placeOf({ page, check }: Pick<ComparedFinding, 'page' | 'check'>): string {
  return `${page ?? ''}\n${check}`;
}

function byPlace(findings: readonly ComparedFinding[]): Map<string, ComparedFinding[]> {
  const found = new Map<string, ComparedFinding[]>();
  for (const finding of findings) {
    if (finding.status !== 'fail') continue;
    const rows = found.get(placeOf(finding));
    if (rows) rows.push(finding);
    else found.set(placeOf(finding), [finding]);
  }
  return found;
}
