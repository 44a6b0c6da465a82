import { pair, type Text } from '../../values/text.ts';
import type { PlanContext } from './plan-context.ts';

/** Was every use of a catalogue entry stopped in the former cycle? */
export const wasStopped = ({ previous }: Pick<PlanContext, 'previous'>, id: string): boolean =>
  previous?.cut.includes(id) ?? false;

/** What went on is ranked before what was stopped, which comes back only where nothing else can do the work. */
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

/** Said of what comes back although it was stopped. */
export function saidAgain(context: PlanContext, id: string, what: Text): Text {
  if (!wasStopped(context, id)) return what;
  return pair(
    `Arrêté au cycle ${context.previous?.number ?? 1}, repris parce que rien d’autre ne fait ce travail ici : dire d’abord ce qui change. ${what.fr}`,
    `Stopped in cycle ${context.previous?.number ?? 1}, taken up again because nothing else does this work here: first say what changes. ${what.en}`,
  );
}
