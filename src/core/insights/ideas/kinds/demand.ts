import { comparedGroups } from '../../../framework/counters/compared-groups.ts';
import { pair } from '../../../values/text.ts';
import { count } from '../../amounts.ts';
import { groupName, groupsTitle } from '../../compared-texts.ts';
import type { AskedIdea } from '../asked-idea.ts';
import type { Judgement } from '../offer-ideas.ts';
import type { IdeaKind } from './idea-kind.ts';

const demandSign =
  /\b(advertis\w*|adverts?|promot\w*|campaign|leaflets?|free (pass|trial|month|year)|publicites?|pubs?|annonces?|campagne|prospectus|attirer|gratuit\w*)\b/;
const servedSign =
  /\b(filled|served|found|met|placed|delivered|pourvu\w*|servi\w*|trouve\w*|satisfait\w*|livre\w*|honore\w*)\b/;

/** More demand to be brought somewhere: what becomes of the requests that come from there already. */
export const demandIdea: IdeaKind = {
  id: 'demand',
  isNamed: (asked) => demandSign.test(asked.plain) && unservedThere(asked) !== null,
  judge: unservedThere,
  missing: null,
};

/** The place of an idea among the groups that are served worse. */
function unservedThere({ text, company }: AskedIdea): Judgement | null {
  const names = text.match(/\p{Lu}\p{L}{3,}/gu) ?? [];
  const one = comparedGroups(company).find(
    ({ result, other, interval, isLoss }) =>
      !isLoss && interval[0] > 0 && servedSign.test(result) && names.some((name) => (other.label ?? '').includes(name)),
  );
  if (one === undefined) return null;
  const title = groupsTitle(one, groupName(one.better), groupName(one.other));
  const missed = count(one.other.of - one.other.won);
  return {
    verdict: 'refuse',
    reason: pair(
      `${title.fr}. ${missed.fr} demandes y restent déjà sans réponse : en faire venir d’autres en perdrait davantage.`,
      `${title.en}. ${missed.en} requests already stay unserved there: bringing more would lose more of them.`,
    ),
    instead: pair(
      `À la place : trouver d’abord là de quoi servir, jusqu’au taux de ${groupName(one.better).fr} ; compter chaque mois demandes et réponses.`,
      `Instead: first find there what it takes to serve, up to the rate of ${groupName(one.better).en}; count requests and answers every month.`,
    ),
  };
}
