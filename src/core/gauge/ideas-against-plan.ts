import type { Company } from '../framework/company/company.ts';
import { splitChannel } from '../framework/economics/campaign-parts.ts';
import { ceilingOfChannel } from '../framework/economics/lines/line-of-channel.ts';
import { unitEconomics } from '../framework/economics/unit-economics.ts';
import { askedIdea } from '../insights/ideas/asked-idea.ts';
import { moreOnChannel } from '../insights/ideas/channel-ideas.ts';
import { seasonRoom } from '../insights/ideas/evidence/season-room.ts';
import { partNamedIn, sentAgain } from '../insights/ideas/evidence/sent-parts.ts';
import { comparisonOfIdea } from '../insights/ideas/idea-comparison.ts';
import { groupName, groupsTitle } from '../insights/compared-texts.ts';
import { findingActionId } from '../insights/finding-action-id.ts';
import type { Strategy } from '../planning/plan/plan.ts';
import { type Fault, faultsAmong } from './faults.ts';

/**
 * Ideas judged against the plan on their own subject: money for a channel or a part that it stops, or for months that are full, is
 * refused; a proved way that one of its actions makes the rule waits for no count.
 */
export function ideasAgainstPlan(strategy: Strategy, company: Company): Fault[] {
  return faultsAmong(strategy.ideas, '/ideas', ({ idea, verdict, basis }) => {
    if (basis === 'rule') return true;
    if (putsMoneyIntoStopped(idea, strategy, company)) return verdict === 'refuse';
    return !isLeverOf(idea, strategy, company) || basis !== 'none' || verdict !== 'not-now';
  });
}

function putsMoneyIntoStopped(idea: string, { nextCycle }: Strategy, company: Company): boolean {
  const asked = askedIdea(idea, company);
  const part = sentAgain(asked) === null ? null : partNamedIn(idea, company);
  if (part !== null) {
    const cap = ceilingOfChannel(company, part.channelId, unitEconomics(company)).ceiling;
    const stopped = splitChannel(company, part.channelId, cap)?.stopped ?? [];
    if (stopped.some(({ name }) => name === part.name)) return true;
  }
  const channelId = part?.channelId ?? moreOnChannel(idea, company)?.channelId;
  const row = nextCycle.allocation.rows.find((one) => one.channelId === channelId);
  return (part === null && row !== undefined && row.after <= 0) || seasonRoom(asked)?.verdict === 'refuse';
}

/** True for an idea about a comparison whose better way an action of the plan makes the rule. */
function isLeverOf(idea: string, { insights, actions }: Strategy, company: Company): boolean {
  const one = comparisonOfIdea(idea, company);
  if (one === null || one.interval[0] <= 0) return false;
  const title = groupsTitle(one, groupName(one.better), groupName(one.other)).en;
  const found = insights.find((insight) => insight.title.en === title);
  return found !== undefined && actions.some(({ id }) => id === findingActionId(found.id));
}
