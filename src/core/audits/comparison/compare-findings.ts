import type { Text } from '../../values/text.ts';
import type { Severity } from '../audit.ts';
import type { PageTable } from '../facts/page-table.ts';

export interface ComparedFinding {
  readonly check: string;
  readonly severity: Severity;
  readonly status: string;
  readonly page: string | null;
  readonly message: Text;
  readonly evidence?: Readonly<Record<string, unknown>>;
}

/** A check at a place, with how often it was found there before and after; on how many pages, when it is told in other words. */
export interface FindingChange {
  readonly check: string;
  readonly severity: Severity;
  readonly page: string | null;
  readonly before: number;
  readonly after: number;
  readonly message: Text;
}

export interface FindingChanges {
  readonly new: readonly FindingChange[];
  readonly worse: readonly FindingChange[];
  readonly fixed: readonly FindingChange[];
}

/** One of the two audits. */
export interface FindingSide {
  readonly findings: readonly ComparedFinding[];
  readonly read: PageTable;
}

/**
 * Only what both could judge is compared: a fault is neither new nor fixed where the other audit did not measure its check
 * or did not read its page, where a rule sets it aside, or where it is told in other words, once for all pages of a
 * template or page by page.
 */
export function compareFindings(before: FindingSide, after: FindingSide): FindingChanges {
  const [old, now] = [byPlace(before.findings), byPlace(after.findings)];
  const [toldBefore, toldNow] = [toldIn(before.findings), toldIn(after.findings)];
  const changes: { new: FindingChange[]; worse: FindingChange[]; fixed: FindingChange[] } = {
    new: [],
    worse: [],
    fixed: [],
  };
  const counted = new Set<string>();
  for (const key of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [was, is] = [old.get(key) ?? [], now.get(key) ?? []];
    const { check, severity, page, message } = (is[0] ?? was[0])!;
    const change = { check, severity, page, before: was.length, after: is.length, message };
    const [earlier, later] = [toldBefore.get(check) ?? nothing, toldNow.get(check) ?? nothing];
    if (!earlier.measured || !later.measured) continue;
    const isAlikeAround = (row: ComparedFinding): boolean => sawAlike(row, before.read, after.read);
    // Which pages were at fault is not known: how many is, to who read as much.
    const count = (allowed: number): void => {
      if (
        !counted.has(check) &&
        later.faults > earlier.faults + earlier.ignored + allowed &&
        before.read.isAsWide(after.read)
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
        const pages = pagesOf(row).filter((url) => !earlier.pages.has(url) && !earlier.aside.has(url));
        if (pages.some((url) => after.read.linkedAnew(url, before.read))) return true;
        return isAlikeAround(row) && readAlike(row, pages, before.read, after.read);
      };
      if (is.some(isNew)) changes.new.push(change);
    } else if (is.length > 0) {
      if (page === null && [...was, ...is].some(({ evidence }) => gathers(evidence))) {
        // A fault of a template is an old one on the pages that it made since.
        count(after.read.countWithout(before.read));
      } else if (is.length > was.length) changes.worse.push(change);
    } else {
      const stands = (url: string): boolean => later.pages.has(url) || later.aside.has(url);
      const isFixed = (row: ComparedFinding): boolean =>
        isAlikeAround(row) && readAlike(row, pagesOf(row), after.read, before.read);
      if (later.unlisted || (later.faults + later.ignored > 0 && was.some(isUnlisted))) continue;
      if (!was.flatMap(pagesOf).some(stands) && was.some(isFixed)) changes.fixed.push(change);
    }
  }
  return changes;
}

/**
 * Would an audit have told a fault that the other tells of these pages? Those that share a fault are each at fault by the
 * others, and one that names a page by what stands there: all must be read. Those of a template are so by themselves.
 */
function readAlike(row: ComparedFinding, pages: readonly string[], read: PageTable, other: PageTable): boolean {
  const judged = (url: string): boolean => read.judged(url, other);
  if (row.page === null) return read.isAsWide(other) && pages.some(judged);
  return pages.length > 0 && pages.every(judged) && targetOf(row).every((url) => !other.has(url) || judged(url));
}

/** Had both audits before them what the fault depends on beside its pages: the links to them, the habits of the site? */
function sawAlike(row: ComparedFinding, one: PageTable, other: PageTable): boolean {
  if (row.check.endsWith('_outlier')) return one.isAsWide(other) && other.isAsWide(one);
  if (!row.check.startsWith('link.')) return true;
  return [...pagesOf(row), ...targetOf(row)].every((url) => one.isAlikeAround(url, other));
}

function targetOf({ evidence }: ComparedFinding): string[] {
  return typeof evidence?.target === 'string' ? [evidence.target] : [];
}

/** What an audit says of a check. */
interface Told {
  measured: boolean;
  /** Pages at fault. */
  faults: number;
  readonly pages: Set<string>;
  /** More pages are at fault than are named. */
  unlisted: boolean;
  /** Pages whose fault a rule sets aside, and those of them that are named. */
  ignored: number;
  readonly aside: Set<string>;
}

const nothing: Told = { measured: true, faults: 0, pages: new Set(), unlisted: false, ignored: 0, aside: new Set() };

function toldIn(findings: readonly ComparedFinding[]): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const finding of findings) {
    const one = told.get(finding.check) ?? { ...nothing, pages: new Set<string>(), aside: new Set<string>() };
    told.set(finding.check, one);
    if (finding.status === 'not-measured') one.measured = false;
    else if (finding.status === 'ignored') {
      one.ignored += countOf(finding);
      for (const url of pagesOf(finding)) one.aside.add(url);
    } else {
      one.faults += countOf(finding);
      one.unlisted ||= isUnlisted(finding);
      for (const url of pagesOf(finding)) one.pages.add(url);
    }
  }
  return told;
}

/** The pages that a finding names as its own; the empty address is the whole site. */
function pagesOf({ page, evidence }: ComparedFinding): string[] {
  if (!gathers(evidence)) return [page ?? ''];
  const { urls, examples } = evidence!;
  const named = ((Array.isArray(urls) ? urls : Array.isArray(examples) ? examples : []) as string[]).slice();
  return page === null ? (named.length === 0 ? [''] : named) : [page, ...named];
}

function isUnlisted(finding: ComparedFinding): boolean {
  return countOf(finding) > new Set(pagesOf(finding)).size;
}

function countOf({ evidence }: ComparedFinding): number {
  return gathers(evidence) ? (evidence!.pages as number) : 1;
}

function gathers(evidence: ComparedFinding['evidence']): boolean {
  return typeof evidence?.pages === 'number';
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
