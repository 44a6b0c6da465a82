import { plainWords } from '../../../audits/classification/kind-words.ts';
import type { PageFacts, SiteFacts } from '../../../audits/facts/site-facts.ts';
import { placePages } from '../../../diagnoses/signs/places/place-pages.ts';
import { smallWords } from '../../../offers/person-page.ts';

/** Before an area and hardly before a craft: "in" and « en » are found before both ("in Reiki"). */
const before =
  "(?:near|around|across|throughout|serving|covering|(?:whole|all|most|parts) of|à|près de|autour de|partout (?:en|dans)|(?:dans|sur) toute? (?:la |le |l[’'])?)\\s*(?:the |la |le |les |l[’'])?";
/** Share of the passages with a name in which it is where the company works. Working assumption. */
const leastShare = 1 / 4;

/** True for a name in capitals that the pages say to be where the company works, or that one of its pages of towns is about. */
export function areaNames(pages: readonly PageFacts[], facts: SiteFacts): (text: string) => boolean {
  const texts = [...new Set(pages.flatMap(({ content }) => content?.blocks.map(({ text }) => text) ?? []))];
  const ofPlaces = [...placePages(facts)].map(({ record }) => plainWords(decodeURI(new URL(record.url).pathname)));
  return (text) => {
    const words = text.split(/\s+/);
    if (!words.every((word) => /^\p{Lu}/u.test(word) && !smallWords(facts).has(word.toLowerCase()))) return false;
    const plain = plainWords(text);
    const named = ofPlaces.filter((address) => plain.every((word) => address.includes(word)));
    if (named.length > 0 && 2 * named.length < ofPlaces.length) return true;
    const name = text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    const where = new RegExp(String.raw`(?<!\p{L})${before}${name}(?!\p{L})`, 'iu');
    const passages = texts.filter((passage) => passage.includes(text));
    return passages.length > 0 && passages.filter((one) => where.test(one)).length >= leastShare * passages.length;
  };
}
