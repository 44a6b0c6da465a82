import { isSameWord, nounWords, plainText } from '../../../framework/counters/plain-words.ts';
import type { Day } from '../../../values/day.ts';
import { dayText } from '../../../values/day-text.ts';
import { inBoth, pair } from '../../../values/text.ts';
import { count, named } from '../../amounts.ts';
import type { AskedGoal, GoalMeasure } from '../goal-reading.ts';

/** Goals of signing a kind of customer: the first one, or those of the same kind who were not asked yet. */

const firstSign = /\b(first|premiers?|premieres?)\b/;

/** The first of a kind, where the file counts none yet. */
export function firstGoal({ goal, facts }: AskedGoal, nouns: readonly string[]): GoalMeasure | null {
  if (!firstSign.test(plainText(goal.statement))) return null;
  const none = facts.counters.find(
    ({ label, count: many, unit }) => unit === 'count' && many === 0 && isHead(label, nouns),
  );
  if (none === undefined) return null;
  const until = inBoth((locale) => dayText((goal.horizon ?? facts.context.end) as Day, locale));
  return {
    measure: named(none.label),
    unit: 'count',
    current: 0,
    target: 1,
    reachable: null,
    verdict: 'to-be-measured',
    proposal: pair(
      `« ${none.label} » : 0 aujourd’hui. Un premier d’ici au ${until.fr} ; compter chaque mois ceux à qui l’on a parlé, ceux qui ont reçu le prix et ceux qui ont signé, et fixer la suite sur ces trois nombres.`,
      `“${none.label}”: 0 today. A first one by ${until.en}; count every month those spoken to, those who received the price and those who signed, and set the rest on these three numbers.`,
    ),
  };
}

const isHead = (label: string, nouns: readonly string[]): boolean =>
  nouns.some((noun) => isSameWord(noun, nounWords(label)[0] ?? ''));

const signedSign = /\b(sign\w*|agreed|agreements?|joined|opened|conventions?|accords?|ouverts?|inscrits?)\b/;

/** More of those who sign: the ones already asked, and the ones of the same name who were not. */
export function signedGoal({ goal, facts }: AskedGoal, nouns: readonly string[]): GoalMeasure | null {
  const own = facts.counters.filter(({ label, unit }) => unit === 'count' && isHead(label, nouns));
  const signed = own.find(({ label, whole }) => whole !== null && signedSign.test(plainText(label)));
  const field = own.find(({ count: many, whole }) => whole === null && many > (signed?.whole?.count ?? Infinity));
  if (signed?.whole == null || field === undefined || signed.whole.count <= 0) return null;
  const left = field.count - signed.whole.count;
  const more = Math.round((left * signed.count) / signed.whole.count);
  const [now, met, all, open, gain, aim] = [
    signed.count,
    signed.whole.count,
    field.count,
    left,
    more,
    signed.count + more,
  ].map((value) => count(value));
  const until = inBoth((locale) => dayText((goal.horizon ?? facts.context.end) as Day, locale));
  return {
    measure: named(signed.label),
    unit: 'count',
    current: signed.count,
    target: signed.count + more,
    reachable: signed.count + more,
    verdict: 'ambitious',
    proposal: pair(
      `${now?.fr} sur ${met?.fr} ont dit oui, et « ${field.label} » : ${all?.fr}. Il en reste ${open?.fr} à voir : ${gain?.fr} de plus au même taux, ${aim?.fr} en tout. Compter chaque mois les vus et les oui, et relire le ${until.fr}.`,
      `${now?.en} of ${met?.en} said yes, and “${field.label}”: ${all?.en}. ${open?.en} are left to see: ${gain?.en} more at the same rate, ${aim?.en} in all. Count those seen and those who say yes every month, and read it on ${until.en}.`,
    ),
  };
}
