import type { Language, LanguageCode } from '../language/language.ts';
import { blockEnd } from '../semantics/site-index.ts';
import type { TextBlock } from '../semantics/page-text.ts';
import { contentStems } from '../semantics/terms.ts';
import type { Text } from '../values/text.ts';
import { textHash } from './link-patch.ts';
import type { LinkingPage } from './linking-page.ts';
import type { LinkingSite } from './linking-site.ts';
import { ownTitle } from './candidates/target-vocabulary.ts';

/** A sentence that is not in the page yet: what to write, and after which block. */
export interface AddedSentence {
  readonly kind: 'add-sentence';
  readonly from: string;
  readonly to: string;
  /** `sentence.slice(offset, offset + anchor.length) === anchor`. */
  readonly anchor: string;
  readonly sentence: string;
  readonly offset: number;
  /** The block it follows; a text whose hash differs is refused, never guessed. */
  readonly after: { readonly block: number; readonly textHash: string; readonly text: string };
  readonly reason: Text;
}

/** Blocks a sentence may follow. */
const openKinds = new Set(['paragraph', 'list-item', 'other']);
const shortestBlock = 60;

/**
 * A sentence made of the words of the page in row `from` and of another, after the block nearest to that one; null when no
 * block is near it.
 */
export function addedSentence(site: LinkingSite, from: number, target: LinkingPage): AddedSentence | null {
  const { language } = site;
  const source = site.pages[from]!;
  const anchor = ownTitle(target.text.title).trim();
  const place = nearestBlock(site, from, target);
  if (place === null || anchor === '' || anchor.length > longestAnchor) return null;
  const topic = sharedPhrase(place, target, language);
  const { before, after } = templateOf(language.code, anchor, topic, place.index);
  return {
    kind: 'add-sentence',
    from: source.text.url,
    to: target.text.url,
    anchor,
    sentence: before + anchor + after,
    offset: before.length,
    after: { block: place.index, textHash: textHash(place.text), text: place.text },
    reason,
  };
}

/** A longer title is a sentence of its own. */
const longestAnchor = 90;

/** The block that shares most with the target's title, keyphrases and headings, by idf; the first of equals. */
function nearestBlock(
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
  let most = 0;
  let start = index.sequenceStarts[from]!;
  for (const block of pages[from]!.text.blocks) {
    const end = index.sequence.indexOf(blockEnd, start);
    if (openKinds.has(block.kind) && block.text.length >= shortestBlock) {
      let shared = 0;
      for (const stem of new Set(index.sequence.subarray(start, end))) if (wanted.has(stem)) shared += stems.idf(stem);
      if (shared > most) [best, most] = [block, shared];
    }
    start = end + 1;
  }
  return best;
}

/** The first keyphrase of the target that the block says too, as the block writes it. */
function sharedPhrase(block: TextBlock, target: LinkingPage, language: Language): string | null {
  const title = new Set(contentStems(target.text.title, language));
  for (const phrase of target.keyphrases.slice(0, 10)) {
    const stems = contentStems(phrase, language);
    // One word says too little of what the two pages share.
    if (new Set(stems).size < 2 || stems.every((stem) => title.has(stem))) continue;
    const at = block.text.toLowerCase().indexOf(phrase.toLowerCase());
    if (at >= 0) return block.text.slice(at, at + phrase.length);
  }
  return null;
}

/** Three turns of phrase, so that a page does not repeat itself; which one depends on the block alone. */
function templateOf(code: LanguageCode, anchor: string, topic: string | null, block: number) {
  const question = anchor.endsWith('?');
  const end = question ? '' : '.';
  if (code === 'fr') {
    const about = topic === null ? 'Sur le même sujet' : `À propos de «\u202f${topic}\u202f»`;
    const leads = [`${about}, voir aussi\u202f: `, `${about}, lire\u202f: `, `Pour en savoir plus\u202f: `];
    return { before: leads[block % leads.length]!, after: end };
  }
  const about = topic === null ? 'On the same subject' : `About “${topic}”`;
  const leads = [`${about}, see also: `, `${about}, read: `, 'To learn more: '];
  return { before: leads[block % leads.length]!, after: end };
}

const reason: Text = {
  fr: 'Les deux pages traitent du même sujet, mais aucun mot du texte ne peut porter le lien\u202f: phrase à ajouter, à relire avant de la publier.',
  en: 'Both pages cover the same subject, but no word of the text can carry the link: a sentence to add, to be read before it is published.',
};
