import { isEmailChannel } from '../../../framework/channels.ts';
import { comparedGroups } from '../../../framework/counters/compared-groups.ts';
import { type Counter, readCounters } from '../../../framework/counters/read-counters.ts';
import { conversionsOf } from '../../../framework/traffic.ts';
import { pair, type Text } from '../../../values/text.ts';
import { count, share } from '../../amounts.ts';
import { groupName, groupsTitle, prudentGain } from '../../compared-texts.ts';
import { orderMargin } from '../../own-path.ts';
import { aboutThings } from '../about-things.ts';
import { type AskedIdea, hoursAndDays, preciseWords, sharedWords } from '../asked-idea.ts';
import type { Judgement } from '../offer-ideas.ts';
import type { IdeaKind } from './idea-kind.ts';

const writeSign =
  /\b(ecrire|relancer|appeler|rappeler|lettres?|newsletters?|e ?mails?|courriels?|courriers?|mailings?|write|ring|call|phone|letters?|text)\b/;
const knownPeople =
  /\b(ceux|celles|clients?|patients?|abonnes|adherents|membres|lecteurs|everybody|everyone|all|those|people|customers?|guests?|members?|readers?|subscribers?)\b/;

/** Words that an idea and a count of the same people share at least (working assumption). */
const leastShared = 2;

/** Writing to people whom the company knows: how many they are, and what the last messages or the better group gave. */
export const messageIdea: IdeaKind = {
  id: 'message',
  isNamed: ({ plain }) => writeSign.test(plain) && knownPeople.test(plain),
  judge: (asked) => {
    const cohort = cohortOf(asked);
    return cohort === null ? null : (byBetterGroup(asked, cohort) ?? byMessages(asked, cohort));
  },
  missing: pair(
    'combien répondent à un message, et combien commandent',
    'how many answer a message, and how many order',
  ),
};

/** The count of the very people to write to: it shares at least two precise words with the idea. */
function cohortOf({ text, company }: AskedIdea): Counter | null {
  const words = preciseWords(text);
  const rows = readCounters(company)
    .filter(({ unit, whole, count: many }) => unit === 'count' && whole === null && many > 0)
    .map((one) => ({ one, score: sharedWords([...new Set(preciseWords(one.label))], words).length }))
    .filter(({ score }) => score >= leastShared)
    .sort((a, b) => b.score - a.score);
  return rows[0]?.one ?? null;
}

/** What the better treated of two groups of the same people did, on the people to write to. */
function byBetterGroup(asked: AskedIdea, cohort: Counter): Judgement | null {
  const words = precise(`${asked.text} ${cohort.label}`);
  const one = comparedGroups(asked.company)
    .filter(({ isLoss, interval }) => !isLoss && interval[0] > 0)
    .map((comparison) => ({
      comparison,
      score: sharedWords(
        [...new Set(precise(`${comparison.better.label ?? ''} ${comparison.other.label ?? ''}`))],
        words,
      ).length,
    }))
    .filter(({ score }) => score >= leastShared - 1)
    .sort((a, b) => b.score - a.score)[0]?.comparison;
  if (one === undefined || !isCohortLike(one.better.label ?? '', cohort.label)) return null;
  const title = groupsTitle(one, groupName(one.better), groupName(one.other));
  const gained = (prudentGain(one) / one.other.of) * cohort.count;
  const whole = one.gap * cohort.count;
  const [many, prudent, most] = [count(cohort.count), count(gained), count(whole)];
  const when = hoursAndDays(asked, Math.ceil(cohort.count / perHour), 8);
  return {
    verdict: 'do',
    reason: pair(
      `« ${cohort.label} » : ${many.fr}. ${title.fr}. Sur ces ${many.fr}, ${prudent.fr} de plus en étant prudent, ${most.fr} si tout l’écart tient.`,
      `“${cohort.label}”: ${many.en}. ${title.en}. On these ${many.en}, ${prudent.en} more to be prudent, ${most.en} if the whole gap holds.`,
    ),
    instead: writing(when),
  };
}

/** Words of a deed, without people and years. */
const precise = (text: string): string[] => aboutThings(preciseWords(text)).filter((word) => !/^\d/.test(word));

/** Messages that one hour prepares and follows (working assumption). */
const perHour = 12;

/** True for two names that begin with the same deed: “Fitted in 2022 …”, “Patients fitted in 2023 …”. */
const isCohortLike = (group: string, cohort: string): boolean => {
  const [first = ''] = precise(group);
  return first !== '' && sharedWords([first], precise(cohort)).length > 0;
};

/** What the messages of the period brought for each one sent, on the people to write to. */
function byMessages(asked: AskedIdea, cohort: Counter): Judgement | null {
  const { company, money } = asked;
  const channel = company.channels.find(({ typeId }) => isEmailChannel(typeId));
  const sent = channel?.metrics.emailsSent;
  const orders = channel === undefined ? null : conversionsOf(channel.metrics);
  if (typeof sent !== 'number' || sent <= 0 || !orders) return null;
  const rate = orders / sent;
  const gained = rate * cohort.count;
  const [many, part, won, worth] = [
    count(cohort.count),
    share(rate),
    count(gained),
    money(gained * orderMargin(company)),
  ];
  return {
    verdict: 'do',
    reason: pair(
      `« ${cohort.label} » : ${many.fr}. Vos messages ont amené ${count(orders).fr} commandes pour ${count(sent).fr} envois (${part.fr}) : à ce taux, ${won.fr} commandes, soit ${worth.fr} de marge par envoi.`,
      `“${cohort.label}”: ${many.en}. Your messages brought ${count(orders).en} orders for ${count(sent).en} sent (${part.en}): at this rate ${won.en} orders, ${worth.en} of margin for each message.`,
    ),
    instead: writing(hoursAndDays(asked, 3, 6)),
  };
}

const writing = (when: Text): Text =>
  pair(
    `Écrire aux seules personnes d’accord, par le moyen qu’elles ont accepté, une proposition datée là où il reste de la place ; compter les réponses et les ventes à part (${when.fr}).`,
    `Write only to people who agreed, by the means they accepted, with one dated proposal where there is room left; count answers and sales apart (${when.en}).`,
  );
