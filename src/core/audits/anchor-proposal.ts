import { characterCount } from './text-width.ts';
import type { PageFacts } from './site-facts.ts';

const longestAnchor = 60;

/** Words for a link to the page: its H1, or its title without the brand; null when neither says anything. */
export function anchorProposal(page: PageFacts | undefined): string | null {
  const h1 = page?.content?.headings.find((heading) => heading.level === 1)?.text.trim() ?? '';
  const title = page?.content?.title?.split(/\s[|·–—-]\s/u)[0]?.trim() ?? '';
  const fitting = [h1, title].filter((text) => text !== '');
  return fitting.find((text) => characterCount(text) <= longestAnchor) ?? fitting[0] ?? null;
}
