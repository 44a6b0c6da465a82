import { diagnoses } from '../diagnoses/index.ts';
import type { Diagnosis } from '../diagnoses/diagnosis.ts';
import type { Effort } from '../audits/audit.ts';
import { type AuditAction, counted, minutesFor, mostListedEdits, shown } from './audit-action.ts';

/** A diagnosis is proved on the whole site (working assumption). */
const certainty = 0.95;
/** Points of worth that a point of the cap of the score takes (working assumption): a cap at 20 is worth 90. */
const capWorth = 0.5;

/** What each next diagnosis is worth less, so that those of one cap stay worst first. */
const placeWorth = 0.1;

/** Problems of checks that a diagnosis is about: their findings are gathered under it. */
const problemOfDiagnosis: Readonly<Record<string, string>> = {
  'articles-lead-nowhere': 'links',
  'buried-by-pagination': 'links',
  'canonical-elsewhere': 'canonical',
  'canonical-one-for-many': 'canonical',
  'contact-broken': 'contact',
  'contact-disagrees': 'contact',
  'demo-content': 'unfinished',
  'few-indexable': 'hidden',
  'guides-apart': 'links',
  'legal-missing': 'legal',
  'names-unsearched': 'names',
  'offers-hidden': 'hidden',
  'twin-generations': 'twins',
  'wrong-language-declared': 'languages',
};

/** Diagnoses whose work is on pages that nobody can count yet. */
const uncounted: ReadonlySet<string> = new Set(['no-offer-page']);

/** Diagnoses that one change treats on all pages. */
const treatedOnce: ReadonlySet<string> = new Set(diagnoses.filter(({ once }) => once).map(({ id }) => id));

/** Time to treat a diagnosis on so many pages. */
export const treatmentTime = (id: string, effort: Effort, pages: number): AuditAction['minutes'] =>
  uncounted.has(id)
    ? minutesFor(effort, Number.POSITIVE_INFINITY, true)
    : minutesFor(effort, pages, treatedOnce.has(id));

/** One action for each diagnosis, worst first. */
export const diagnosisActions = (found: readonly Diagnosis[]): AuditAction[] => found.map(diagnosisAction);

function diagnosisAction(diagnosis: Diagnosis, place: number): AuditAction {
  const { id, action, sentence, examples, explains, capsScore, effort, why, how, effect, pages, edits } = diagnosis;
  return {
    id,
    source: 'diagnosis',
    problem: problemOfDiagnosis[id] ?? id,
    checks: explains,
    name: action,
    title: uncounted.has(id) ? action : counted(action, pages),
    why,
    how,
    effort,
    worth: Math.round(10 * (100 - capWorth * capsScore - placeWorth * place)) / 10,
    certainty,
    minutes: treatmentTime(id, effort, pages),
    places: examples,
    pages,
    proof: [{ text: shown(sentence), page: examples[0] ?? null }],
    edits: edits.slice(0, mostListedEdits).map((edit) => ({ ...edit, text: shown(edit.text) })),
    success: effect,
  };
}
