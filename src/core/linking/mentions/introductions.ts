import type { LanguageCode } from '../../language/language.ts';
import type { Text } from '../../values/text.ts';
import { placeOf } from '../anchors/anchor-place.ts';
import { confidenceOf } from '../confidence.ts';
import { isLinkable } from '../linkable-pair.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { LinkingSite } from '../linking-site.ts';
import { mayContainLinks } from '../page-sentences.ts';
import type { RatedLink } from '../rated-link.ts';
import { templateBlocks } from '../template-blocks.ts';
import { pageMentions } from './page-mentions.ts';

/** Words by which the owner of a site says their name, which follows. */
const introductions: Readonly<Record<LanguageCode, RegExp>> = {
  fr: /(?<![\p{L}\p{N}])(?:[Jj]e m['’]appelle|[Jj]e suis|[Mm]on nom est|[Mm]oi,? c['’]est)\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})/u,
  en: /(?<![\p{L}\p{N}])(?:[Mm]y name is|I am|I['’]m)\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,2})/u,
};
/** Share of readers expected to accept the link. Working assumption. */
const acceptance = 0.66;

/** On the start page, the link on the name by which its owner introduces themselves, to the only page about the company. */
export function introduction(site: LinkingSite, source: LinkingPage, from: number): RatedLink | null {
  if (source.purpose !== 'home') return null;
  const about = site.pages.flatMap((page, row) => (page?.mayReceive && page.purpose === 'about' ? [row] : []));
  const to = about[0];
  if (to === undefined || about.length > 1 || !isLinkable(site, from, to)) return null;
  const shared = templateBlocks(site);
  for (const sentence of pageMentions(site)(from).page.sentences) {
    const { block, start, end, words } = sentence;
    const found = introductions[site.language.code].exec(block.text.slice(start, end));
    if (found === null || !mayContainLinks(block) || shared.has(block.text)) continue;
    // "I am Certified": one word is a name where the other page says it too.
    if (!/\s/.test(found[1]!) && !site.pages[to]!.text.blocks.some(({ text }) => text.includes(found[1]!))) continue;
    const last = start + found.index + found[0].length;
    const first = last - found[1]!.length;
    const inside = words.flatMap((word, row) => (word.start < last && word.end > first ? [{ row, ...word }] : []));
    if (inside.length === 0 || inside.some(({ closed }) => closed)) continue;
    const [begin, stop] = [inside[0]!.row, inside.at(-1)!.row + 1];
    const stems = inside.flatMap(({ ids }) => ids);
    const run = { sentence, from: begin, to: stop, stems, phrase: false, known: true, title: true, score: 1 };
    return {
      source,
      target: site.pages[to]!,
      place: placeOf(run, false),
      score: acceptance,
      confidence: confidenceOf(acceptance)!,
      reason,
      enumerable: true,
    };
  }
  return null;
}

const reason: Text = {
  fr: 'Cette phrase présente la personne sans mener à la page qui parle d’elle.',
  en: 'This sentence introduces the person without leading to the page about them.',
};
