import type { SiteAnalysis } from '../analysis/site-analysis.ts';
import { problemOf } from '../audits/results/problems/problems.ts';
import { pageWorth } from '../audits/results/page-worth.ts';
import { withoutIndexFile } from '../values/addresses/without-index-file.ts';
import type { Diagnosis } from '../diagnoses/diagnosis.ts';
import { diagnoses } from '../diagnoses/index.ts';
import { unique } from '../values/unique.ts';
import { type AuditAction, counted, mostEdits } from './audit-action.ts';
import { checkActions } from './check-actions.ts';
import { contentSystemOf } from './content-systems.ts';
import { coverageAction } from './coverage-action.ts';
import { diagnosisActions, treatmentTime } from './diagnosis-actions.ts';
import { linkAction } from './link-action.ts';
import { withSmallRepairs } from './small-repairs.ts';
import { withSystemPlace } from './system-place.ts';
import { workOrder } from './work-order.ts';

/**
 * What an audit calls for, in the order in which to do it: one action for each problem of the site. The checks that a
 * diagnosis explains, and those of its problem, are gathered under it; missing links gather the checks of links; the
 * repairs that cost hardly a visitor come last, in one action.
 */
export function auditActions(analysis: SiteAnalysis): AuditAction[] {
  const { diagnoses: found, results, facts } = analysis;
  const pages = pageWorth(facts);
  const explained = new Set([...found.flatMap(({ explains }) => explains), ...checksWithoutSentence(analysis)]);
  const actions = gathered([
    ...diagnosisActions(found),
    ...linkAction(analysis, pages),
    ...checkActions({ results, pages, explained, condemned: condemnedPages(found) }),
    ...coverageAction(analysis),
  ]);
  const system = contentSystemOf(facts.htmlPages);
  return withSmallRepairs(workOrder(actions).filter(({ worth }) => worth >= leastWorth)).map((action) =>
    withSystemPlace(action, system),
  );
}

/** Checks whose cure is a link in the sentences of texts. */
const curedInSentences = [
  'link.chrome_only',
  'link.few_content_out',
  'link.impressions_unlinked',
  'link.missing_reciprocal_cluster',
  'link.weak_inlinks',
];

/** Where no sentence to link is proposed, work that asks for one would name none: what it found stays a finding. */
const checksWithoutSentence = ({ semantics }: Pick<SiteAnalysis, 'semantics'>): readonly string[] =>
  semantics?.suggestions.length === 0 ? curedInSentences : [];

/** Pages that the work of a diagnosis replaces or removes. */
function condemnedPages(found: readonly Diagnosis[]): ReadonlySet<string> {
  const condemning = new Set(diagnoses.filter(({ condemns }) => condemns).map(({ id }) => id));
  return new Set(found.flatMap(({ id, examples }) => (condemning.has(id) ? examples : [])));
}

/** Worth of an action under which nobody would put it on a list (working assumption). */
const leastWorth = 15;

/** The first action of each problem, which takes the checks, edits and places of the next ones. */
function gathered(actions: readonly AuditAction[]): AuditAction[] {
  const byProblem = new Map<string, AuditAction>();
  for (const action of actions) {
    const first = byProblem.get(action.problem);
    byProblem.set(action.problem, first === undefined ? action : merged(first, action));
  }
  return [...byProblem.values()];
}

/** Beside links whose sentence is known, an advice without a sentence says less. */
const editsBeside = (first: AuditAction, next: AuditAction): AuditAction['edits'] =>
  first.source === 'link' ? next.edits.filter(({ before }) => before !== undefined) : next.edits;

/** Missing links and checks of links together. */
const nameOfLinks = problemOf('link').action;

function merged(first: AuditAction, next: AuditAction): AuditAction {
  const edits = editsBeside(first, next);
  // Beside links, only the edits that are shown count.
  const others = first.source === 'link' ? edits.flatMap(({ page }) => page ?? []) : next.places;
  const places = unique([...first.places, ...others]);
  const named = unique(places.map(withoutIndexFile)).length;
  // A diagnosis counts its pages, of which it names some.
  const pages = first.source === 'diagnosis' ? Math.max(first.pages, named) : named;
  const name = first.source === 'link' ? nameOfLinks : first.name;
  return {
    ...first,
    name,
    title: counted(name, pages),
    pages,
    ...(first.source === 'diagnosis' && { minutes: treatmentTime(first.id, first.effort, pages) }),
    places,
    checks: unique([...first.checks, ...next.checks]),
    worth: Math.max(first.worth, next.worth),
    edits: [...first.edits, ...edits].slice(0, Math.max(mostEdits, first.edits.length)),
  };
}
