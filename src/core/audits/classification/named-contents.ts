import type { PageContent } from '../../pages/page.ts';
import type { PageFacts } from '../facts/site-facts.ts';
import { ownSegmentsOf } from '../wording.ts';
import type { JudgedPage } from './judged-page.ts';
import { kindWordCounts, kindWordLists, plainWords } from './kind-words.ts';

// What a page must contain before its name is believed.

/** A day in the name of a page: `2024-03-17-newsletter`. */
const dayName = /^(?:19|20)\d\d-\d\d?-\d\d?-/;
const file = /\.(?:jpe?g|png|gif|webp|svg|pdf|docx?|zip)(?:[?#]|$)/i;
const faqName = /\bfaqs?\b|foire aux questions|frequently asked/i;
/** Questions of a page that answers some. Working assumption. */
const fewestQuestions = 4;

const questionsOf = ({ blocks }: PageContent): number =>
  blocks.filter(({ position, text }) => position === 'content' && text.length < 200 && /\?\s*$/.test(text)).length;

/** False for an issue, whose address has its day, and for a page of another name that leads nowhere: events to hire a hall for. */
export function isListing({ page, byTitle, byH1, title, h1 }: JudgedPage): boolean {
  if (dayName.test(ownSegmentsOf(page.record.url).at(-1) ?? '')) return false;
  if (byTitle === 'list' || byH1 === 'list' || (title === '' && h1 === '')) return true;
  return linkedPages(page).length > 0 && kindWordCounts(plainWords(h1))[kindWordLists.indexOf('offer')] === 0;
}

/** Pages of the site that the text leads to. */
function linkedPages({ record }: PageFacts): string[] {
  return record.links.flatMap(({ position, internal, element, to }) =>
    position === 'content' && internal && element === 'a' && to !== record.url && !file.test(to) ? [to] : [],
  );
}

/** True for a page whose name announces questions, and that asks some. */
export const answersQuestions = ({ content, h1, title, path }: JudgedPage): boolean =>
  faqName.test(`${h1} ${title} ${path}`) && questionsOf(content) >= fewestQuestions;
