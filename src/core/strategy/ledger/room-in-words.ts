import { seasonRoom } from '../../framework/counters/room/season-room.ts';
import type { Company } from '../../framework/company/company.ts';
import { dayText } from '../../values/day-text.ts';
import type { Locale } from '../../values/locale.ts';
import { numberText } from '../../values/number-text.ts';
import { inBoth, pair, type Text } from '../../values/text.ts';

/** The free units of each month of the cycle, their sum and the new customers that they can serve; null without seasons. */
export function roomInWords(company: Company): Text | null {
  const room = seasonRoom(company);
  if (room === null) return null;
  const whole = (value: number): Text => inBoth((locale) => numberText(value, locale, 0));
  const list = (locale: Locale): string =>
    room.months.map(({ day, free }) => `${dayText(day, locale, 'month')} ${numberText(free, locale, 0)}`).join(', ');
  const [free, most] = [whole(room.free), whole(room.customers)];
  const each = inBoth((locale) => numberText(room.customersEach, locale, 2));
  return pair(
    `La place libre borne ce nombre, mois par mois : ${list('fr')} ; en tout ${free.fr}, × ${each.fr} nouveau client par place servie = ${most.fr} de plus au mieux que sans le plan.`,
    `The free room bounds this number, month by month: ${list('en')}; ${free.en} in all, × ${each.en} new customers for each place served = ${most.en} more at most than without the plan.`,
  );
}
