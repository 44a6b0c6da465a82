import type { PlannedAction } from '../../planning/plan/planned-action.ts';
import type { ChannelVerdict } from '../../planning/plan/reallocation.ts';
import { dayText } from '../../values/day-text.ts';
import { inBoth, pair } from '../../values/text.ts';
import type { FoundInsight } from '../found-insights.ts';
import { adopted } from './adopted-idea.ts';
import type { AskedIdea } from './asked-idea.ts';
import { moreOnChannel } from './channel-ideas.ts';
import { actionOfComparison } from './comparison-action.ts';
import { seasonRoom } from './evidence/season-room.ts';
import { sentAgain } from './evidence/sent-parts.ts';
import { comparisonOfIdea } from './idea-comparison.ts';
import { byPaidChannels } from './kinds/spending.ts';
import { channelToStop } from './kinds/stop.ts';
import type { Judgement, OnChannel } from './offer-ideas.ts';

/** What the plan does, that its ideas agree with. */
export interface IdeaPlan {
  readonly actions: readonly PlannedAction[];
  readonly found: readonly FoundInsight[];
  /** What becomes of the money of a channel; null for one on which the plan decides nothing. */
  readonly moveOf: (channelId: string) => ChannelVerdict | null;
}

export const noPlan: IdeaPlan = { actions: [], found: [], moveOf: () => null };

/** More demand for what is full, and money put on a channel or a part of one, or taken off it: what the plan decides of that channel. */
export function settledOnMoney(asked: AskedIdea, plan: IdeaPlan): Judgement | null {
  const season = seasonRoom(asked);
  if (season?.verdict === 'refuse') return season;
  const part = sentAgain(asked);
  const onChannel = part ?? moreOnChannel(asked.text, asked.company) ?? channelToStop(asked);
  return onChannel === null ? byPaidChannels(asked) : asDecided(onChannel, plan, part !== null);
}

/** The verdict that the decision on a channel leaves; a part of it is judged by what it costs itself. */
function asDecided(one: OnChannel, { actions, moveOf }: IdeaPlan, isPart: boolean): Judgement {
  const action = actions.find(({ id }) => id === `budget-${one.channelId.replaceAll('_', '-')}`);
  const move = moveOf(one.channelId);
  if (action === undefined || move === null) return one;
  const isLess = move === 'stop' || move === 'less';
  const day = inBoth((locale) => dayText(action.start, locale));
  const { owner, title } = action;
  return {
    verdict: one.isStop === true ? (isLess ? 'do' : 'refuse') : verdictWith(one, move, isPart),
    reason: one.reason,
    instead: pair(
      `Dans le plan : ${title.fr} (${owner.fr}, à partir du ${day.fr}). ${one.instead.fr}`,
      `In the plan: ${title.en} (${owner.en}, from ${day.en}). ${one.instead.en}`,
    ),
  };
}

function verdictWith({ verdict }: OnChannel, move: ChannelVerdict, isPart: boolean): Judgement['verdict'] {
  if (verdict === 'refuse' || ((move === 'stop' || move === 'less') && !isPart)) return 'refuse';
  if (verdict === 'do' || move === 'more') return 'do';
  return move === 'try' ? 'test' : 'not-now';
}

/** A way of doing that the counts of the company prove, with the action of the plan that makes it the rule. */
export function settledByLever({ text, company }: AskedIdea, { actions, found }: IdeaPlan): Judgement | null {
  const comparison = comparisonOfIdea(text, company);
  return comparison === null ? null : adopted(comparison, actionOfComparison(comparison, found, actions));
}
