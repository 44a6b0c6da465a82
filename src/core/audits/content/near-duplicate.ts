import { defineAudit } from '../audit.ts';
import { withoutSemantics } from '../facts/completeness.ts';
import { paragraphsOf } from '../texts/content-text.ts';
import { isUnwritten } from '../../pages/filler-text.ts';
import { connectedGroups } from '../connected-groups.ts';
import { groupBy } from '../groups.ts';
import { declaresSameLanguage } from '../texts/language-names.ts';
import { isListingPage } from '../page-kinds/listing-pages.ts';
import { isFollowingPage } from '../page-kinds/pagination.ts';
import type { PageContent } from '../../pages/page.ts';
import type { PageFacts, SemanticFacts } from '../facts/site-facts.ts';
import { pathsIn, inNumber } from '../wording.ts';
import { wordsOfText } from '../texts/words-of-text.ts';
import { memoizeByObject } from '../../values/memoize.ts';

/** Words under which a text is short. */
const shortText = 150;
/** Words of running text; equal paragraphs of shorter texts are set phrases. Working assumption. */
const fewestWords = 60;
const charactersPerWord = 6;
/** Characters from which a list item is a sentence, not a menu entry. */
const longItem = 60;
/** Pairs below this containment are not compared by paragraphs. */
const leastContainment = 0.3;
const leastLikeness = { long: 0.7, short: 0.85 };

export const contentNearDuplicate = defineAudit({
  id: 'content.near_duplicate',
  severity: 'medium',
  weight: 3,
  effort: 'hours',
  title: { fr: 'Pages presque identiques', en: 'Nearly identical pages' },
  action: {
    fr: 'Réunissez ou réécrivez les pages presque identiques',
    en: 'Merge or rewrite the nearly identical pages',
  },
  why: {
    fr: 'Des pages qui ne diffèrent que par un mot (une ville, une couleur) se nuisent : le moteur n’en montre qu’une.',
    en: 'Pages that differ by one word (a town, a colour) harm each other: the engine shows only one.',
  },
  thresholds: {
    long: {
      value: leastLikeness.long,
      unit: 'of shared word triples (Jaccard), from 150 words',
      source: 'Broder 1997; field tools ask for 0.85 to 0.9 of the whole page, ours is the main content alone',
    },
    short: {
      value: leastLikeness.short,
      unit: 'of shared word triples (Jaccard), under 150 words',
      source: 'a short text has little room to differ: stubs share their set phrases and are not copies',
    },
  },
  examples: {
    bad: {
      '/serrurier-lyon':
        '<h1>Serrurier à Lyon</h1><p>Une porte claquée, une clé cassée, une serrure forcée ? Notre serrurier arrive en trente minutes, ouvre sans dégât dans neuf cas sur dix et annonce son prix avant de sortir ses outils. Il pose aussi des serrures à trois points, des judas et des blindages, avec une garantie de deux ans, pièces et main-d’œuvre.</p>',
      '/serrurier-bron':
        '<h1>Serrurier à Bron</h1><p>Une porte claquée, une clé cassée, une serrure forcée ? Notre serrurier arrive en trente minutes, ouvre sans dégât dans neuf cas sur dix et annonce son prix avant de sortir ses outils. Il pose aussi des serrures à trois points, des judas et des blindages, avec une garantie de deux ans, pièces et main-d’œuvre.</p>',
    },
    good: {
      '/serrurier-lyon':
        '<h1>Serrurier à Lyon</h1><p>Une porte claquée, une clé cassée, une serrure forcée ? Notre serrurier arrive en trente minutes, ouvre sans dégât dans neuf cas sur dix et annonce son prix avant de sortir ses outils. Il pose aussi des serrures à trois points, des judas et des blindages, avec une garantie de deux ans, pièces et main-d’œuvre.</p>',
      '/serrurier-bron': { to: '/serrurier-lyon' },
    },
  },
  needs: ['semantics', 'pageOf', 'indexablePages'],
  run: ({ semantics, pageOf, indexablePages }) => {
    if (!semantics) return withoutSemantics;
    const pairs = semantics.nearDuplicates.filter((pair) => isReported(pair, pageOf.get(pair.a), pageOf.get(pair.b)));
    const families = connectedGroups(pairs);
    const likeness = groupBy(pairs, (pair) => pair.a);
    return {
      checked: indexablePages.length,
      findings: families.map(([url, ...others]) => {
        const group = [url!, ...others].flatMap((page) => likeness.get(page) ?? []);
        return {
          page: url!,
          message: inNumber(others.length, {
            fr: `Cette page reprend une grande part du texte {d’une autre page|de ${others.length} autres pages} : ${pathsIn(others)}.`,
            en: `This page repeats a large part of the text of {another page|${others.length} other pages}: ${pathsIn(others)}.`,
          }),
          evidence: { urls: others, likeness: group.map((pair) => pair.jaccard) },
          fix: {
            fr: 'Réunissez ces pages en une seule, plus riche, ou donnez à chacune des faits qui lui sont propres : prix, photos, avis, cas.',
            en: 'Merge these pages into one richer page, or give each facts of its own: prices, photos, reviews, cases.',
          },
        };
      }),
    };
  },
});

/** False for equal texts, which content.duplicate_exact reports, and for lists of links and filler, which are always alike. */
function isReported(
  { jaccard, containment, kind }: SemanticFacts['nearDuplicates'][number],
  a: PageFacts | undefined,
  b: PageFacts | undefined,
): boolean {
  if (!a?.indexable || !b?.indexable || a.content?.bodyHash === b.content?.bodyHash) return false;
  // The first pages of these lists are reported instead.
  if (isFollowingPage(a) && isFollowingPage(b)) return false;
  if (isListingPage(a) && isListingPage(b)) return false;
  // lang.content_mismatch reports a version that is not translated yet; merging it would be wrong.
  if (!declaresSameLanguage(a, b)) return false;
  if ([a, b].some(({ content }) => content && isUnwritten(content))) return false;
  const words = Math.min(wordsOfText(a), wordsOfText(b));
  const leastJaccard = words < shortText ? leastLikeness.short : leastLikeness.long;
  if (kind === 'near-duplicate' && jaccard >= leastJaccard) return true;
  return containment >= leastContainment && sharedParagraphs(a, b) >= leastLikeness.short;
}

/** Share, in characters, of the longer text whose paragraphs are also in the other, whatever lists of links surround them. */
function sharedParagraphs(a: PageFacts, b: PageFacts): number {
  const [left, right] = [proseOf(a.content!), proseOf(b.content!)];
  const longest = Math.max(lengthOf(left), lengthOf(right));
  if (longest < fewestWords * charactersPerWord) return 0;
  const known = new Set(right);
  return lengthOf(left.filter((paragraph) => known.has(paragraph))) / longest;
}

/** Paragraphs, and list items as long as a sentence. */
const proseOf = memoizeByObject((content: PageContent): readonly string[] => {
  const items = content.blocks.filter(
    ({ kind, position, text }) => kind === 'list-item' && position === 'content' && text.length >= longItem,
  );
  return [...paragraphsOf(content), ...items.map(({ text }) => text)];
});

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
}
