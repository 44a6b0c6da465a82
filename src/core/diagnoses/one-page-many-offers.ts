import { isSubjectPage } from '../audits/page-kinds/subject-page.ts';
import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { hostOf, pathOf, segmentsOf } from '../audits/wording.ts';
import { pair } from '../values/text.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { isCivic } from '../offers/business-signs.ts';
import { offering } from '../offers/offering-words.ts';
import { roleOfPage } from '../offers/offer-pages.ts';
import { placedHeading } from '../offers/proposed-heading.ts';
import { arePeople, isFeature } from './signs/name-words.ts';
import { namedSections } from './signs/named-sections.ts';
import { areRoomsOfOneDwelling } from './signs/rooms-of-one-dwelling.ts';
import { isSubjectPart } from './signs/subject-parts.ts';
import { foldedWords } from './signs/shingles.ts';

/** Working assumptions: offers of a page, pages of offers beside it. */
const leastOffers = 4;
const mostOthers = 4;
/** Words of the address or heading of a page about all offers. Working assumption. */
const shortName = 4;

export const onePageManyOffers = defineDiagnosis({
  id: 'one-page-many-offers',
  severity: 'high',
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
  needsWholeSite: true,
  find: (facts) => {
    const { htmlPages, kindOf } = facts;
    const names = new Set(htmlPages.flatMap(namesOf));
    const found = htmlPages
      .filter((page) => isSubjectPage(page) && isInMenu(page, facts))
      .map((page) => ({
        page,
        offers: namedSections(page, presentsOffers(page, facts)).filter(
          (name) => !names.has(foldedWords(name).join(' ')) && !isFeature(name) && !isSubjectPart(name, page.language),
        ),
      }))
      .filter(
        ({ page, offers }) => !arePeople(offers) && !areOfOthers(page, offers) && !areRoomsOfOneDwelling(offers, facts),
      )
      .sort((a, b) => b.offers.length - a.offers.length)[0];
    if (found === undefined || found.offers.length < leastOffers) return null;
    const { page, offers } = found;
    const others = htmlPages.filter((one) => one !== page && kindOf.get(one.record.url)?.kind === 'offer');
    if (others.length > mostOthers) return null;
    const path = pathOf(shownAddress(page.record.url));
    const [few, more] = [offers.slice(0, 3), offers.length > 3 ? '…' : ''];
    const isSold = !isCivic(facts);
    const what = isSold ? pair('offres ou sujets', 'offers or subjects') : pair('sujets', 'subjects');
    return {
      pages: offers.length,
      share: 1,
      examples: [page.record.url],
      ...(isSold ? {} : { words: ofNoSeller }),
      sentence: {
        fr: `La page ${path} présente à elle seule ${offers.length} ${what.fr} que l’on cherche par leur nom (${few.join(', ')}${more}), dont aucun n’a sa page.`,
        en: `The page ${path} alone presents ${offers.length} ${what.en} that people search for by name (${few.join(', ')}${more}), none of which has its own page.`,
      },
      edits: offers.map((offer) => {
        const heading = placedHeading(offer, facts, page.language);
        return {
          page: page.record.url,
          text: {
            fr: `Écrivez une page «\u202f${heading}\u202f» et menez-y depuis cette partie.`,
            en: `Write a page “${heading}” and lead to it from this part.`,
          },
          before: offer,
          after: heading,
        };
      }),
    };
  },
});

/** The words for the site of an association or a village, which sells nothing. */
const ofNoSeller = {
  title: pair('Une seule page pour plusieurs sujets', 'One page for several subjects'),
  action: pair('Donnez une page à chaque sujet', 'Give each subject a page'),
  why: pair(
    'Chaque sujet se cherche sous son nom\u00a0: une page commune n’a ni le titre, ni les photos, ni les réponses de chacun, et n’est trouvée pour aucun.',
    'Each subject is searched for by its name: a common page has neither the title, the photos nor the answers of each, and is found for none.',
  ),
  how: pair(
    'Donnez une page à chaque sujet que l’on vous demande\u00a0: son nom et le lieu dans le titre, ses photos, ses dates, ses questions\u202f; gardez la page commune comme sommaire qui mène à chacun.',
    'Give a page to each subject that people ask you about: its name and place in the title, its photos, its dates, its questions; keep the common page as an index that leads to each.',
  ),
  effect: pair(
    'Chaque sujet a ses propres recherches\u00a0: suivez ses affichages dans la Search Console.',
    'Each subject has its own searches: follow its impressions in Search Console.',
  ),
};

/** A page of addresses: nearly each of its parts leads to the site of somebody else. Working assumption. */
const shareOfOthers = 0.75;

function areOfOthers({ record }: PageFacts, parts: readonly string[]): boolean {
  const hosts = record.links.flatMap(({ to, http, internal, position }) =>
    http && !internal && position === 'content' ? [hostOf(to)] : [],
  );
  return new Set(hosts).size >= shareOfOthers * parts.length;
}

/** A short address or main heading announces services, in the menu of the home page. */
function presentsOffers(page: PageFacts, { kindOf }: SiteFacts): boolean {
  const kind = kindOf.get(page.record.url)?.kind ?? 'other';
  if (!['offer', 'hub', 'other'].includes(kind)) return false;
  const heading = page.content?.headings.find(({ level }) => level === 1)?.text ?? '';
  const names = [
    segmentsOf(page.record.url)
      .filter((segment) => !segment.startsWith('index.'))
      .at(-1) ?? '',
    heading,
  ];
  return names.map(foldedWords).some((words) => words.length <= shortName && offering.test(words.join(' ')));
}

/** An entry of the menu that is neither a help page, a legal page nor a list. */
function isInMenu(page: PageFacts, facts: SiteFacts): boolean {
  const kind = facts.kindOf.get(page.record.url)?.kind ?? 'other';
  if (!['offer', 'hub', 'other', 'article'].includes(kind) || page === facts.home) return false;
  if (roleOfPage(page, facts) !== 'offer') return false;
  const { url } = page.record;
  return facts.home?.record.links.some(({ to, position }) => to === url && position !== 'content') === true;
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
