import type { PageContent } from '../../pages/page.ts';
import { closedForm } from '../page-kinds/closed-forms.ts';
import type { JudgedPage } from './judged-page.ts';
import { formsOf } from './kind-site.ts';
import { amount } from './session-text.ts';

/** Words; a page with fewer has nothing to read. Working assumption. */
export const fewestWords = 6;
const shortText = 40;
/** Words beside the heading of a page that sends elsewhere. Working assumption. */
const referral = 22;
/** Words around a closed form; a page with more has something else to say. Working assumption. */
const mostAroundClosed = 80;
/** Links that make a list of a page without text. */
const fewestEntries = 3;
/** Characters besides the text that all pages have. */
export const mostText = 300;

const unfinished =
  /contenu à (?:compléter|venir)|à venir prochainement|en construction|under construction|coming soon|bient[oô]t disponible|page en cours de|nothing to (?:book|see|show)|rien à (?:réserver|voir|afficher)/i;
const map = /\/\/(?:[\w-]+\.)*(?:google\.[a-z.]+\/maps|maps\.google|openstreetmap|umap\.)/i;

/** True for a page without text besides its heading, nor pictures, map or form. */
export function isBare({ page, content, h1, site, opening }: JudgedPage): boolean {
  if (page.words >= shortText || formsOf(content) > site.commonForms) return false;
  if (content.images.length >= site.commonImages + 3 || content.textLength > site.commonText + mostText) return false;
  if (content.blocks.some(({ text }) => amount.test(text))) return false;
  const links = page.record.links.filter(({ position }) => position === 'content');
  if (links.some(({ element, to }) => element === 'iframe' || map.test(to))) return false;
  const entries = links.filter(({ element, to }) => element === 'a' && to !== page.record.url);
  if (entries.length >= fewestEntries) return false;
  const named = wordCount(h1);
  const own = page.words - (page.words >= named ? named : 0);
  if (own < fewestWords || unfinished.test(opening)) return true;
  // “Follow us on Facebook.”, “All results are on the site of the federation.”
  return own < referral && entries.length > 0 && entries.every(({ internal }) => !internal);
}

/** True for a page that says that its form is closed and hardly anything else. */
export const hasClosedForm = ({ blocks }: PageContent, words: number): boolean =>
  words < mostAroundClosed &&
  !blocks.some(({ text }) => amount.test(text)) &&
  blocks.some(({ position, text }) => position === 'content' && closedForm.test(text));

const wordCount = (text: string): number => text.split(/\s+/).filter(Boolean).length;
