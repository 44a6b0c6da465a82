import type { Company } from '../../company/company.ts';
import { serviceLimits } from '../service-capacities.ts';
import type { ServiceLimit } from '../service-limit.ts';
import { isSameWord, nounWords } from '../plain-words.ts';

/** Part of a limit from which it is full (working assumption: what is left is lost to cancellations and gaps). */
const fullShare = 0.945;
/** Words that a limit and a text share for the text to be about what it limits (working assumption). */
const leastShared = 2;

/** The limit of the file that is full and is about what a text names; null when none is. */
export function fullLimitOf(text: string, company: Company): (ServiceLimit & { readonly used: number }) | null {
  const said = nounWords(text);
  const full = serviceLimits(company).flatMap(({ used, ...limit }) =>
    used !== null && limit.possible > 0 && used >= fullShare * limit.possible ? [{ ...limit, used }] : [],
  );
  return (
    full.find(
      ({ label }) =>
        new Set(nounWords(label).filter((word) => said.some((one) => isSameWord(one, word)))).size >= leastShared,
    ) ?? null
  );
}
