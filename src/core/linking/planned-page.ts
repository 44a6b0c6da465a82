import { competitionRisk } from '../semantics/competing-pages.ts';
import { queryIntent } from '../semantics/intent/query-intent.ts';
import { contentStems } from '../semantics/terms.ts';
import type { PageText } from '../semantics/page-text.ts';
import type { Text } from '../values/text.ts';
import { type AddedSentence, addedSentence } from './see-also/added-sentence.ts';
import { nameInTitle } from './candidates/page-title.ts';
import { textHash } from './link-patch.ts';
import type { LinkingPage } from './linking-page.ts';
import type { LinkingSite } from './linking-site.ts';
import { pageWithoutLinks } from './page-without-links.ts';
import { type VirtualLink, type VirtualPage, virtualPage } from './virtual-page.ts';

/** The brief of a page to be created. */
export interface PageBrief {
  /** Its future address. */
  readonly url: string;
  readonly title: string;
  readonly keyphrase: string;
  /** Its headings, in order. */
  readonly outline: readonly string[];
}

/** A link on words of an existing page or of the outline. */
export interface PlannedLink {
  readonly from: string;
  readonly to: string;
  readonly anchor: string;
  readonly sentence: string;
  readonly offset: number;
  readonly block: { readonly index: number; readonly start: number; readonly end: number; readonly textHash: string };
}

/** An existing page that the planned page would compete with. */
export interface PlannedRival {
  readonly page: string;
  readonly title: string;
  /** Risk of competition for the same searches, 0–1. */
  readonly risk: number;
  /** Cosine of the two texts. */
  readonly likeness: number;
  readonly sameKeyphrase: boolean;
  readonly sameIntent: boolean;
  readonly advice: Text;
}

/** Links, depth and rivals of a planned page. */
export interface PlannedPage {
  readonly linksIn: readonly PlannedLink[];
  readonly linksOut: readonly PlannedLink[];
  /** Sentences to add to pages that should link here but have no words for it. */
  readonly sentencesIn: readonly AddedSentence[];
  /** Close pages that the outline has no words to link to. */
  readonly pagesToCite: readonly { readonly page: string; readonly title: string; readonly likeness: number }[];
  /** Clicks from the entries once the proposed links exist; null without any. */
  readonly depth: number | null;
  /** Number of additional links to the page that it needs. */
  readonly linksInWanted: number;
  /** Highest risk first. */
  readonly rivals: readonly PlannedRival[];
}

/** Working assumptions. */
const minLinksIn = 3;
const maxLinks = 8;
const maxRivals = 5;
const minRisk = 0.35;

/** Simulates a page from its brief: its links, its depth and the pages it would compete with. */
export function plannedPage(site: LinkingSite, brief: PageBrief, depthOf: (url: string) => number | null): PlannedPage {
  const page = pageOfBrief(brief, site);
  const found = virtualPage(site, page);
  const linksIn = found.linksIn.slice(0, maxLinks);
  const linkedBy = new Set(linksIn.map((link) => link.row));
  const sentencesIn = found.near
    .filter(({ row, page: near }) => near.mayGive && !linkedBy.has(row))
    .flatMap(({ row }) => addedSentence(site, row, page) ?? [])
    .slice(0, Math.max(0, minLinksIn - linksIn.length));
  const depths = [...linksIn.map((link) => link.page.text.url), ...sentencesIn.map((added) => added.from)]
    .map(depthOf)
    .filter((depth) => depth !== null);
  const cited = new Set(found.linksOut.slice(0, maxLinks).map((link) => link.row));
  return {
    linksIn: linksIn.map((link) => linkOf(link, link.page, brief.url)),
    linksOut: found.linksOut.slice(0, maxLinks).map((link) => linkOf(link, page, link.page.text.url)),
    sentencesIn,
    pagesToCite: found.near
      .filter(({ row, page: near }) => near.mayReceive && !cited.has(row))
      .slice(0, Math.max(0, minLinksIn - cited.size))
      .map(({ page: near, likeness }) => ({ page: near.text.url, title: nameInTitle(near.text.title), likeness })),
    depth: depths.length === 0 ? null : 1 + Math.min(...depths),
    linksInWanted: Math.max(0, minLinksIn - linksIn.length),
    rivals: rivalsOf(site, brief, found),
  };
}

/** The text of the page as far as the brief predicts it: the outline, the title, and the keyphrase three times. */
function pageOfBrief(brief: PageBrief, site: LinkingSite): LinkingPage {
  const lines = [...brief.outline, ...Array.from({ length: 3 }, () => brief.keyphrase)].filter((line) => line !== '');
  const text: PageText = {
    url: brief.url,
    language: site.language.code,
    title: brief.title,
    description: '',
    headings: brief.outline,
    blocks: lines.map((line, index) => ({ text: line, index, kind: 'other' })),
  };
  return pageWithoutLinks(text, { keyphrases: brief.keyphrase === '' ? [] : [brief.keyphrase] });
}

function linkOf({ place }: VirtualLink, source: LinkingPage, to: string): PlannedLink {
  const text = source.text.blocks.find((block) => block.index === place.block)!.text;
  return {
    from: source.text.url,
    to,
    anchor: place.anchor,
    sentence: place.sentence,
    offset: place.offset,
    block: { index: place.block, start: place.start, end: place.end, textHash: textHash(text) },
  };
}

function rivalsOf(site: LinkingSite, brief: PageBrief, { near }: VirtualPage): PlannedRival[] {
  const { language } = site;
  const key = (text: string): string => [...new Set(contentStems(text, language))].sort().join(' ');
  const wanted = new Set([brief.keyphrase, nameInTitle(brief.title)].map(key).filter((one) => one !== ''));
  const intent = queryIntent(brief.title, language.code);
  return near
    .map(({ page, likeness }): PlannedRival => {
      const heads = [nameInTitle(page.text.title), ...page.keyphrases.slice(0, 3)].map(key);
      const sameKeyphrase = heads.some((head) => wanted.has(head));
      const other = queryIntent(page.text.title, language.code);
      const sameIntent = intent.trace.length > 0 && other.trace.length > 0 && intent.intent === other.intent;
      const risk = competitionRisk({ sameHead: sameKeyphrase, cosine: likeness, sameIntent });
      return {
        page: page.text.url,
        title: nameInTitle(page.text.title),
        risk,
        likeness,
        sameKeyphrase,
        sameIntent,
        advice: sameKeyphrase ? advices.enrich : advices.differ,
      };
    })
    .filter((rival) => rival.risk >= minRisk)
    .sort((a, b) => b.risk - a.risk || (a.page < b.page ? -1 : 1))
    .slice(0, maxRivals);
}

const advices = {
  enrich: {
    fr: 'Cette page traite déjà cette expression\u202f: enrichissez-la plutôt que d’en créer une autre, ou donnez à la nouvelle une autre intention.',
    en: 'This page already covers the phrase: enrich it rather than create another, or give the new one another intent.',
  },
  differ: {
    fr: 'Cette page est proche\u202f: gardez des titres et des ancres différents, et faites-les se citer.',
    en: 'This page is close: keep titles and anchors apart, and have them cite each other.',
  },
} as const satisfies Record<string, Text>;
