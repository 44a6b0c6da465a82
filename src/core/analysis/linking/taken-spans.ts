import type { CrawledFacts, PageFacts } from '../../audits/facts/site-facts.ts';
import type { TakenSpan } from '../../linking/linking-page.ts';
import type { PageLink } from '../../pages/page.ts';
import { destinationOf } from './landing.ts';

/** Characters of the shortest text of a card that a sentence may be. Working assumption. */
const shortest = 20;

/** The runs of the text of a page that are links already: the words of a link, and each text of a card that is one link. */
export function takenSpans({ record }: PageFacts, facts: CrawledFacts): TakenSpan[] {
  return record.links.flatMap((link) => {
    const to = link.internal && link.http ? { to: destinationOf(facts, link.to) } : {};
    return link.block === null || link.start === null
      ? cardTexts(link, record.content?.blocks ?? []).map((span) => ({ ...span, ...to }))
      : [{ block: link.block, start: link.start, end: link.start + link.anchor.length, ...to }];
  });
}

/** Characters of the start of a text by which it is found in the anchor, which is stored up to a limit. */
const opening = 60;

/** The texts that a link around several blocks covers. */
function cardTexts({ anchor }: PageLink, blocks: readonly { readonly text: string }[]): TakenSpan[] {
  if (anchor.length < shortest) return [];
  return blocks.flatMap(({ text }, block) =>
    text.length >= shortest && anchor.includes(text.slice(0, opening)) ? [{ block, start: 0, end: text.length }] : [],
  );
}
