import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { schemaObjects } from '../audits/facts/structured-data.ts';
import { segmentsOf, excerpt } from '../audits/wording.ts';
import { daysBetween, isDay } from '../values/day.ts';
import { dayText } from '../values/day-text.ts';
import type { Text } from '../values/text.ts';
import { unique } from '../values/unique.ts';
import { defineDiagnosis, type DiagnosisEdit } from './diagnosis.ts';
import { addressesOf, closestFirst } from './signs/subject-pages.ts';

/** Years without a new date, and dated pages, from which a site seems abandoned. Working assumptions. */
const yearsLate = 3;
const leastDated = 3;
/** Dates that show a rhythm, and the silence, in days and in usual gaps, that ends it. Working assumptions. */
const leastRegular = 10;
const longSilence = 540;
const timesUsual = 10;
const daysInMonth = 30.4;
/** Cap of the score of a site that wrote regularly and stopped. */
const stoppedCap = 62;
/** Share of the pages that show a notice of the template. Working assumption. */
const mostPages = 0.3;
const notice = /covid|coronavirus|cdc guidelines|gestes barri[èe]res|pandemic|pand[ée]mie|confinement|lockdown/i;
const longestNotice = 60;

export const outOfDate = defineDiagnosis({
  id: 'out-of-date',
  severity: 'medium',
  effort: 'hours',
  once: true,
  area: 'trust',
  loses: 'visitors',
  title: { fr: 'Le site semble abandonné', en: 'The site looks abandoned' },
  action: { fr: 'Montrez que vous êtes en activité', en: 'Show that you are at work' },
  why: {
    fr: 'Une dernière date ancienne fait douter que l’on réponde encore\u00a0: le visiteur va chez un autre.',
    en: 'An old last date makes people doubt that anyone still answers: they go elsewhere.',
  },
  how: {
    fr: 'Vérifiez d’abord que les demandes arrivent, retirez les annonces et les événements passés, mettez l’année à jour, puis publiez une nouvelle datée ou retirez les dates et la liste d’actualités.',
    en: 'First check that requests arrive, remove past notices and events, update the year, then publish a dated piece of news or remove the dates and the list of news.',
  },
  effect: {
    fr: 'Le visiteur voit une entreprise en activité\u00a0: comptez les demandes par visite, un mois avant et un mois après.',
    en: 'Visitors see a company at work: count the requests per visit, one month before and one month after.',
  },
  explains: ['content.stale'],
  capsScore: 74,
  find: (facts) => {
    const { htmlPages, today } = facts;
    if (today === null) return null;
    const dated = htmlPages.flatMap((page) => {
      const day = lastDay(page, today);
      return day === null ? [] : [{ page, day }];
    });
    const declared = dated.reduce<string>((last, { day }) => (day > last ? day : last), '');
    const stopped = hasStopped(
      dated.map(({ day }) => day),
      today,
    );
    if (dated.length < leastDated || (isRecent(declared, today) && !stopped)) return null;
    const shownYears = htmlPages.map((page) => ({ page, year: yearInText(page, today) }));
    const written = shownYears.reduce((last, { year }) => Math.max(last, year), 0);
    const newest = !stopped && written > Number(declared.slice(0, 4)) ? String(written) : declared;
    if (isRecent(newest, today) && !stopped) return null;
    if (
      !stopped &&
      newest.slice(5) > today.slice(5) &&
      Number(newest.slice(0, 4)) === Number(today.slice(0, 4)) - yearsLate
    )
      return null;
    const old = noticeOf(facts);
    const shown =
      old === null
        ? { fr: '', en: '' }
        : { fr: ` et l’annonce «\u202f${old}\u202f» reste affichée`, en: ` and the notice “${old}” is still shown` };
    const months = stopped ? Math.floor(daysBetween(declared, today) / daysInMonth) : 0;
    const silence =
      months === 0
        ? { fr: '', en: '' }
        : { fr: `, puis plus rien en ${months} mois`, en: `, then nothing in ${months} months` };
    const last = [
      ...dated.filter(({ day }) => day === newest),
      ...shownYears.filter(({ year }) => String(year) === newest),
    ];
    const pages = closestFirst(unique(last.map(({ page }) => page)));
    const dates =
      newest.length > 7 ? { fr: dayText(newest, 'fr'), en: dayText(newest, 'en') } : { fr: newest, en: newest };
    return {
      pages: dated.length,
      share: dated.length / htmlPages.length,
      examples: addressesOf(pages),
      sentence: {
        fr: `La dernière date du site est ${newest.length > 7 ? 'le ' : ''}${dates.fr}, sur ${dated.length} pages datées${silence.fr}${shown.fr}.`,
        en: `The last date of the site is ${dates.en}, on ${dated.length} dated pages${silence.en}${shown.en}.`,
      },
      edits: editsOf(
        facts,
        dated.map(({ page }) => page),
        dates,
      ),
      ...(stopped ? { capsScore: stoppedCap } : {}),
    };
  },
});

/**
 * True for pages that came one after the other, until a silence many times as long: fifteen posts in two years, then none
 * for as long.
 */
function hasStopped(days: readonly string[], today: string): boolean {
  const dates = [...new Set(days.filter(isDay))].sort();
  if (dates.length < leastRegular) return false;
  const gaps = dates
    .slice(1)
    .map((day, at) => daysBetween(dates[at]!, day))
    .sort((a, b) => a - b);
  const silence = daysBetween(dates.at(-1)!, today);
  return silence >= longSilence && silence >= timesUsual * gaps[Math.floor(gaps.length / 2)]!;
}

const isRecent = (day: string, today: string): boolean =>
  Number(day.slice(0, 4)) > Number(today.slice(0, 4)) - yearsLate;

/** The last year that the text of a page names, up to this year: a visitor reads it as a date; 0 without any. */
function yearInText({ content }: PageFacts, today: string): number {
  const years = (content?.blocks ?? []).flatMap(({ text, position }) =>
    position === 'content' ? (text.match(/\b20\d{2}\b/g)?.map(Number) ?? []) : [],
  );
  return Math.max(0, ...years.filter((year) => year <= Number(today.slice(0, 4))));
}

/** One sentence for the page where the news are listed, the one that leads to most of them, else for the home page. */
function editsOf({ htmlPages, home }: SiteFacts, news: readonly PageFacts[], last: Text): DiagnosisEdit[] {
  const dated = new Set(addressesOf(news));
  const listed = ({ record }: PageFacts): number =>
    unique(record.links.map(({ to }) => to).filter((to) => to !== record.url && dated.has(to))).length;
  const lists = closestFirst(htmlPages).map((page) => ({ page, count: listed(page) }));
  const [best] = lists.sort((one, other) => other.count - one.count);
  const place = best !== undefined && best.count >= leastDated ? best.page : home;
  if (place === null) return [];
  const text = {
    fr: `Ajoutez en tête une nouvelle datée de ce mois, car la dernière date du site est ${last.fr}\u202f; si vous n’en publiez plus, retirez les dates et la liste.`,
    en: `Add a piece of news with a date of this month at the top, as the last date of the site is ${last.en}; if you publish no more, remove the dates and the list.`,
  };
  return [{ page: place.record.url, text }];
}

const fields = ['datePublished', 'dateModified'] as const;

/** The last day, month or year that a page gives itself, in its data or its address; days to come are events. */
function lastDay({ content, record }: PageFacts, today: string): string | null {
  if (content === null) return null;
  const declared = schemaObjects(content).flatMap((object) => fields.map((field) => object[field]));
  const meta = [content.meta['article:published_time'], content.meta['article:modified_time']];
  const days = [...declared, ...meta].flatMap((date) => (typeof date === 'string' ? date.slice(0, 10) : []));
  const [year, month] = yearInAddress(record.url);
  const named = dayInAddress(record.url);
  const address =
    named !== null ? [named] : year === undefined ? [] : [month === undefined ? year : `${year}-${month}`];
  return (
    [...days, ...address]
      .filter((day) => /^(?:19|20)\d{2}(?:-\d{2}){0,2}$/.test(day) && day <= today)
      .sort()
      .at(-1) ?? null
  );
}

/** `/2021/05/…` or `/posts/2021/…`. */
function yearInAddress(url: string): readonly (string | undefined)[] {
  const segments = segmentsOf(url);
  const at = segments.findIndex((segment) => /^(?:19|20)\d{2}$/.test(segment));
  const next = segments[at + 1] ?? '';
  return at < 0 ? [] : [segments[at], /^(?:0[1-9]|1[0-2])$/.test(next) ? next : undefined];
}

/** `/2024-03-25-name.html`, `/2024/03/25/name/`. */
function dayInAddress(url: string): string | null {
  const parts = /\/(20\d\d)[/-](\d\d)[/-](\d\d)(?=[-_/.])/.exec(url);
  return parts === null ? null : parts.slice(1).join('-');
}

/** A notice of the years 2020 and 2021 in the template. */
function noticeOf({ htmlPages }: SiteFacts): string | null {
  const shows = htmlPages.flatMap(
    ({ content }) =>
      content?.blocks.find(({ text, position }) => position !== 'content' && notice.test(text))?.text ?? [],
  );
  return shows.length >= mostPages * htmlPages.length && shows[0] !== undefined
    ? excerpt(shows[0], longestNotice)
    : null;
}
