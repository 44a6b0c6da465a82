import { blockSimilarity } from '../anchors/context-similarity.ts';
import { isLinkedInBlock } from '../anchors/anchor-rules.ts';
import { placeOf } from '../anchors/anchor-place.ts';
import { type AnchorRun, textOfRun } from '../anchors/anchor-run.ts';
import { completedName, cutsName } from '../anchors/whole-words.ts';
import { nameInTitle } from '../candidates/page-title.ts';
import { occursBefore } from '../candidates/link-features.ts';
import { addsLittle, cutsOwnTitle, medianLength, repeatsSentence } from '../candidates/link-usefulness.ts';
import { isOwnName, namesSource } from '../candidates/title-overlap.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import type { Text } from '../../values/text.ts';
import { folded } from '../folded-text.ts';
import type { LinkingSite } from '../linking-site.ts';
import { isLinkable } from '../linkable-pair.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { PageSentences } from '../page-sentences.ts';
import type { RatedLink } from '../rated-link.ts';
import { confidenceOf } from '../confidence.ts';
import { templateBlocks } from '../template-blocks.ts';
import { allScoredPairs } from '../scoring/scored-pairs.ts';
import { contactCall } from './contact-calls.ts';
import { introduction } from './introductions.ts';
import { listedNames } from './listed-names.ts';
import { hasSameSense, isLine, mayBeListed, mayMention } from './mention-rules.ts';
import { mentionScore } from './mention-score.ts';
import type { NameMention } from './name-mentions.ts';
import { pageMentions } from './page-mentions.ts';
import { isPlaceAlone } from './place-alone.ts';
import { type Pointer, pointerBefore } from './pointers.ts';

/** Pages of a language up to which each name is searched on each page; more have pages of the same names. Working assumption. */
export const maxMentionPages = 300;

/** Links on words that name another page of a small site, whatever the rarity of the words: one per pair of pages. */
export function mentionedLinks(site: LinkingSite): RatedLink[] {
  if (site.pages.length > maxMentionPages) return [];
  const shared = templateBlocks(site);
  const median = medianLength(site.pages);
  return site.pages.flatMap((source, from) =>
    source?.mayGive
      ? [
          ...mentionedFrom(site, { source, from, shared, median }),
          ...[contactCall(site, source, from), introduction(site, source, from)].filter((link) => link !== null),
        ]
      : [],
  );
}

interface MentionSearch {
  readonly source: LinkingPage;
  /** Row of the source. */
  readonly from: number;
  /** Texts of blocks that belong to the template. */
  readonly shared: ReadonlySet<string>;
  readonly median: number;
}

function mentionedFrom(site: LinkingSite, { source, from, shared, median }: MentionSearch): RatedLink[] {
  const { page, open } = pageMentions(site)(from);
  const pairs = new Map(
    allScoredPairs(site)
      .of(from, null)
      .map(({ row, pair }) => [row, pair]),
  );
  const best = new Map<number, RatedLink>();
  const listed = listedNames(open);
  for (const found of open) {
    const { name } = found;
    const isListed = listed.has(found);
    if (name.listed === true && !isListed) continue;
    const run = writtenRun(name.variant === undefined ? found.run : variantRun(found), site.pages[name.row]!);
    if (run === null) continue;
    const mention = { ...found, run };
    if (cutsName(run, site.language.code) || isPlaceAlone(site, mention)) continue;
    if (shared.has(run.sentence.block.text) || !isLinkable(site, from, name.row)) continue;
    const pointer = pointerBefore(run.sentence, run.from, site.language.code, isOfCompany(source));
    const pair = pairs.get(name.row) ?? 0;
    if (!(isListed ? mayBeListed(site, mention) : isNamed(site, mention, pointer, pair))) continue;
    if (!isUseful(site, mention, from)) continue;
    const link = ratedMention(site, { source, page, mention, pointer, median, isListed });
    if (link !== null && link.score > (best.get(name.row)?.score ?? 0)) best.set(name.row, link);
  }
  return [...best.values()];
}

/** True when the words mean the page by themselves, outside a list of names. */
function isNamed(site: LinkingSite, mention: NameMention, pointer: Pointer, pair: number): boolean {
  const { name, run } = mention;
  if (!pointer.explicit && !pointer.owned && isEverywhere(site, name.row, run.stems.length)) return false;
  return (pointer.explicit || hasSameSense(site, mention, pair)) && mayMention(site, mention, pointer);
}

/** True for a page that speaks of the company, where "its team" is that of the company. */
function isOfCompany({ purpose }: LinkingPage): boolean {
  return purpose === 'home' || purpose === 'about';
}

/** The end of a name as the text writes it: one word with the preposition of the name, without which it may be anything; else null. */
function variantRun({ name, run }: NameMention): AnchorRun | null {
  if (run.stems.length > 1) return run;
  const before = run.sentence.words[run.from - 1];
  const isSame =
    before?.closed === false &&
    folded(textOfRun({ ...run, from: run.from - 1, to: run.from })) === name.variant!.preposition;
  return isSame ? { ...run, from: run.from - 1 } : null;
}

/** The words with those that complete the name of the page; one word stays without the article of its label. */
function writtenRun(run: AnchorRun | null, target: LinkingPage): AnchorRun | null {
  if (run === null) return null;
  const whole = completedName(run, writtenNames(target));
  const added = run.sentence.tags().slice(whole.from, run.from);
  const isSame = whole.to === run.to && added.every(({ upos }) => upos === 'DET');
  return isSame ? run : { ...whole, title: true };
}

/** The names of a page as texts write them whole. */
function writtenNames({ menu, name, names, text }: LinkingPage): string[] {
  return [menu, name, nameInTitle(text.title), ...(names ?? [])].flatMap((own) => (own ? [own.trim()] : []));
}

/**
 * Share of the pages that write a name from which it is a word of the trade; on fewer pages the whole name of an offer still
 * means its page; a longer name always does. Working assumptions.
 */
const everywhere = 0.3;
const leastPages = 40;
const preciseStems = 3;

/** True for a short name that most pages write: it means what the company does, not one page. */
function isEverywhere(site: LinkingSite, row: number, stems: number): boolean {
  return (
    stems < preciseStems &&
    site.pages.length >= leastPages &&
    (mentioningPages(site).get(row) ?? 0) > everywhere * site.pages.length
  );
}

/** By row, the number of pages whose texts name the page. */
const mentioningPages = memoizeByObject((site: LinkingSite): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const [from, page] of site.pages.entries()) {
    if (page === null) continue;
    for (const row of new Set(pageMentions(site)(from).open.map(({ name }) => name.row)))
      counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return counts;
});

/** False for the name of the source itself, a part of its title, a sentence of the target, or words linked in the block. */
function isUseful(site: LinkingSite, { run, name }: NameMention, from: number): boolean {
  const isOwn = name.part === true ? namesSource(site, run.stems, from, name.row) : isOwnName(site, run.stems, from);
  if (isOwn || isLinkedInBlock(site, run, name.row)) return false;
  return !cutsOwnTitle(run, site.pages[from]!) && !repeatsSentence(run, site.pages[name.row]!);
}

interface FoundMention {
  readonly source: LinkingPage;
  readonly page: PageSentences;
  readonly mention: NameMention;
  readonly pointer: Pointer;
  /** Median length of the texts of the site. */
  readonly median: number;
  readonly isListed: boolean;
}

function ratedMention(
  site: LinkingSite,
  { source, page, mention, pointer, median, isListed }: FoundMention,
): RatedLink | null {
  const { name, ordered } = mention;
  const target = site.pages[name.row]!;
  const run = pointer.from === null ? mention.run : { ...mention.run, from: pointer.from };
  const place = placeOf(run, false);
  const score = mentionScore(
    {
      pointed: pointer.explicit,
      possessed: pointer.owned,
      general: name.general,
      part: name.part === true,
      section: name.section !== undefined,
      length: mention.run.stems.length,
      ordered,
      line: isLine(mention.run),
      context: blockSimilarity(site, page, place, name.row),
      scant: addsLittle(source, target, place.anchor, median),
      repeated: occursBefore(source, place),
    },
    source,
    target,
  );
  const confidence = confidenceOf(score);
  if (confidence === null) return null;
  return {
    source,
    target,
    place,
    score,
    confidence,
    reason: pointer.explicit ? pointed : reasonOf(mention),
    enumerable: true,
    listed: isListed,
  };
}

function reasonOf({ name, run }: NameMention): Text {
  if (name.used === true) return usedElsewhere;
  if (name.part === true) return endsAsSentence(run) ? spokenOf : spokenOfInLine;
  return endsAsSentence(run) ? named : namedInLine;
}

const usedElsewhere = {
  fr: 'Ailleurs sur le site, ces mots mènent à cette page.',
  en: 'Elsewhere on the site these words lead to this page.',
};

/** A part of the name of a page says its subject. */
const spokenOf = {
  fr: 'Cette phrase parle du sujet de la page sans y mener.',
  en: 'This sentence speaks of the subject of the page without linking to it.',
};

const spokenOfInLine = {
  fr: 'Ce texte parle du sujet de la page sans y mener.',
  en: 'This text speaks of the subject of the page without linking to it.',
};

const named = {
  fr: 'Cette phrase nomme la page sans y mener.',
  en: 'This sentence names the page without linking to it.',
};

/** A heading and an entry of a list have no final sign. */
const endsAsSentence = ({ sentence: { block, start, end } }: NameMention['run']): boolean =>
  /[.!?…]["'»”)\s]*$/u.test(block.text.slice(start, end));

const namedInLine = {
  fr: 'Ce texte nomme la page sans y mener.',
  en: 'This text names the page without linking to it.',
};

const pointed = {
  fr: 'Cette phrase invite à lire la page sans y mener.',
  en: 'This sentence sends the reader to the page without linking to it.',
};
