import { pair, type Text } from '../../values/text.ts';
import { isDone } from './past-work.ts';
import type { PlanContext } from './plan-context.ts';

/** True when every use of a catalogue entry was stopped in the previous cycle, or noted as done: it is not set up again. */
export const wasStopped = (context: Pick<PlanContext, 'previous'>, id: string): boolean =>
  isCut(context, id) || isDone(context, id);

const isCut = ({ previous }: Pick<PlanContext, 'previous'>, id: string): boolean => previous?.cut.includes(id) ?? false;

/** Options that continued come before those that were stopped, which return only when nothing else can do the work. */
export function stoppedLast<Option>(
  context: PlanContext,
  options: readonly Option[],
  idOf: (one: Option) => string,
): Option[] {
  return [
    ...options.filter((one) => !wasStopped(context, idOf(one))),
    ...options.filter((one) => wasStopped(context, idOf(one))),
  ];
}

/** Text added to an option that returns although it was stopped. */
export function resumedNote(context: PlanContext, id: string, what: Text): Text {
  if (!wasStopped(context, id)) return what;
  if (!isCut(context, id))
    return pair(
      `Fait au cycle ${context.previous?.number ?? 1} : à tenir et à améliorer, rien d’autre ne fait ce travail ici. ${what.fr}`,
      `Done in cycle ${context.previous?.number ?? 1}: keep it up and improve it, nothing else does this work here. ${what.en}`,
    );
  return pair(
    `Arrêté au cycle ${context.previous?.number ?? 1}, repris parce que rien d’autre ne fait ce travail ici : dire d’abord ce qui change. ${what.fr}`,
    `Stopped in cycle ${context.previous?.number ?? 1}, taken up again because nothing else does this work here: first say what changes. ${what.en}`,
  );
}
