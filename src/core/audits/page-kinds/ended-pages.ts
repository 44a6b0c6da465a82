import type { Block } from '../../pages/page.ts';
import { type Day, daysBetween } from '../../values/day.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { saidDays } from '../../values/said-days.ts';
import { sentencesOf } from '../../values/strings/sentences-of.ts';
import type { PageFacts, SiteFacts } from '../facts/site-facts.ts';
import { pathOf } from '../wording.ts';
import { closedForm } from './closed-forms.ts';
import type { KindOfPage, PageKind } from './page-kind.ts';

/** Why a page has no future: what it says, and the day that is past. */
export interface Ending {
  readonly kind: 'cancelled' | 'closed' | 'past';
  readonly sentence: string;
  readonly day: Day | null;
}

/** Days after which an announced day is past for whoever keeps the site. Working assumption. */
const daysLate = 14;
/** Words of a page that may hold more than the announcement of an event. Working assumption. */
const mostOfEvent = 900;
/** The same beside a closed form. Working assumption. */
const mostAroundClosed = 200;
/** Blocks from the start in which a page says that it is cancelled. */
const opening = 8;
/** Paragraphs in which an event says its day. */
const first = 2;

/** Words that announce, invite or give a last day. */
const announces =
  /\baur(?:a|ont) lieu\b|\bse (?:tiendra|tiendront|d[ée]roulera|d[ée]rouleront)\b|rendez-vous (?:le|d[èe]s|du|à partir du|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))\b|\b(?:on|nous) vous (?:attend|attendons|attendent|donne rendez-vous|donnons rendez-vous)\b|\binscrivez-vous\b|\br[ée]servez\b|\bvenez\b|\bavant le\b|\bretrouvez-nous\b|\bsera (?:ouvert|organis)|\bwill (?:be |take place|meet|host|hold|send|happen|open)|\bjoin us\b|\b(?:sign|register|apply|book|reply|rsvp|vote)(?: up)? (?:by|before|until|on)\b|\bsave the date\b|\btakes? place on\b|\bdoors open\b|\bdeadline\b|\bhave until\b/i;
/** An upcoming programme. */
const coming =
  /\bupcoming\b|\bcoming (?:events|dates)\b|\bnext (?:events|dates|meetings)\b|\bà venir\b|\bprochain(?:e?s)? (?:\p{L}+ )?(?:dates?|[ée]v[ée]nements?|rendez-vous|concerts?|stages?|sorties?|s[ée]ances?)\b/iu;
/** What is sure to come. */
const future =
  /\baur(?:a|ont) lieu\b|\bse (?:tiendra|tiendront|d[ée]roulera|d[ée]rouleront)\b|\b(?:on|nous) vous attend|\bsera (?:de retour|ouvert)|\bwill (?:be held|take place|happen)\b|\bjoin us on\b/i;
const past =
  /\b(?:a|ont) eu lieu\b|\b(?:c.)?[ée]tai(?:t|ent)\b|\btook place\b|\b(?:was|were|has been|have been|had)\b/i;
const cancelled =
  /^\W*(?:l.[ée]v[ée]nement |this event |event |the event |le \p{L}+ |la \p{L}+ )?(?:est |is |has been |a [ée]t[ée] )?(?:annul[ée]e?s?|cancell?ed|called off)\W*$/iu;

/** Kinds that stay whatever a day on them: the sentence is then updated. */
const lasting: ReadonlySet<PageKind> = new Set([
  'home',
  'hub',
  'contact',
  'about',
  'legal',
  'help',
  'search',
  'error',
  'copy',
  'demo',
  'feed',
  'foreign',
  'doorway',
]);
const postPath = /(?:^|\/)(?:posts?|blog|news|actualit[ée]s?|actus?|newsletters?)\/|\/(?:19|20)\d\d[-/]\d\d?[-/]/i;

type EndedFacts = Pick<SiteFacts, 'htmlPages' | 'kindOf' | 'today'>;

/** The pages of a site that have no future: cancelled, closed, or announcing only days that are past. */
export const endedPages = memoizeByObject(
  ({ htmlPages, kindOf, today }: EndedFacts): ReadonlyMap<PageFacts, Ending> => {
    const ended = new Map<PageFacts, Ending>();
    if (today === null) return ended;
    for (const page of htmlPages) {
      const ending = endingOf(page, kindOf.get(page.record.url), today);
      if (ending !== null) ended.set(page, ending);
    }
    return ended;
  },
);

/** The same pages without the ended ones; the same list each time. */
export function withoutEnded(pages: readonly PageFacts[], facts: EndedFacts): readonly PageFacts[] {
  const ended = endedPages(facts);
  if (ended.size === 0) return pages;
  const lists = listsOf(facts);
  let kept = lists.get(pages);
  if (kept === undefined) lists.set(pages, (kept = pages.filter((page) => !ended.has(page))));
  return kept;
}

const listsOf = memoizeByObject((_facts: EndedFacts) => new Map<readonly PageFacts[], readonly PageFacts[]>());

function endingOf(page: PageFacts, known: KindOfPage | undefined, today: Day): Ending | null {
  if (page.content === null) return null;
  const own = page.content.blocks.filter(({ position, text }) => position === 'content' && text !== '');
  if (known?.kind === 'list') return pastProgramme(own, today);
  if (known?.isSure === true && lasting.has(known.kind)) return null;
  const read = (page.words > mostOfEvent ? own.slice(0, opening) : own).map(({ text }) => text);
  const shut = read.find((text) => closedForm.test(text));
  if (shut !== undefined && page.words <= mostAroundClosed && known?.kind !== 'offer')
    return { kind: 'closed', sentence: sentenceWith(shut, closedForm), day: null };
  const days = own.flatMap(({ text }) => saidDays(text, today));
  if (days.some((day) => isCurrent(day, today))) return null;
  const off = read.slice(0, opening).find((text) => cancelled.test(text));
  if (off !== undefined) return { kind: 'cancelled', sentence: off.trim(), day: days.at(-1) ?? null };
  if (isPost(page, known) || (known?.kind === 'offer' && known.isSure)) return null;
  // A page that begins with its day is an event; a day further down an offer is a detail, to bring up to date.
  const named =
    known !== undefined && (known.kind === 'offer' || lasting.has(known.kind))
      ? own.filter(({ kind }) => kind !== 'heading').slice(0, first)
      : null;
  return pastAnnouncement(named?.map(({ text }) => text) ?? read, today) ?? pastEdition(page, read, today);
}

const isCurrent = (day: Day, today: Day): boolean => daysBetween(day, today) < daysLate;

/** A list of which the coming dates are all past. */
function pastProgramme(blocks: readonly Block[], today: Day): Ending | null {
  const start = blocks.findIndex(({ kind, text }) => kind === 'heading' && coming.test(text));
  if (start < 0) return null;
  const after = blocks.slice(start + 1);
  const days = after.flatMap(({ text }) => saidDays(text, today));
  const first = after.find(({ text }) => saidDays(text, today).length > 0);
  if (first === undefined || days.some((day) => isCurrent(day, today))) return null;
  return { kind: 'past', sentence: `${blocks[start]!.text.trim()} – ${first.text.trim()}`, day: days.sort().at(-1)! };
}

/** The edition of a year that is over, announced in the future. */
function pastEdition({ content }: PageFacts, texts: readonly string[], today: Day): Ending | null {
  const heading = content!.headings.find(({ level }) => level === 1)?.text ?? content!.title ?? '';
  const years = heading.match(/\b20\d\d\b/g)?.map(Number) ?? [];
  if (years.length === 0 || Math.max(...years) >= Number(today.slice(0, 4))) return null;
  const sentence = texts.flatMap(sentencesOf).find((one) => future.test(one) && !past.test(one));
  return sentence === undefined
    ? null
    : { kind: 'past', sentence: `${heading.trim()} – ${sentence.trim()}`, day: null };
}

/** The first sentence that announces a past day. */
export function pastAnnouncement(texts: readonly string[], today: Day): Ending | null {
  for (const sentence of texts.flatMap(sentencesOf)) {
    if (!announces.test(sentence) || past.test(sentence)) continue;
    const day = saidDays(sentence, today).at(-1);
    if (day !== undefined && !isCurrent(day, today)) return { kind: 'past', sentence: sentence.trim(), day };
  }
  return null;
}

const sentenceWith = (text: string, pattern: RegExp): string =>
  (sentencesOf(text).find((sentence) => pattern.test(sentence)) ?? text).trim();

/** A dated piece of news keeps its day. */
function isPost({ record, content }: PageFacts, known: KindOfPage | undefined): boolean {
  if (content!.meta['article:published_time'] !== undefined || postPath.test(pathOf(record.url))) return true;
  return known?.kind === 'article' && known.isSure;
}
