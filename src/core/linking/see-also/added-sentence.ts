import { blockEnd } from '../../semantics/term-postings.ts';
import type { TextBlock } from '../../semantics/page-text.ts';
import { contentStems } from '../../semantics/terms.ts';
import type { Text } from '../../values/text.ts';
import { textHash } from '../link-patch.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { LinkingSite } from '../linking-site.ts';
import { ownSentence } from './own-sentence.ts';
import { nameInTitle } from '../candidates/page-title.ts';

/** A sentence to add to a page, and the block that it follows. */
export interface AddedSentence {
  /** Always `add-sentence`. */
  readonly kind: 'add-sentence';
  /** Address of the page to change. */
  readonly from: string;
  /** Address that the link of the sentence points to. */
  readonly to: string;
  /** Text of the link: `sentence.slice(offset, offset + anchor.length)`. */
  readonly anchor: string;
  /** Sentence to add. */
  readonly sentence: string;
  /** Start of the anchor in the sentence, in UTF-16 units. */
  readonly offset: number;
  /** Block that the sentence follows; an edit is refused when the hash of the block's text has changed. */
  readonly after: {
    /** Index of the block in the page, from 0. */
    readonly block: number;
    /** Digest of the text of the block. */
    readonly textHash: string;
    /** Text of the block. */
    readonly text: string;
  };
  /** Why the link is useful, or the question to answer before it is added. */
  readonly reason: Text;
}

/** Why a sentence is added, and the words that it begins with. */
export interface AdditionReason {
  readonly reason: Text;
  readonly lead: Text;
  /** The whole sentence, where the name of the target would say nothing: "See our prices." */
  readonly said?: SaidSentence;
  /** The block that the sentence follows; by default the closest one. */
  readonly place?: TextBlock;
  /** Sentences that other pages get: pasted on several, one is written for the reader of none. */
  readonly written?: ReadonlySet<string>;
}

/** A sentence with the words of its link. */
export interface SaidSentence {
  readonly sentence: Text;
  readonly anchor: Text;
}

/** Kinds of block that a sentence may follow. Working assumption. */
const openKinds = new Set(['paragraph', 'list-item', 'other']);
const minBlockLength = 40;
/** Characters of the longest anchor: a longer title is a whole sentence. */
const maxAnchorLength = 90;

/** A sentence of the page at row `from` with a link to `target`, after the block closest to it; null without such a block. */
export function addedSentence(
  site: LinkingSite,
  from: number,
  target: LinkingPage,
  { reason, lead, said, place = closestBlock(site, from, target) ?? undefined, written }: AdditionReason = sameSubject,
): AddedSentence | null {
  const { code } = site.language;
  const source = site.pages[from]!;
  const own = said === undefined ? freshSentence(site, source, target, written) : null;
  const anchor = said?.anchor[code] ?? own?.anchor ?? shortName(target);
  if (place === undefined || anchor === '' || anchor.length > maxAnchorLength) return null;
  const named = `${code === 'fr' ? `${lead.fr}\u00a0: ` : `${lead.en}: `}${anchor}${anchor.endsWith('?') ? '' : '.'}`;
  const sentence = said?.sentence[code] ?? own?.sentence ?? named;
  return {
    kind: 'add-sentence',
    from: source.text.url,
    to: target.text.url,
    anchor,
    sentence,
    offset:
      sentence === own?.sentence && !sentence.endsWith(`${anchor}.`)
        ? sentence.indexOf(anchor)
        : sentence.lastIndexOf(anchor),
    after: { block: place.index, textHash: textHash(place.text), text: place.text },
    reason,
  };
}

/** Characters of a sentence by which it is found again. */
const repeatedWords = 40;

/** The sentence by which the target presents itself, unless the reader of the source has read it. */
function freshSentence(
  site: LinkingSite,
  source: LinkingPage,
  target: LinkingPage,
  written: ReadonlySet<string> = new Set(),
) {
  const own = ownSentence(target, site, written);
  const opening = own?.sentence.slice(0, repeatedWords);
  return opening !== undefined && source.text.blocks.some(({ text }) => text.includes(opening)) ? null : own;
}

/** The label of the page in the menu, which says it shortly, else its title without the name of the site. */
function shortName({ menu, name, text }: LinkingPage): string {
  const title = (name ?? nameInTitle(text.title)).trim();
  // A label of one word may be any site's: « Services ».
  return menu && /\S\s+\S/.test(menu) ? menu.trim() : title;
}

/** The block that shares the most idf with the target's title, keyphrases and headings; the first of equals, the last block when none shares any or all are short. */
function closestBlock(
  { pages, index, stems, language }: LinkingSite,
  from: number,
  target: LinkingPage,
): TextBlock | null {
  const wanted = new Set(
    [target.text.title, ...target.keyphrases.slice(0, 8), ...target.text.headings.slice(0, 8)].flatMap((text) =>
      contentStems(text, language).map((stem) => stems.idOf(stem)),
    ),
  );
  let best: TextBlock | null = null;
  let short: TextBlock | null = null;
  let most = 0;
  let start = index.sequenceStarts[from]!;
  for (const block of pages[from]!.text.blocks) {
    const end = index.sequence.indexOf(blockEnd, start);
    if (openKinds.has(block.kind) && block.text.length >= minBlockLength) {
      let shared = 0;
      for (const stem of new Set(index.sequence.subarray(start, end))) if (wanted.has(stem)) shared += stems.idf(stem);
      if (shared > most || most === 0) [best, most] = [block, shared];
    }
    if (openKinds.has(block.kind)) short = block;
    start = end + 1;
  }
  return best ?? short;
}

const sameSubject: AdditionReason = {
  lead: { fr: 'Pour en savoir plus', en: 'To learn more' },
  reason: {
    fr: 'Les deux pages traitent du même sujet, mais aucun mot du texte ne peut porter le lien\u202f: phrase à ajouter, à relire avant de la publier.',
    en: 'Both pages cover the same subject, but no word of the text can carry the link: a sentence to add, to be read before it is published.',
  },
};
