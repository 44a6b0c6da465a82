import { type FreeHours, shortHours, type SiteWork } from './site-work.ts';

/** The main problem of the site; where its first page has no room yet, the short work that the month has room for. */
export function begunWork(work: readonly SiteWork[], free: FreeHours): SiteWork[] {
  const [main] = work;
  if (main === undefined || main.hours <= free.forOnePage) return work.slice(0, 1);
  let left = free.inMonth;
  return work.filter(({ hours }) => {
    const fits = hours <= Math.min(left, shortHours);
    if (fits) left -= hours;
    return fits;
  });
}
