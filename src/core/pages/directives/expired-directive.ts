import type { PageContent } from '../page.ts';

/** Months by the three letters that every HTTP date format uses. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** True when an `unavailable_after` of the page or of its header has passed on `today`, an ISO day: the page is noindex. */
export function hasExpired(
  { metaRobots, headerRobots }: Pick<PageContent, 'metaRobots' | 'headerRobots'>,
  today: string,
): boolean {
  return isExpired(metaRobots, today) || isExpired(headerRobots, today);
}

/**
 * True when an `unavailable_after` directive (RFC 822, RFC 850, ISO 8601 or US order) has passed: from the day after its
 * date it means noindex; a date that cannot be parsed never expires.
 */
function isExpired(directives: readonly string[], today: string): boolean {
  if (directives.length === 0) return false;
  // The directives were split at commas, and so were the dates that contain one.
  const [, ...dates] = directives.join(', ').split('unavailable_after:');
  return dates.some((written) => {
    const day = dayOf(written.trim());
    return day !== null && day < today;
  });
}

function dayOf(written: string): string | null {
  const iso = /^(\d{4}-\d\d-\d\d)/.exec(written);
  if (iso) return iso[1]!;
  const date = /^(?:[a-z]+,\s*)?(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4}|\d\d)\b/.exec(written);
  if (date) return isoDay(date[3]!, date[2]!, date[1]!);
  const american = /^([a-z]{3})[a-z]*\s+(\d{1,2}),?\s+(\d{4})\b/.exec(written);
  return american ? isoDay(american[3]!, american[1]!, american[2]!) : null;
}

function isoDay(year: string, month: string, day: string): string | null {
  const number = months.indexOf(month) + 1;
  if (number === 0) return null;
  const century = year.length === 2 ? '20' : '';
  return `${century}${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
