import { isSameWord, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { readCounters } from '../../../framework/counters/read-counters.ts';
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
  isNamed: (asked) => demandSign.test(asked.plain) && (unservedThere(asked) ?? waitingAlready(asked)) !== null,
  judge: (asked) => unservedThere(asked) ?? waitingAlready(asked),
  missing: null,
};

const seekSign = /\b(?:trouver|recruter|chercher|attirer|find|recruit\w*|seek\w*|look for|attract)\b/;
const waitingSign = /\b(?:en attente|attendent|waiting|wait|not (?:yet )?(?:placed|answered)|sans reponse)\b/;

/** People whom an idea seeks, of whom the file counts some who wait already. */
function waitingAlready({ text, plain, company }: AskedIdea): Judgement | null {
  if (!seekSign.test(plain)) return null;
  const said = nounWords(text);
  const row = readCounters(company).find(
    ({ label, unit, count: many }) =>
      unit === 'count' &&
      many > 0 &&
      waitingSign.test(plainText(label)) &&
      nounWords(label).some((word) => word.length > 3 && said.some((one) => isSameWord(one, word))),
  );
  if (row === undefined) return null;
  const many = count(row.count);
  return {
    verdict: 'refuse',
    reason: pair(
      `« ${row.label} » : ${many.fr} attendent déjà. En chercher d’autres allonge la file.`,
      `“${row.label}”: ${many.en} wait already. Seeking more makes the line longer.`,
    ),
    instead: pair(
      `À la place : répondre à ces ${many.fr} et leur donner une date, ou autre chose à faire ; chercher quand la moitié est servie.`,
      `Instead: answer these ${many.en} and give them a date, or something else to do; seek others once half of them are served.`,
    ),
  };
}

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
