import type { PageContent } from '../../pages/page.ts';
import { characterCount } from '../../values/strings/text-width.ts';
import type { PageFacts } from '../facts/site-facts.ts';

/**
 * The H1 that names the subject. Of several, the one that begins the title, else one that the title contains, since a
 * title ends with the site’s name; empty when each part of the page has its own.
 */
export function subjectH1({ headings, title }: Pick<PageContent, 'headings' | 'title'>): string {
  const text = title?.trim() ?? '';
  const h1s = headings.filter(({ level, text }) => level === 1 && text.trim() !== '').map(({ text }) => text.trim());
  const named = h1s.find((h1) => text.startsWith(h1)) ?? h1s.find((h1) => text.includes(h1));
  return named ?? (h1s.length === 1 || text === '' ? (h1s[0] ?? '') : '');
}

const longestAnchor = 60;

/**
 * Anchor text for a link to the page: its H1, or its title without the brand; null when both are empty, or equal the
 * name of the page `from`.
 */
export function anchorProposal(page: PageFacts | undefined, from?: PageFacts): string | null {
  const taken = from && from !== page ? namesOf(from) : [];
  const fitting = namesOf(page).filter((text) => !taken.includes(text));
  return fitting.find((text) => characterCount(text) <= longestAnchor) ?? fitting[0] ?? null;
}

function namesOf(page: PageFacts | undefined): string[] {
  const h1 = page?.content ? subjectH1(page.content) : '';
  const title = page?.content?.title?.split(/\s[|·–—-]\s/u)[0]?.trim() ?? '';
  return [h1, title].filter((text) => text !== '');
}
