import type { Text } from '../values/text.ts';
import type { Severity } from './audit.ts';
import type { ReadPages } from './read-pages.ts';

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
  readonly read: ReadPages;
}

/**
 * Only what both could judge is compared: a fault is neither new nor fixed where the other audit did not measure its check
 * or did not read its page, where a rule sets it aside, or where it is told in other words, once for all pages of a
 * template or page by page.
 */
export function compareFindings(before: FindingSide, after: FindingSide): FindingChanges {
  const [old, now] = [byPlace(before.findings), byPlace(after.findings)];
  const [toldBefore, toldNow] = [toldIn(before.findings), toldIn(after.findings)];
  const ignored = new Set(after.findings.filter(({ status }) => status === 'ignored').map(placeOf));
  const changes: { new: FindingChange[]; worse: FindingChange[]; fixed: FindingChange[] } = {
    new: [],
    worse: [],
    fixed: [],
  };
  const retold = new Set<string>();
  for (const key of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [was, is] = [old.get(key) ?? [], now.get(key) ?? []];
    const { check, severity, page, message } = (is[0] ?? was[0])!;
    const change = { check, severity, page, before: was.length, after: is.length, message };
    const [earlier, later] = [toldBefore.get(check) ?? nothing, toldNow.get(check) ?? nothing];
    if (was.length === 0 && earlier.measured) {
      const pages = is.flatMap(pagesOf).filter((url) => !earlier.pages.has(url));
      if (earlier.unlisted || (earlier.faults > 0 && is.some(isUnlisted))) {
        // Which pages were at fault is not known: how many is.
        if (later.faults > earlier.faults && !retold.has(check)) {
          changes.worse.push({ ...change, before: earlier.faults, after: later.faults });
        }
        retold.add(check);
      } else if (pages.some((url) => before.read.judged(url, after.read) || after.read.linkedAnew(url, before.read))) {
        changes.new.push(change);
      }
    } else if (was.length > 0 && is.length > was.length) changes.worse.push(change);
    else if (is.length === 0 && later.measured && !ignored.has(key)) {
      const pages = was.flatMap(pagesOf);
      const stands =
        later.unlisted || (later.faults > 0 && was.some(isUnlisted)) || pages.some((url) => later.pages.has(url));
      if (!stands && pages.some((url) => after.read.judged(url, before.read))) changes.fixed.push(change);
    }
  }
  return changes;
}

/** What an audit says of a check. */
interface Told {
  measured: boolean;
  /** Pages at fault. */
  faults: number;
  readonly pages: Set<string>;
  /** More pages are at fault than are named. */
  unlisted: boolean;
}

const nothing: Told = { measured: true, faults: 0, pages: new Set(), unlisted: false };

function toldIn(findings: readonly ComparedFinding[]): Map<string, Told> {
  const told = new Map<string, Told>();
  for (const finding of findings) {
    if (finding.status === 'ignored') continue;
    const one = told.get(finding.check) ?? { ...nothing, pages: new Set<string>() };
    told.set(finding.check, one);
    if (finding.status === 'not-measured') one.measured = false;
    else {
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
