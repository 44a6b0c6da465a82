import { pair, type Text } from '../../values/text.ts';
import type { DraftAction } from '../plan/draft-action.ts';
import type { PastWork } from '../plan/previous-cycle.ts';
import type { PlanContext } from './plan-context.ts';

type Known = Pick<PlanContext, 'previous'>;

/** True for an entry of a catalogue that the company noted as done, or put aside, whenever it planned it in the last cycle. */
export function isDone({ previous }: Known, catalogueId: string): boolean {
  const own = (previous?.works ?? []).filter((work) => work.catalogueId === catalogueId);
  return own.length > 0 && own.every(({ state }) => state !== 'open');
}

/** True for a content that is published already, or that the company does not want: the same format on the same subject. */
export const isPublished = ({ previous }: Known, catalogueId: string, topicId: string): boolean =>
  (previous?.works ?? []).some(
    (work) => work.catalogueId === catalogueId && work.topicId === topicId && work.state !== 'open',
  );

/** The action of the last cycle that this one continues and that nobody noted as done; undefined for none. */
const openWork = ({ previous }: Known, { catalogueId, content, personaIds }: DraftAction): PastWork | undefined =>
  (previous?.works ?? []).find(
    (work) =>
      work.state === 'open' &&
      work.catalogueId === catalogueId &&
      work.topicId === (content?.topicId ?? null) &&
      (content === null || work.personaId === (personaIds[0] ?? null)),
  );

/** A draft that was planned before and not noted as done says so, and keeps the title that the company gave it. */
export function carriedOver(context: Known, draft: DraftAction): DraftAction {
  const work = openWork(context, draft);
  if (work === undefined) return draft;
  // what is measured or reviewed in each cycle is not late
  const isRepeated = draft.kind === 'measurement' && draft.steering;
  const own = work.title === undefined ? null : pair(work.title, work.title);
  return {
    ...draft,
    ...(own === null ? {} : { title: own }),
    ...(own === null || draft.content === null ? {} : { content: { ...draft.content, task: own } }),
    what: isRepeated ? draft.what : carriedNote(draft.what),
  };
}

const carriedNote = (what: Text): Text =>
  pair(
    `Prévu dans la période précédente et pas noté comme fait : repris ici. ${what.fr}`,
    `Planned in the previous period and not noted as done: taken up again here. ${what.en}`,
  );
