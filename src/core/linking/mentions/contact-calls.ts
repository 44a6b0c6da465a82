import type { LanguageCode } from '../../language/language.ts';
import type { Text } from '../../values/text.ts';
import { placeOf } from '../anchors/anchor-place.ts';
import { confidenceOf } from '../confidence.ts';
import { folded } from '../folded-text.ts';
import { isLinkable } from '../linkable-pair.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { LinkingSite } from '../linking-site.ts';
import { type LinkableSentence, mayContainLinks } from '../page-sentences.ts';
import type { RatedLink } from '../rated-link.ts';
import { asks } from '../see-also/see-also-score.ts';
import { templateBlocks } from '../template-blocks.ts';
import { pageMentions } from './page-mentions.ts';

/** Words by which a text asks its reader to write or to call. */
const calls: Readonly<Record<LanguageCode, RegExp>> = {
  fr: /(?<![\p{L}\p{N}])(?:(?:[Nn]ous|[Mm]e) (?:contacter|écrire|joindre)|[Cc]ontactez[- ](?:nous|moi)|[ÉEée]crivez[- ](?:nous|moi)|[Pp]ren(?:ez|dre) contact(?: avec (?:nous|moi))?|[Vv]ous faire connaître|(?:[Pp]our prendre|[Pp]renez) rendez-vous|[Ss]ur (?:rendez-vous|RDV|rdv)|[Cc]ontactez(?= (?:notre|nos|\p{Lu})))(?![\p{L}\p{N}])/u,
  en: /(?<![\p{L}\p{N}])(?:[Cc]ontact (?:us|me)|[Gg]et in touch(?: with (?:us|me))?|[Rr]each out to (?:us|me)|[Ww]rite to (?:us|me)|[Dd]rop (?:us|me) a line|[Ss]end (?:us|me) a message|(?:[Rr]ing|[Cc]all|[Pp]hone|[Ee]-?mail) (?:us|me|and (?:speak|talk) to)|[Gg]ive (?:us|me|our(?: [\p{L}-]+){1,6}) a (?:call|ring)|(?:[Mm]ake|[Bb]y) (?:an )?appointment)(?![\p{L}\p{N}])/u,
};
/** An address, plain or hidden from robots, or a number beside the call, which then needs no page more. */
const means = /@|\[e-?mail|(?:\d[ .-]?){8,}/i;
/** Share of readers expected to accept the link. Working assumption: readers name such words in their own lists. */
const acceptance = { offer: 0.76, story: 0.66 } as const;

/** True when the text of a page asks its reader to write or to call. */
export function callsReader({ text }: LinkingPage): boolean {
  return text.blocks.some((block) => calls[text.language].test(block.text));
}

/** The link on the words by which a page asks its reader to write, to the page where one can; null without such words. */
export function contactCall(site: LinkingSite, source: LinkingPage, from: number): RatedLink | null {
  const to = contactRow(site);
  if (to < 0 || source.isPastRecord === true || !isLinkable(site, from, to)) return null;
  const shared = templateBlocks(site);
  for (const sentence of pageMentions(site)(from).page.sentences) {
    if (!mayContainLinks(sentence.block) || shared.has(sentence.block.text)) continue;
    const words = calledWords(sentence, site.language.code);
    const near =
      source.purpose === 'story' ? sentence.block.text : sentence.block.text.slice(sentence.start, sentence.end);
    if (words === null || means.test(near)) continue;
    const [first, last] = words;
    const run = { sentence, from: first, to: last, stems: [], phrase: true, known: true, title: false, score: 1 };
    const score = source.purpose === 'story' ? acceptance.story : acceptance.offer;
    const place = placeOf(run, false);
    // One anchor may lead to one page: the words of each call are its own.
    const stems = folded(place.anchor).split(/\s+/).map(site.stems.idOf);
    return {
      source,
      target: site.pages[to]!,
      place: { ...place, stems },
      score,
      confidence: confidenceOf(score)!,
      reason,
      enumerable: true,
    };
  }
  return null;
}

/** First and last word, excluded, of the call in a sentence; null without one and where its words are a link already. */
function calledWords(
  { block, start, end, words }: LinkableSentence,
  code: LanguageCode,
): readonly [number, number] | null {
  const call = calls[code].exec(block.text.slice(start, end));
  if (call === null) return null;
  const at = start + call.index;
  const inside = words.flatMap((word, row) =>
    word.start < at + call[0].length && word.end > at ? [{ row, isClosed: word.taken }] : [],
  );
  return inside.length === 0 || inside.some(({ isClosed }) => isClosed)
    ? null
    : [inside[0]!.row, inside.at(-1)!.row + 1];
}

/** Row of the page where a visitor writes: the one that is called so, else the first that asks; -1 without one. */
function contactRow({ pages }: LinkingSite): number {
  const rows = pages.flatMap((page, row) => (page?.mayReceive && asks(page) ? [row] : []));
  return rows.find((row) => /contact/i.test(pages[row]!.menu ?? pages[row]!.text.title)) ?? rows[0] ?? -1;
}

const reason: Text = {
  fr: 'Cette phrase demande d’écrire ou d’appeler sans mener à la page où on le peut.',
  en: 'This sentence asks to write or to call without leading to the page where one can.',
};
