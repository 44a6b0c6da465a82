import type { PageFacts } from '../audits/facts/site-facts.ts';
import { isBusiness, isCivic } from '../offers/business-signs.ts';
import { forbidsTestimonials } from '../offers/forbidden-testimonials.ts';
import { judgedOffers } from '../offers/missing-answers.ts';
import { hasProof } from '../offers/offer-answers.ts';
import { statesPrice } from '../offers/stated-price.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { pagesWithoutText } from './pages-without-text.ts';
import { isAuthorCaveat } from './signs/author-caveats.ts';
import { lastingPages } from './signs/lasting-pages.ts';
import { addressesOf, closestFirst } from './signs/subject-pages.ts';

/** Offers of a site that has something to prove. Working assumption. */
const leastOffers = 3;
/** Words by which a company says what its work rests on: years, training, insurance, guarantee, awards, members' bodies. */
const standing =
  /(?<!\p{L})(?:\d{1,3}\s?\+?\s(?:years?|ans|années)(?!\p{L})|(?:since|depuis|established(?: in)?|founded(?: in)?|fondée? en|créée? en|opened in|ouverte? en) \d{4}|licen[cs]ed|insur(?:ed|ance)|assur(?:ance|ée?s?) (?:professionnelle|décennale|responsabilité)|décennale|guarantee\p{L}*|warrant(?:y|ies)|garanti\p{L}*|certifi\p{L}*|accredit\p{L}*|agréée?s?|agrément|labellis\p{L}*|diplôm\p{L}*|degree|trained|qualified|qualifi(?:cations?|ée?s?)|registered|member of|membre d|award\p{L}*|prix d[eu]|chartered)/iu;

export const nothingProved = defineDiagnosis({
  id: 'nothing-proved',
  severity: 'high',
  effort: 'days',
  once: true,
  area: 'trust',
  loses: 'visitors',
  title: {
    fr: 'Rien ne prouve ni ne chiffre ce qui est vendu',
    en: 'Nothing proves what is sold or says what it costs',
  },
  action: {
    fr: 'Montrez des avis, des prix et ce qui garantit le travail',
    en: 'Show reviews, prices and what stands behind the work',
  },
  why: {
    fr: 'Qui compare trois entreprises garde celle dont il peut vérifier le travail et estimer le prix\u00a0: sans avis, sans ordre de prix, sans années de métier, assurance ni diplôme, il n’a rien à croire.',
    en: 'Who compares three companies keeps the one whose work can be checked and whose price can be guessed: without reviews, a range of prices, years of trade, insurance or a diploma, there is nothing to believe.',
  },
  how: {
    fr: 'Demandez un avis à vos derniers clients et montrez-le avec sa source, écrivez sur chaque page de prestation ou de produit un prix ou une fourchette et une durée, et sur la page de présentation depuis quand vous exercez, vos diplômes et votre assurance.',
    en: 'Ask your last customers for a review and show it with its source, write on each page of what you sell a price or a range and a duration, and on the about page since when you have worked, your training and your insurance.',
  },
  effect: {
    fr: 'Plus de visiteurs demandent\u00a0: comptez les demandes par visite, deux mois avant et deux mois après.',
    en: 'More visitors ask: count the requests per visit, two months before and two months after.',
  },
  explains: ['trust.reviews'],
  capsScore: 61,
  needsWholeSite: true,
  find: (facts, results) => {
    if (!isBusiness(facts) || isCivic(facts)) return null;
    // pages that say nothing prove nothing either: that they are to be written comes first
    if (pagesWithoutText.find(facts, results) !== null) return null;
    const offers = lastingPages(judgedOffers(facts), facts);
    if (offers.length < leastOffers || facts.htmlPages.some(proves)) return null;
    const pages = closestFirst(offers.map(({ page }) => page));
    const [frReviews, enReviews] = forbidsTestimonials(facts) ? ['', ''] : ['ni avis de client, ', 'a review, '];
    return {
      pages: pages.length,
      share: 1,
      examples: addressesOf(pages),
      sentence: {
        fr: `Sur les ${facts.htmlPages.length} pages du site, ${frReviews}ni prix ou fourchette, ni années de métier, assurance, garantie ou diplôme\u00a0: rien ne prouve ni ne chiffre les ${pages.length} offres.`,
        en: `None of the ${facts.htmlPages.length} pages of the site has ${enReviews}a price or a range, years of trade, insurance, a guarantee or a diploma: nothing proves the ${pages.length} offers or says what they cost.`,
      },
      edits: [
        {
          page: pages[0]!.record.url,
          text: {
            fr: 'Écrivez une fourchette de prix, une durée et un avis\u202f; de même sur les autres offres.',
            en: 'Write a range of prices, a duration and a review; the same on the other offers.',
          },
        },
      ],
    };
  },
});

/** True for a page that gives a price, a proof or what the work rests on. */
function proves(page: PageFacts): boolean {
  const { content } = page;
  if (content === null) return false;
  if (content.jsonLd.some((text) => declared.test(text))) return true;
  return (
    hasProof(page) ||
    content.blocks.some(
      ({ kind, text }) => kind !== 'code' && (statesPrice(text) || (standing.test(text) && !isAuthorCaveat(text))),
    )
  );
}

/** A rating, a price or a date of foundation in the data of a page. */
const declared = /"(?:aggregateRating|review|priceRange|price|foundingDate|award|hasCredential)"\s*:/;
