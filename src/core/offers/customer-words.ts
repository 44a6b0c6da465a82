import { schemaObjects, schemaTypes, typesOf } from '../audits/facts/structured-data.ts';
import type { Block, PageContent } from '../pages/page.ts';

/** Words of reviews, cases and results. */
export const proving =
  /t[ée]moignage|avis (?:clients?|google|v[ée]rifi)|testimonial|\b(?:(?:customer|client|guest|patient|google|facebook|yelp|tripadvisor|verified|star|read|more|all|our|my|\d\+?)[ -]reviews?|reviews? (?:from|by|on google)|(?<=^|[.!?•|]\s)reviews)\b(?! \(0\))|★|⭐|\b[45][.,]?\d?\s?\/\s?5\b|avant[\s/-]+apr[èe]s|before (?:and|&|\/) after|[ée]tudes? de cas|case stud|nos clients disent|what our (?:clients|customers|patients|guests)/i;
/** Other headings above what customers say. */
const announcesCustomers =
  /^(?:(?:vos|nos|les|leurs) )?avis$|\bavis d(?:e nos|e mes|es) \p{L}+|ils (?:nous|m['’])ont (?:fait confiance|choisis?)|ce qu['’](?:ils|elles|en) (?:en )?(?:disent|pensent)|(?<!\p{L})(?:clients|patients|élèves|stagiaires|hôtes) (?:disent|racontent|témoignent|en parlent)|\b(?:clients|customers|patients|guests|students) (?:say|think|said)\b/iu;
/** A line that only rates. */
const rates = /^(?:[★☆⭐✩✭]\ufe0f?\s*){3,}$|^[1-5](?:[.,]\d)?\s?\/\s?5$/u;
/** Words that somebody said, in quotation marks from the first to the last. */
const quoted = /^[«"“„]\s*[^«»"“”„]+[»"”]\.?$/u;
/** Who said it: a name with an initial, a place, a date or what they bought: `Marie D.`, `— Jane Smith, Leeds`. */
const signed =
  /^[—–-]?\s*(?:(?:Mr|Mrs|Ms|Mme|Mlle|M)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}\.|(?: (?:&|et|and) \p{Lu}[\p{L}’'-]+)?(?: \p{Lu}[\p{L}’'-]+| \p{Lu}\.?)?\s*[,(–—|·-]\s*[\p{Lu}\d].*)/u;
/** Words of what a customer says, at least, and of a signature, at most. Working assumptions. */
const fewest = 8;
const longestName = 10;

/**
 * True for a page with the words of customers of its own: below a heading or a rating that announces them, which a template
 * may repeat on each page; signed below their quotation marks; or declared as a review.
 */
export function quotesCustomers(content: PageContent): boolean {
  const { blocks } = content;
  return (
    blocks.some((block, at) => (announces(block) && speaksBelow(blocks, at)) || isSigned(block, blocks[at + 1])) ||
    declaresReview(content)
  );
}

const announces = ({ kind, text }: Block): boolean =>
  rates.test(text.trim()) || (kind === 'heading' && (proving.test(text) || announcesCustomers.test(text)));

/** The first words below, before another heading, are of this page: what all pages repeat says nothing of its offer. */
function speaksBelow(blocks: readonly Block[], at: number): boolean {
  for (const { kind, position, text } of blocks.slice(at + 1)) {
    if (kind === 'heading') return false;
    if (wordsIn(text) >= fewest) return position === 'content';
  }
  return false;
}

const isSigned = ({ position, text }: Block, next: Block | undefined): boolean =>
  position === 'content' &&
  quoted.test(text) &&
  wordsIn(text) >= fewest &&
  next !== undefined &&
  wordsIn(next.text) <= longestName &&
  signed.test(next.text);

/** A template may declare the same reviews everywhere: those that the page shows are its own. */
function declaresReview(content: PageContent): boolean {
  if (!schemaTypes(content).includes('Review')) return false;
  const bodies = schemaObjects(content).flatMap((object) => {
    const { reviewBody } = object;
    return typesOf(object).includes('Review') && typeof reviewBody === 'string' ? [plain(reviewBody)] : [];
  });
  return content.blocks.some(({ position, text }) => {
    const said = plain(text);
    return position === 'content' && wordsIn(said) >= fewest && bodies.some((body) => body.includes(said));
  });
}

/** Letters and digits only: a page sets other quotation marks and spaces than its data. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
