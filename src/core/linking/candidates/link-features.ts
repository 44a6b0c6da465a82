import type { AnchorPlace } from '../anchors/anchor-place.ts';
import { anchorUses, isLiteralName } from '../anchors/literal-names.ts';
import type { PhraseUse } from '../anchors/phrase-use.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { LinkingSite } from '../linking-site.ts';
import { minSubjectPages, subjectShare } from '../scoring/acceptance-weights.ts';
import { type LinkFeatures, likelihood } from '../scoring/link-acceptance.ts';
import type { PlacedPair } from './link-candidate.ts';
import { addsLittle, isShort } from './link-usefulness.ts';
import type { RivalPages } from './rival-pages.ts';
import { isSharedName, titleShare } from './title-overlap.ts';

/** Measures over the whole site, known once all anchor places are found. */
export interface SiteContext {
  readonly use: PhraseUse;
  /** Median length of the pages' text, in characters. */
  readonly median: number;
  readonly rivals: RivalPages;
  /** Pair scores of the site's own links, ascending. */
  readonly existing: Float64Array;
}

/** The features of a candidate from which its acceptance is estimated. */
export function linkFeatures(
  site: LinkingSite,
  { place, pair, source, target, row, from, context, heading }: PlacedPair,
  { use, median, rivals, existing }: SiteContext,
): LinkFeatures {
  const { stems, anchor } = place;
  const share = use.share(stems);
  const uses = anchorUses(anchor, target);
  return {
    likely: likelihood(pair, existing),
    named: uses > 0 ? 1 : titleShare(site, stems, row),
    uses,
    linked: use.linkedShare(stems, row),
    context,
    heading,
    citedTogether: intersects(site.inLinks[from]!, site.inLinks[row]!),
    reverse: site.links[row]!.includes(from),
    common: isCommonWord(anchor),
    subject: share > subjectShare && share * site.index.pages.length >= minSubjectPages,
    unknown: !place.known,
    reworded: !isLiteralName(anchor, target),
    shared: isSharedName(site, stems, row),
    narrowed: place.narrowed,
    bare: place.bare,
    term: source.text.blocks.find(({ index }) => index === place.block)!.kind === 'term',
    repeated: occursBefore(source, place),
    listing: target.isListing === true,
    scant: addsLittle(source, target, anchor, median),
    short: isShort(target, median),
    rival: rivals.leadsElsewhere(anchor, target),
    twin: rivals.hasTwin(target),
  };
}

/** True for one word without a sign, a digit or a capital after its first letter. */
export function isCommonWord(anchor: string): boolean {
  return /^\p{L}\p{Ll}*$/u.test(anchor);
}

/** True when an earlier block, headings and labels included, contains the words. */
export function occursBefore({ text }: LinkingPage, { block, anchor }: AnchorPlace): boolean {
  const words = anchor.toLowerCase();
  for (const { index, text: blockText } of text.blocks) {
    if (index >= block) return false;
    if (blockText.toLowerCase().includes(words)) return true;
  }
  return false;
}

/** True when two ascending lists have a number in common. */
function intersects(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) return true;
    if (a[i]! < b[j]!) i += 1;
    else j += 1;
  }
  return false;
}
