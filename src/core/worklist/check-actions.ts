import type { AuditFinding } from '../audits/audit.ts';
import { fixText } from '../audits/results/fix-text.ts';
import { pageCount, type PageWorth, pagesOf, placeCount } from '../audits/results/page-worth.ts';
import { worthOf } from '../audits/results/priority.ts';
import type { Problem } from '../audits/results/problems/problem.ts';
import { problemOf } from '../audits/results/problems/problems.ts';
import { reportedResult } from '../audits/results/reported-findings.ts';
import type { AuditResult } from '../audits/results/run-audits.ts';
import { groupBy } from '../audits/groups.ts';
import { pathOf } from '../audits/wording.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { compareText } from '../values/compare-text.ts';
import { inBoth, pair, plural, type Text } from '../values/text.ts';
import { sum } from '../values/sum.ts';
import { unique } from '../values/unique.ts';
import {
  type AuditAction,
  counted,
  minutesFor,
  mostEdits,
  mostListedEdits,
  mostProofs,
  shown,
} from './audit-action.ts';
import { editsOfFindings, type WorthOf } from './finding-edits.ts';
import type { Proof } from '../planning/plan/work-item.ts';

/** Chance that the fix brings what it should: a broken link is a fact, a text is judged by its words (working assumption). */
const certainties = { fact: 0.95, words: 0.8 } as const;
const judgedByWords: ReadonlySet<string> = new Set(['content', 'trust', 'heading', 'title', 'desc', 'image']);
/** Part of its worth that each further check of a problem adds to the first (working assumption). */
const furtherShare = 0.15;

/** What visitors meet broken is a fact, whatever the family of its check. */
const isFact = ({ met = {} }: Problem, check: string): boolean =>
  met[check] !== undefined || !judgedByWords.has(check.split('.')[0]!);

interface Failed {
  readonly result: AuditResult;
  readonly worth: number;
}

export interface CheckFacts {
  readonly results: readonly AuditResult[];
  readonly pages: PageWorth;
  /** Ids of the checks that belong to diagnoses. */
  readonly explained: ReadonlySet<string>;
  /** Pages that another work replaces or removes. */
  readonly condemned: ReadonlySet<string>;
}

/**
 * One action for each problem, with all its failed checks. The links at fault on the pages that are worth most come first,
 * so those of the home page, of a menu and of a footer; what is on pages that another work replaces comes last.
 */
export function checkActions({ results, pages, explained, condemned }: CheckFacts): AuditAction[] {
  const worthOfPage: WorthOf = (url) => (condemned.has(url) ? 0 : pages.of(url));
  const failed = results
    .map(reportedResult)
    .filter(({ status, audit }) => status === 'fail' && audit.severity !== 'info' && !explained.has(audit.id))
    .map((result): Failed => ({ result: inOrder(result, worthOfPage, condemned), worth: worthOf(result, pages) }));
  return Array.from(
    groupBy(failed, ({ result }) => problemOf(result.audit.id).id),
    ([, group]) =>
      problemAction(
        problemOf(group[0]!.result.audit.id),
        [...group].sort((a, b) => b.worth - a.worth || compareText(a.result.audit.id, b.result.audit.id)),
        worthOfPage,
      ),
  );
}

function inOrder(result: AuditResult, worthOfPage: WorthOf, condemned: ReadonlySet<string>): AuditResult {
  const weight = (finding: AuditFinding): number => {
    const places = pagesOf(finding);
    return 'sources' in finding.evidence
      ? sum(places.map(worthOfPage))
      : Number(places.length === 0 || !places.every((place) => condemned.has(place)));
  };
  const weights = new Map(result.findings.map((finding) => [finding, weight(finding)]));
  return { ...result, findings: [...result.findings].sort((a, b) => weights.get(b)! - weights.get(a)!) };
}

function problemAction(problem: Problem, failed: readonly Failed[], worthOfPage: WorthOf): AuditAction {
  const [{ result, worth }, ...others] = failed as [Failed, ...Failed[]];
  const { audit, findings } = result;
  const all = failed.flatMap((one) => one.result.findings);
  const places = unique(all.flatMap(pagesOf));
  const pages = pageCount(all);
  const name = others.length === 0 ? audit.action : problem.action;
  return {
    id: audit.id,
    source: 'check',
    problem: problem.id,
    checks: failed.map((one) => one.result.audit.id),
    name,
    title: counted(name, pages),
    why: audit.why,
    how: others.length === 0 ? howTo(findings) : tasks(failed),
    effort: audit.effort,
    worth: Math.round(10 * Math.min(100, worth + furtherShare * sum(others.map((one) => one.worth)))) / 10,
    certainty: isFact(problem, audit.id) ? certainties.fact : certainties.words,
    minutes: minutesFor(audit.effort, sum(failed.map(placesOf)), audit.once),
    places,
    pages,
    proof: proofsOf(failed),
    edits: editsOf(failed, worthOfPage),
    success: successOf(problem, all.length),
  };
}

/** Places to change for a check: one change of a template is compared with that of each of its pages. */
const placesOf = ({ result: { audit, findings } }: Failed): number =>
  placeCount(findings, audit.perPage === true || audit.once === true);

/** The fix that all findings share; where each has its own, that of the first as an example. */
function howTo(findings: readonly AuditFinding[]): Text {
  const [first, ...others] = findings as [AuditFinding, ...AuditFinding[]];
  if (others.length === 0) return fixText(first);
  if (others.every(({ fix }) => fix.fr === first.fix.fr)) return first.fix;
  const place = first.page === null ? '' : shownAddress(pathOf(first.page));
  return {
    fr: `Page par page. Par exemple${place && ` sur ${place}`}\u202f: ${first.fix.fr}`,
    en: `Page by page. For example${place && ` on ${place}`}: ${first.fix.en}`,
  };
}

const mostTasks = 4;

/** The sentences of the checks, one after the other. */
const tasks = (failed: readonly Failed[]): Text =>
  inBoth((locale) =>
    failed
      .slice(0, mostTasks)
      .map(({ result }) => `${result.audit.action[locale]}.`)
      .join(' '),
  );

/** The first finding of each check, then the next ones. */
function proofsOf(failed: readonly Failed[]): Proof[] {
  const proofs = failed.map(({ result }) =>
    result.findings.slice(0, mostProofs).map(({ message, page }): Proof => ({ text: shown(message), page })),
  );
  return interleaved(proofs).slice(0, mostProofs);
}

function editsOf(failed: readonly Failed[], worthOfPage: WorthOf): AuditAction['edits'] {
  const most = failed.every(({ result }) => result.audit.id.startsWith('link.')) ? mostListedEdits : mostEdits;
  const edits = failed.map(({ result }) => editsOfFindings(result.findings, worthOfPage));
  return interleaved(edits).slice(0, most);
}

/** The first of each list, then the second of each … */
function interleaved<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

function successOf({ effect }: Problem, count: number): Text {
  const gone = pair(
    plural(count, 'fr', { one: 'le constat aura disparu', other: `les ${count} constats auront disparu` }),
    plural(count, 'en', { one: 'the finding will be gone', other: `the ${count} findings will be gone` }),
  );
  return pair(
    `${effect.fr} Explorez aussi le site de nouveau une fois la correction en ligne\u202f: ${gone.fr}.`,
    `${effect.en} Also explore the site again once the change is online: ${gone.en}.`,
  );
}
