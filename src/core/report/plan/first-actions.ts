import { channelBudgetId } from '../../acquisition/channel-budget-plan.ts';
import type { Strategy } from '../../planning/plan/plan.ts';
import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import { compareText } from '../../values/compare-text.ts';
import { pair, type Text } from '../../values/text.ts';
import type { ReportAction, ReportBlock } from '../blocks.ts';
import { heading } from '../build-blocks.ts';
import { reasonText } from '../reason-text.ts';

const mostActions = 5;

/** The actions to start with: the best one of each kind of work. */
export function firstActionsPart({ actions }: Pick<Strategy, 'actions'>): ReportBlock[] {
  const shown = kinds.flatMap((isKind) => bestOf(actions, isKind) ?? []).slice(0, mostActions);
  if (shown.length === 0) return [];
  return [heading('start', titleFor(shown.length)), { kind: 'actions', items: shown.map(itemOf) }];
}

/** Kinds of work in the order in which they are shown. */
const kinds: readonly ((action: PlannedAction) => boolean)[] = [
  (one) => one.id === 'measure-site',
  (one) => one.conversion?.family === 'path',
  (one) => one.catalogueId === channelBudgetId,
  (one) => one.scenario !== null,
  (one) => one.content !== null,
  (one) => one.retention !== null && one.retention.message !== null,
  (one) => one.kind === 'accessibility',
];

const bestOf = (actions: readonly PlannedAction[], isKind: (action: PlannedAction) => boolean) =>
  actions.filter(isKind).sort((a, b) => b.explain.score - a.explain.score || compareText(a.id, b.id))[0];

function titleFor(count: number): Text {
  const number = numbers[count - 2];
  return number === undefined
    ? pair('L’action qui compte', 'The action that matters')
    : pair(`Les ${number.fr} actions qui comptent`, `The ${number.en} actions that matter`);
}

/** From two on. */
const numbers = [pair('deux', 'two'), pair('trois', 'three'), pair('quatre', 'four'), pair('cinq', 'five')];

const itemOf = (action: PlannedAction): ReportAction => ({
  title: action.title,
  why: action.conversion?.friction.description ?? reasonText(action),
  how: action.what,
  effort: action.effort.planned <= 1 ? 'minutes' : action.effort.planned <= 8 ? 'hours' : 'days',
  places: action.content === null ? [] : [action.content.target.url],
  count: action.content === null ? 0 : 1,
});
