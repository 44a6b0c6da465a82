import { blockSimilarity } from '../anchors/context-similarity.ts';
import { placeOf } from '../anchors/anchor-place.ts';
import { type LinkingSite, sentencesOf } from '../linking-site.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { PageSentences } from '../page-sentences.ts';
import type { RatedLink } from '../rated-link.ts';
import { confidenceOf } from '../confidence.ts';
import { type MentionNames, mentionNames } from './mention-names.ts';
import { isLine, mayMention } from './mention-rules.ts';
import { mentionScore } from './mention-score.ts';
import { type NameMention, nameMentions } from './name-mentions.ts';
import { type Pointer, pointerBefore } from './pointers.ts';

/** Pages of a language up to which each name is searched on each page; more have pages of the same names. Working assumption. */
export const maxMentionPages = 300;

/** A block on more pages than this belongs to the template. Working assumption. */
const maxBlockPages = 2;

/** Links on words that name another page of a small site, whatever the rarity of the words: one per pair of pages. */
export function mentionedLinks(site: LinkingSite): RatedLink[] {
  if (site.pages.length > maxMentionPages) return [];
  const names = mentionNames(site);
  const shared = sharedBlocks(site);
  return site.pages.flatMap((source, from) =>
    source?.mayGive ? mentionedFrom(site, { source, from, names, shared }) : [],
  );
}

interface MentionSearch {
  readonly source: LinkingPage;
  /** Row of the source. */
  readonly from: number;
  readonly names: MentionNames;
  /** Texts of blocks that belong to the template. */
  readonly shared: ReadonlySet<string>;
}

function mentionedFrom(site: LinkingSite, { source, from, names, shared }: MentionSearch): RatedLink[] {
  const page = sentencesOf(site, from);
  const best = new Map<number, RatedLink>();
  for (const sentence of page.sentences) {
    if (shared.has(sentence.block.text)) continue;
    for (const mention of nameMentions(site, sentence, names)) {
      const to = mention.name.row;
      if (!mayLink(site, from, to)) continue;
      const pointer = pointerBefore(sentence, mention.run.from, site.language.code);
      if (!mayMention(site, mention, pointer)) continue;
      const link = ratedMention(site, { source, page, mention, pointer });
      if (link !== null && link.score > (best.get(to)?.score ?? 0)) best.set(to, link);
    }
  }
  return [...best.values()];
}

/** True for two pages without a link in the text, neither above the other nor a copy of it. */
function mayLink(site: LinkingSite, from: number, to: number): boolean {
  const [source, target] = [site.pages[from]!, site.pages[to]!];
  if (from === to || site.links[from]!.includes(to)) return false;
  if (source.ancestors?.has(target.text.url) === true) return false;
  return source.duplicateGroup === null || source.duplicateGroup !== target.duplicateGroup;
}

interface FoundMention {
  readonly source: LinkingPage;
  readonly page: PageSentences;
  readonly mention: NameMention;
  readonly pointer: Pointer;
}

function ratedMention(site: LinkingSite, { source, page, mention, pointer }: FoundMention): RatedLink | null {
  const { name, ordered } = mention;
  const target = site.pages[name.row]!;
  const run = pointer.from === null ? mention.run : { ...mention.run, from: pointer.from };
  const place = placeOf(run, false);
  const score = mentionScore(
    {
      pointed: pointer.explicit,
      possessed: pointer.owned,
      general: name.general,
      length: mention.run.stems.length,
      ordered,
      line: isLine(mention.run),
      context: blockSimilarity(site, page, place, name.row),
    },
    source,
    target,
  );
  const confidence = confidenceOf(score);
  if (confidence === null) return null;
  return { source, target, place, score, confidence, reason: pointer.explicit ? pointed : named, enumerable: true };
}

/** Texts of blocks that several pages contain. */
function sharedBlocks({ pages }: LinkingSite): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const text of new Set(page?.text.blocks.map((block) => block.text) ?? []))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > maxBlockPages).map(([text]) => text));
}

const named = {
  fr: 'Cette phrase nomme la page sans y mener.',
  en: 'This sentence names the page without linking to it.',
};

const pointed = {
  fr: 'Cette phrase invite à lire la page sans y mener.',
  en: 'This sentence sends the reader to the page without linking to it.',
};
