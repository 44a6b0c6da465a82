import type { PageContent } from '../../pages/page.ts';
import { characterCount } from '../../values/strings/text-width.ts';
import type { PageFacts } from '../facts/site-facts.ts';

/**
 * The H1 that says the subject: of several, the one that opens the title, else one that it holds, for the
 * site’s name ends it; empty when the parts of the page have one each.
 */
export function ownH1({ headings, title }: Pick<PageContent, 'headings' | 'title'>): string {
  const said = title?.trim() ?? '';
  const h1s = headings.filter(({ level, text }) => level === 1 && text.trim() !== '').map(({ text }) => text.trim());
  const named = h1s.find((h1) => said.startsWith(h1)) ?? h1s.find((h1) => said.includes(h1));
  return named ?? (h1s.length === 1 || said === '' ? (h1s[0] ?? '') : '');
}

const longestAnchor = 60;

/**
 * Words for a link to the page: its H1, or its title without the brand; null when neither says anything, or says what the
 * page `from` is called too.
 */
export function anchorProposal(page: PageFacts | undefined, from?: PageFacts): string | null {
  const taken = from && from !== page ? namesOf(from) : [];
  const fitting = namesOf(page).filter((text) => !taken.includes(text));
  return fitting.find((text) => characterCount(text) <= longestAnchor) ?? fitting[0] ?? null;
}

function namesOf(page: PageFacts | undefined): string[] {
  const h1 = page?.content ? ownH1(page.content) : '';
  const title = page?.content?.title?.split(/\s[|·–—-]\s/u)[0]?.trim() ?? '';
  return [h1, title].filter((text) => text !== '');
}
