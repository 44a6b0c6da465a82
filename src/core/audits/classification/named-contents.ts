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

/** Words of the shortest text that answers a question at length. Working assumption. */
const leastAnswer = 300;
/** How a heading asks what people want to know, and the last words of one that asks what to do. */
const asks =
  /^(?:(?:à|a|en|de|dans) )?(?:comment|pourquoi|où|ou|quand|quel(?:le)?s?|peut-on|faut-il|doit-on|est-ce|how|why|when|where|which|what|can|should|do|does|is|are)(?!\p{L})|\b(?:que faire|what to do)\s*\?$/iu;
/** It asks what is sold costs, or why this company. */
const sells = /\b(?:nous|notre|nos|us|our|we|you|prix|tarifs?|co[uû]te?|combien|price|cost|much|choose|choisir)\b/i;

/** "Things to do in …", "Les dix choses à voir à …": a guide to a place, whoever publishes it. */
const placeGuide =
  /^(?:(?:the|our|les?|top|best|\d+|meilleure?s?|ten|dix) )*(?:things|places|sights|choses|lieux|endroits)(?: (?:not )?(?:to|à|a)(?: ne pas)?) (?:do|see|visit|faire|voir|visiter|manquer)\b/i;

/** True for a long text under one question that people ask, or on what to see in a place: a guide of a company that sells the rest. */
export function answersOneQuestion({ h1, title, page }: JudgedPage): boolean {
  if (page.words >= leastAnswer && [h1, title].some((text) => placeGuide.test(text.trim()))) return true;
  // A heading may go on after the question with what the text brings.
  const [asked, ...more] = h1.trim().split(/(?<=\?)/);
  const isAsked = asked!.endsWith('?') && more.every((text) => !text.includes('?'));
  return page.words >= leastAnswer && isAsked && asks.test(asked!) && !sells.test(asked!);
}
