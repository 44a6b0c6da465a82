import { pair } from '../../values/text.ts';
import type { AuditAction } from '../../worklist/audit-action.ts';
import { timeText } from '../../worklist/time-text.ts';
import type { ReportAction, ReportBlock } from '../blocks.ts';
import { heading, note } from '../build-blocks.ts';

const mostPlaces = 3;
const mostProofs = 3;
const mostEdits = 6;

/** The actions that matter most, each with its place, proof, exact edit, time and expected effect. */
export function actionsPart(first: readonly AuditAction[]): ReportBlock[] {
  const title = heading(
    'actions',
    first.length === 5
      ? pair('Les cinq actions qui comptent', 'The five actions that matter')
      : pair('Les actions qui comptent', 'The actions that matter'),
  );
  if (first.length > 0) return [title, { kind: 'actions', items: first.map(reportAction) }];
  return [
    title,
    note(
      pair('Aucun défaut n’a été trouvé par les contrôles mesurés.', 'The checks that could be made found no fault.'),
    ),
  ];
}

function reportAction(action: AuditAction): ReportAction {
  const { title, why, how, effort, places, pages, minutes, proof, edits, success } = action;
  return {
    title,
    why,
    how,
    effort,
    places: places.slice(0, mostPlaces),
    count: pages,
    detail: {
      time: timeText(minutes),
      proof: proof.slice(0, mostProofs),
      edits: edits.slice(0, mostEdits),
      success,
    },
  };
}
