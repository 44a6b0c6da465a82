import { areStated, statedCauses } from '../../../framework/counters/stated/stated-causes.ts';
import type { Comparison } from '../../../framework/counters/compared-groups.ts';
import { canBeMoved } from '../../../framework/counters/comparisons/group-difference.ts';
import { isSameWord, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import { pair, type Text } from '../../../values/text.ts';
import { count, named } from '../../amounts.ts';
import { groupName, groupsTitle } from '../../compared-texts.ts';
import type { InsightFacts } from '../../insight-facts.ts';
import { aimedAt, type AskedGoal, type GoalMeasure } from '../goal-reading.ts';

/** Goals of losing nobody for one cause: the count of that cause, and the proven way that is about it. */

/** A loss with the cause that follows it: “nobody leaves over a bill”, « ne plus perdre un client sur une rupture ». */
const lossForCause =
  /\b(?:los\w+|leav\w+|quit\w*|stop\w*|perd\w*|part(?:e|ent|ir)?|abandonn\w*|quitt\w*)\b.*?\b(?:over|because(?: of)?|due to|for (?:lack|want) of|faute d(?:e|\b)|a cause d(?:e|\b)|parce qu\w*|sur|pour)\b(.*)/;
/** The head of a list of reasons. */
const leaverSign = /^(?:\w+ )?(?:leavers?|left|lost|gone|stopped|quit|departs?|perdue?s?|partie?s?|abandons?)\b/;
/** A list of reasons in its own place is of those who leave when its name says so anywhere. */
const goneSign =
  /\b(?:leav\w+|left|lost|gone|cancel\w*|departures?|departs?|perdue?s?|partie?s?|resili\w*|desabonn\w*)\b/;
/** A date to be served: the wait, the slot and the appointment are one cause. */
const waitSign =
  /\b(?:dates?|creneaux?|attentes?|attendre|delais?|rendez vous|slots?|wait\w*|appointments?|(?:sous|apres|within|after) \w+ (?:jours?|semaines?|days?|weeks?))\b/;
/** Letters of the shortest word by which a cause is recognised. */
const leastLetters = 4;
/** Part of a counted cause that a first plan removes without a proven way (working assumption). */
const removedPart = 0.2;
/** Part of the gap to the better group that a first plan closes (working assumption). */
const closedPart = 0.5;

/** True when two texts are about one cause: a noun of both, or a date to be served in both. */
function isSameCause(one: string, other: string): boolean {
  const [words, own] = [one, other].map((text) => nounWords(text).filter((word) => word.length >= leastLetters));
  return (
    (words ?? []).some((word) => (own ?? []).some((each) => isSameWord(each, word))) ||
    [one, other].every((text) => waitSign.test(plainText(text)))
  );
}

const sharedNouns = (one: string, other: string): number =>
  nounWords(one).filter((word) => nounWords(other).some((each) => isSameWord(each, word))).length;

/** The reasons that the file counts for those who left, each under the head of its list. */
function reasonsIn({ company, counters }: InsightFacts): { readonly label: string; readonly count: number }[] {
  const stated = statedCauses(company).filter(({ isOrigin, label }) => !isOrigin && goneSign.test(plainText(label)));
  const listed = stated.flatMap(({ label, causes }) =>
    causes.map((one) => ({ label: `${label}: ${one.label}`, count: one.count })),
  );
  const named = counters.filter(
    ({ label, unit }) =>
      unit === 'count' && label.includes(':') && leaverSign.test(plainText(label.split(':')[0] ?? '')),
  );
  return areStated(named, stated) ? listed : [...listed, ...named];
}

/** Fewer people lost for one cause, from the count of that cause in a year. */
export function causeGoal({ goal, target, facts }: AskedGoal): GoalMeasure | null {
  const [, cause = ''] = lossForCause.exec(plainText(goal.statement)) ?? [];
  if (goal.kind !== 'retention' || target !== null || cause === '') return null;
  const reasons = reasonsIn(facts)
    .filter(({ label }) => isSameCause(cause, label.split(':')[1] ?? ''))
    .map((one) => ({ ...one, shared: sharedNouns(cause, one.label.split(':')[1] ?? '') }))
    .sort((a, b) => b.shared - a.shared);
  const [reason, next] = reasons;
  if (reason === undefined || next?.shared === reason.shared || reason.count <= 0) return null;
  const way = wayOf(reason.label.split(':')[1] ?? '', facts.comparisons);
  const now = Math.round((reason.count * 12) / facts.totals.months);
  const left = way === null ? 1 - removedPart : 1 - closedPart * (1 - partLeft(way));
  const aim = Math.min(now - 1, Math.round(now * left));
  const [today, then, kept] = [count(now), count(aim), count(now - aim)];
  const title = way === null ? pair('', '') : inSentence(groupsTitle(way, groupName(way.better), groupName(way.other)));
  return {
    ...aimedAt({ measure: named(reason.label), unit: 'count', now, aim }),
    proposal: pair(
      `« ${reason.label} » : ${today.fr} en un an, à compter vers le bas.${title.fr} Viser ${then.fr} en un an : ${kept.fr} gardés. Noter la raison de chaque départ, chaque mois.`,
      `“${reason.label}”: ${today.en} in a year, to be counted downwards.${title.en} Aim at ${then.en} in a year: ${kept.en} kept. Note the reason of each departure, every month.`,
    ),
  };
}

const inSentence = ({ fr, en }: Text): Text => pair(` ${fr}.`, ` ${en}.`);

/** The proven way about a cause: its groups or its result name it; a wait is the company's to shorten. */
function wayOf(cause: string, comparisons: readonly Comparison[]): Comparison | null {
  const rows = comparisons.filter(
    (one) =>
      one.channelId === null &&
      one.interval[0] > 0 &&
      (canBeMoved(one) || waitSign.test(plainText(one.better.label ?? ''))) &&
      isSameCause(cause, `${one.better.label ?? ''} ; ${one.other.label ?? ''} ; ${one.result}`),
  );
  return rows[0] ?? null;
}

/** Part of the unwanted results that is left when all are treated as the better group. */
function partLeft({ better, other, isLoss }: Comparison): number {
  const missed = (won: number, of: number): number => (isLoss ? won : of - won) / of;
  return missed(better.won, better.of) / missed(better.won + other.won, better.of + other.of);
}
