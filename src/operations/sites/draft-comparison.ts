import type { z } from 'zod';
import type { AudienceCoverage } from '../../core/audience/audience-coverage.ts';
import type { StageCode } from '../../core/audience/persona-needs.ts';
import type { Language } from '../../core/language/language.ts';
import { nameInTitle } from '../../core/linking/candidates/page-title.ts';
import { suggestionId } from '../../core/linking/link-decision.ts';
import { textHash } from '../../core/linking/link-patch.ts';
import type { LinkingPage } from '../../core/linking/linking-page.ts';
import type { VirtualLink, VirtualPage } from '../../core/linking/virtual-page.ts';
import { competitionRisk } from '../../core/semantics/competing-pages.ts';
import { queryIntent } from '../../core/semantics/intent/query-intent.ts';
import type { PageText } from '../../core/semantics/page-text.ts';
import { contentStems } from '../../core/semantics/terms.ts';
import type { StoredDecision } from '../../io/services/link-decisions.ts';
import type { DraftAnalysis, DraftLink } from '../inputs/draft-analysis.ts';
import type { SiteLanguage } from './audited-site.ts';

/** Pages of the site that a draft is compared with. Working assumption. */
const corpusSize = 8;

/** The pages of the site that answer the subject best, without the draft's own address. */
export function draftCorpus(keyphrase: string, draft: PageText, known: SiteLanguage | null): PageText[] {
  if (known === null) return [];
  const { pages } = known.linking;
  return known
    .search(`${keyphrase} ${nameInTitle(draft.title)}`, corpusSize + 1)
    .flatMap(({ row }) => pages[row]?.text ?? [])
    .filter((text) => text.url !== draft.url)
    .slice(0, corpusSize);
}

/** Words of the body, without signs. */
export function countWords(text: PageText, language: Language): number {
  return text.blocks.reduce(
    (sum, block) => sum + language.words(block.text).filter((token) => /[\p{L}\p{N}]/u.test(token.text)).length,
    0,
  );
}

/** Median number of headings of the pages. */
export function medianHeadings(corpus: readonly PageText[]): number {
  const counts = corpus.map((page) => page.headings.length).sort((a, b) => a - b);
  return counts[Math.floor(counts.length / 2)] ?? 0;
}

/** The links that nobody rejected, with what was decided about each. */
export function undecidedLinks(
  links: readonly FoundLink[],
  decisions: ReadonlyMap<string, StoredDecision>,
): DraftAnalysis['linksOut'] {
  return links.flatMap((link) => {
    const ends = { from: link.from, to: link.to };
    const id = suggestionId({ ...ends, anchor: link.anchor });
    const { state = 'proposed', revision = 0, sentence } = decisions.get(id) ?? {};
    return state === 'rejected' && sentence === link.sentence ? [] : [{ id, state, revision, ...link }];
  });
}

/** The accepted links of a page, and those in place. */
export function decidedLinks(from: string, decisions: Iterable<StoredDecision>): DraftAnalysis['decided'] {
  return [...decisions].flatMap(({ id, from: page, to, anchor, state }) =>
    page === from && (state === 'accepted' || state === 'in-place') ? [{ id, to, anchor, state }] : [],
  );
}

type FoundLink = Omit<z.output<typeof DraftLink>, 'id' | 'state' | 'revision'>;

/** A link on words of `from`, with the block that it changes. */
export function draftLink({ place, likeness }: VirtualLink, from: LinkingPage, to: LinkingPage): FoundLink {
  const block = from.text.blocks.find(({ index }) => index === place.block)!;
  return {
    from: from.text.url,
    to: to.text.url,
    title: nameInTitle(to.text.title),
    anchor: place.anchor,
    sentence: place.sentence,
    offset: place.offset,
    block: { index: place.block, start: place.start, end: place.end, textHash: textHash(block.text) },
    likeness,
  };
}

/** Lowest competition risk of a listed rival, and number of rivals. Working assumptions. */
const minRisk = 0.35;
const maxRivals = 5;

/** Pages of the site that may compete with the draft for the same search, highest risk first. */
export function draftRivals(
  near: VirtualPage['near'],
  keyphrase: string,
  draft: PageText,
  language: Language,
): DraftAnalysis['rivals'] {
  const key = (text: string): string => [...new Set(contentStems(text, language))].sort().join(' ');
  const wanted = new Set([key(keyphrase), key(nameInTitle(draft.title))]);
  const intent = queryIntent(draft.title, language.code).intent;
  return near
    .map(({ page, likeness }) => {
      const sameHead = [nameInTitle(page.text.title), ...page.keyphrases.slice(0, 3)].some((one) =>
        wanted.has(key(one)),
      );
      const sameIntent = queryIntent(page.text.title, language.code).intent === intent;
      const risk = competitionRisk({ sameHead, cosine: likeness, sameIntent });
      return { page: page.text.url, title: nameInTitle(page.text.title), risk, likeness };
    })
    .filter(({ risk }) => risk >= minRisk)
    .sort((a, b) => b.risk - a.risk || (a.page < b.page ? -1 : 1))
    .slice(0, maxRivals);
}

/**
 * Share of the needs of each persona, weighted by importance, whose words are in the text, and the stage of most of
 * them; best first.
 */
export function personaFits(
  needs: AudienceCoverage['needs'],
  text: PageText,
  language: Language,
): DraftAnalysis['personas'] {
  const words = [text.title, ...text.blocks.map((block) => block.text)].join('\n');
  const stems = new Set(contentStems(words, language));
  const isPresent = ({ text: need }: { text: string }): boolean =>
    contentStems(need, language).every((stem) => stems.has(stem));
  return [...new Set(needs.map(({ persona }) => persona))]
    .map((id) => {
      const own = needs.filter(({ persona }) => persona === id);
      const present = own.filter(isPresent);
      return { id, fit: Number((weightOf(present) / weightOf(own)).toFixed(3)), stage: mainStage(present) };
    })
    .sort((a, b) => b.fit - a.fit || (a.id < b.id ? -1 : 1));
}

/** The stage whose needs weigh most; null without needs. */
function mainStage(needs: AudienceCoverage['needs']): StageCode | null {
  const weights = [...new Set(needs.map(({ stage }) => stage))].map((stage) => ({
    stage,
    weight: weightOf(needs.filter((need) => need.stage === stage)),
  }));
  return weights.sort((a, b) => b.weight - a.weight || (a.stage < b.stage ? -1 : 1))[0]?.stage ?? null;
}

function weightOf(needs: AudienceCoverage['needs']): number {
  return needs.reduce((sum, { importance }) => sum + importance, 0);
}
