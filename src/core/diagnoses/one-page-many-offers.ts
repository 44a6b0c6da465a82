import { isSubjectPage } from '../audits/page-kinds/subject-page.ts';
import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { pathOf, segmentsOf } from '../audits/wording.ts';
import { countWords } from '../pages/reading/count-words.ts';
import type { Block } from '../pages/page.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { offering } from './signs/offering-words.ts';
import { foldedWords } from './signs/shingles.ts';

/** Working assumptions: offers of a page, words on each, words of the name of an offer, pages of offers beside it. */
const leastOffers = 5;
const fewestWords = 35;
const longestName = 7;
const mostOthers = 4;
/** Words of the address or heading of a page about all offers. Working assumption. */
const shortName = 4;
export const onePageManyOffers = defineDiagnosis({
  id: 'one-page-many-offers',
  severity: 'medium',
  effort: 'days',
  title: { fr: 'Une seule page pour toutes les offres', en: 'One page for all offers' },
  action: { fr: 'Donnez une page à chaque offre', en: 'Give each offer a page' },
  why: {
    fr: 'Chaque offre se cherche sous son nom\u00a0: une page commune n’a ni le titre, ni les photos, ni le prix, ni les réponses de chacune, et n’est trouvée pour aucune.',
    en: 'Each offer is searched for by its name: a common page has neither the title, the photos, the price nor the answers of each, and is found for none.',
  },
  how: {
    fr: 'Donnez une page à chaque offre qui se vend\u00a0: son nom et le lieu dans le titre, ses photos, son prix, ses questions\u202f; gardez la page commune comme sommaire qui mène à chacune.',
    en: 'Give a page to each offer that sells: its name and place in the title, its photos, its price, its questions; keep the common page as an index that leads to each.',
  },
  effect: {
    fr: 'Chaque offre a ses propres recherches\u00a0: suivez ses impressions et ses demandes.',
    en: 'Each offer has its own searches: follow its impressions and its enquiries.',
  },
  explains: ['heading.section_long', 'content.keyphrase_spread'],
  capsScore: 56,
  find: (facts) => {
    const { htmlPages, kindOf } = facts;
    const names = new Set(htmlPages.flatMap(namesOf));
    const found = htmlPages
      .filter((page) => isSubjectPage(page) && presentsOffers(page, facts))
      .map((page) => ({ page, offers: offersOf(page).filter((name) => !names.has(foldedWords(name).join(' '))) }))
      .sort((a, b) => b.offers.length - a.offers.length)[0];
    if (found === undefined || found.offers.length < leastOffers) return null;
    const { page, offers } = found;
    const others = htmlPages.filter((one) => one !== page && kindOf.get(one.record.url)?.kind === 'offer');
    if (others.length > mostOthers) return null;
    const path = pathOf(shownAddress(page.record.url));
    const [few, more] = [offers.slice(0, 3), offers.length > 3 ? '…' : ''];
    return {
      pages: 1,
      share: 1,
      examples: [page.record.url],
      sentence: {
        fr: `La page ${path} présente à elle seule ${offers.length} offres (${few.join(', ')}${more}), dont aucune n’a sa page.`,
        en: `The page ${path} alone presents ${offers.length} offers (${few.join(', ')}${more}), none of which has its own page.`,
      },
    };
  },
});

/** A short address or main heading announces services, in the menu of the home page. */
function presentsOffers(page: PageFacts, { kindOf, home }: SiteFacts): boolean {
  const kind = kindOf.get(page.record.url)?.kind ?? 'other';
  if (!['offer', 'hub', 'other'].includes(kind)) return false;
  const isInMenu = home?.record.links.some(({ to, position }) => to === page.record.url && position !== 'content');
  const heading = page.content?.headings.find(({ level }) => level === 1)?.text ?? '';
  const names = [
    segmentsOf(page.record.url)
      .filter((segment) => !segment.startsWith('index.'))
      .at(-1) ?? '',
    heading,
  ];
  return (
    isInMenu === true &&
    names.map(foldedWords).some((words) => words.length <= shortName && offering.test(words.join(' ')))
  );
}

/** Headings of one level that each have a text of their own, with different names. */
function offersOf({ content }: PageFacts): string[] {
  const blocks = content?.blocks.filter(({ position }) => position === 'content') ?? [];
  for (const level of levels) {
    const names = sectionsOf(blocks, level).flatMap(({ name, words }) =>
      words >= fewestWords && isName(name) ? [name.trim()] : [],
    );
    if (names.length >= leastOffers && new Set(names).size === names.length) return names;
  }
  return [];
}

const levels = [2, 3, 4] as const;

/** The sections under the headings of a level, with the words of each, smaller headings included. */
function sectionsOf(blocks: readonly Block[], level: number): { readonly name: string; words: number }[] {
  const sections: { readonly name: string; words: number }[] = [];
  let isOpen = false;
  for (const { kind, level: rank = 1, text } of blocks) {
    if (kind === 'heading' && rank <= level) isOpen = rank === level;
    if (kind === 'heading' && rank === level) sections.push({ name: text, words: 0 });
    else if (isOpen) sections.at(-1)!.words += countWords(text);
  }
  return sections;
}

/** Neither a question, a sentence nor a number. */
function isName(text: string): boolean {
  const words = foldedWords(text);
  return words.length > 0 && words.length <= longestName && !/[?!:]\s*$/.test(text) && !/^\d/.test(text.trim());
}

/** What a page is called: title without the site, main heading and address, folded. */
function namesOf({ content, record }: PageFacts): string[] {
  const heading = content?.headings.find(({ level }) => level === 1)?.text ?? '';
  const title = (content?.title ?? '').split(/\s[|–—·-]\s/)[0]!;
  const address =
    pathOf(record.url)
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '';
  return [heading, title, address].map((name) => foldedWords(name).join(' '));
}
