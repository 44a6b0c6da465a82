import { pair } from '../../values/text.ts';
import type { AuditAction } from '../../worklist/audit-action.ts';
import { smallRepairs } from '../../worklist/small-repairs.ts';
import { timeText } from '../../worklist/time-text.ts';
import type { ReportAction, ReportBlock } from '../blocks.ts';
import { heading, note } from '../build-blocks.ts';

const mostPlaces = 3;
const mostProofs = 3;
const mostEdits = 6;

/**
 * The actions that matter most, each with its place, proof, exact edit, time and expected effect; the small repairs gathered
 * after them are no action of their own.
 */
export function actionsPart(ranked: readonly AuditAction[]): ReportBlock[] {
  const others = ranked.filter(({ id }) => id !== smallRepairs);
  const first = others.length === 0 ? ranked : others;
  const small = ranked.filter((action) => !first.includes(action));
  const title = heading(
    'actions',
    first.length === 5
      ? pair('Les cinq actions qui comptent', 'The five actions that matter')
      : pair('Les actions qui comptent', 'The actions that matter'),
  );
  if (first.length > 0)
    return [title, { kind: 'actions', items: first.map(reportAction) }, ...small.map(smallRepairsNote)];
  return [
    title,
    note(
      pair('Aucun défaut n’a été trouvé par les contrôles mesurés.', 'The checks that could be made found no fault.'),
    ),
  ];
}

function smallRepairsNote({ how, minutes }: AuditAction): ReportBlock {
  const time = timeText(minutes);
  return note(
    pair(
      `Ensuite, les petites réparations (${time.fr})\u00a0: ${how.fr}`,
      `Then the small repairs (${time.en}): ${how.en}`,
    ),
  );
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
