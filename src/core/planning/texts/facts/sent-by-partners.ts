import type { Company } from '../../../framework/company/company.ts';
import { countedReferrals } from '../../../framework/counters/counted-referrals.ts';
import type { Locale } from '../../../values/locale.ts';
import { numberText } from '../../../values/number-text.ts';
import { type Name, named } from '../../pieces/piece.ts';
import type { TextFacts } from '../text-facts.ts';

/** People from whom a count is worth a thank-you (working assumption: fewer may be one partner that is recognised). */
const leastSent = 5;

/** How many people partners sent in the measured period; null where few or none are counted. */
export function sentByPartners(company: Company, locale: Locale): TextFacts['sent'] {
  const count = countedReferrals(company).byPartners ?? 0;
  if (count < leastSent) return null;
  const { baselineMonths } = company.period;
  const months = (text: string): Name => ({ kind: 'name', text });
  return {
    count: { kind: 'name', text: numberText(count, locale) },
    during:
      baselineMonths === 12
        ? { fr: named`un an`, en: named`a year` }
        : { fr: months(`${baselineMonths} mois`), en: months(`${baselineMonths} months`) },
  };
}
