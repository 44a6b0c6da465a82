import type { Company } from '../framework/company/company.ts';
import { countedCauses } from '../framework/counters/counted-causes.ts';
import { isSameWord, nounWords } from '../framework/counters/plain-words.ts';
import { inBoth, pair, type Text } from '../values/text.ts';
import { count } from './amounts.ts';
import { isLeavingList } from './reason-answer.ts';

/** Part of the answers from which a reason leads the repair of a step (working assumption). */
const leastShare = 0.2;
/** Fewest answers that say why people stop (working assumption). */
const leastAnswers = 10;

/** The reason given first by those who stop at a step, and what to do about it; null when the company asked nobody there. */
export function reasonAtStep(company: Company, step: Text): { reason: Text; remedy: Text } | null {
  const words = [...nounWords(step.fr), ...nounWords(step.en)];
  const asked = countedCauses(company).find(
    ({ label, isOrigin, total }) =>
      !isOrigin &&
      // those who leave were through every step
      !isLeavingList(label) &&
      total >= leastAnswers &&
      nounWords(label).some((own) => words.some((one) => isSameWord(one, own))),
  );
  const first = asked?.causes[0];
  if (asked === undefined || first === undefined || first.count < leastShare * asked.total) return null;
  const counted = inBoth(
    (locale) => `${count(first.count)[locale]} ${locale === 'fr' ? 'sur' : 'of'} ${count(asked.total)[locale]}`,
  );
  return {
    reason: pair(
      ` La raison est connue : « ${first.label} » (${counted.fr}).`,
      ` The reason is known: “${first.label}” (${counted.en}).`,
    ),
    remedy: pair(
      `retirer d’abord la raison que les gens donnent, « ${first.label} » (${counted.fr}), à l’endroit où elle naît, puis recompter`,
      `remove first the reason that people give, “${first.label}” (${counted.en}), where it arises, then count again`,
    ),
  };
}
