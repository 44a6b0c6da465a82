import type { PageFacts } from '../../../audits/facts/site-facts.ts';
import { plainWords } from '../../../audits/classification/kind-words.ts';
import { segmentsOf } from '../../../audits/wording.ts';
import { monthNames, monthOf } from '../../../values/said-days.ts';

const season = 'printemps|ete|automne|hiver|spring|summer|autumn|winter';
const dated = new RegExp(`\\b(${monthNames}|${season}) (20\\d\\d|19\\d\\d)$`);
/** Pages in a folder that make it one of past things, such as press cuttings, when they are most of it. Working assumption. */
const leastInFolder = 2;

/**
 * Addresses of the pages whose own name ends with a month or a season that is over: an issue of a magazine, an event, news;
 * and of the pages that mostly lead to such pages of their folder.
 */
export function pastPages(pages: readonly PageFacts[], today: string | null): ReadonlySet<string> {
  if (today === null) return new Set();
  const past = new Set(pages.filter((page) => isPast(page, today)).map(({ record }) => record.url));
  const hubs = pages.flatMap(({ record: { url } }) => {
    if (segmentsOf(url).length === 0) return [];
    const below = pages.filter(
      ({ record }) => record.url !== url && record.url.startsWith(`${url.replace(/\/$/, '')}/`),
    );
    const own = below.filter(({ record }) => past.has(record.url)).length;
    return own >= leastInFolder && 2 * own > below.length ? [url] : [];
  });
  return new Set([...past, ...hubs]);
}

function isPast({ content }: PageFacts, today: string): boolean {
  const main = content?.headings.find(({ level }) => level === 1)?.text ?? '';
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return [content?.title ?? '', main].some((name) => {
    const [, period, said] = dated.exec(plainWords(name).join(' ')) ?? [];
    // A season is over at the end of its year.
    return period !== undefined && (Number(said) < year || (Number(said) === year && (monthOf(period) || 12) < month));
  });
}

/** True for a phrase that only pages of `past` have: an old headline is no subject of the site. */
export function saidOnlyIn(past: ReadonlySet<string>, pages: readonly PageFacts[]): (phrase: string) => boolean {
  if (past.size === 0) return () => false;
  const textOf = ({ content }: PageFacts): string =>
    plainWords([content?.title ?? '', ...(content?.blocks.map(({ text }) => text) ?? [])].join(' ')).join(' ');
  const [old, lasting] = [true, false].map((isOld) =>
    pages.filter(({ record }) => past.has(record.url) === isOld).map((page) => ` ${textOf(page)} `),
  );
  return (phrase) => {
    const words = ` ${plainWords(phrase).join(' ')} `;
    return old!.some((text) => text.includes(words)) && !lasting!.some((text) => text.includes(words));
  };
}
