import type { SiteFacts } from '../audits/facts/site-facts.ts';
import { isBusiness, isCivic } from '../offers/business-signs.ts';
import { fewestWords, judgedOffers, type JudgedOffer, type MissingAnswer } from '../offers/missing-answers.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { betterHeading } from '../offers/proposed-heading.ts';
import { excerpt, pathOf } from '../audits/wording.ts';
import { counted } from '../values/counted.ts';
import { inBoth, pair, type Text } from '../values/text.ts';
import { defineDiagnosis, type DiagnosisEdit } from './diagnosis.ts';
import { addressesOf, closestFirst } from './signs/subject-pages.ts';
import { lastingPages } from './signs/lasting-pages.ts';

/** Pages, and their share of the pages of offers. Working assumptions. */
const leastPages = 2;
const leastShare = 0.5;
/** Causes in the sentence, the most frequent first. */
const mostCauses = 4;
const mostEdits = 10;
/** Other addresses named in one edit. */
const mostTogether = 6;

export const offersDoNotAnswer = defineDiagnosis({
  id: 'offers-do-not-answer',
  severity: 'high',
  effort: 'days',
  loses: 'visitors',
  title: {
    fr: 'Les pages de vos prestations ou produits ne répondent pas au client',
    en: 'The pages of what you sell do not answer the customer',
  },
  action: { fr: 'Complétez les pages de vos prestations ou produits', en: 'Complete the pages of what you sell' },
  why: {
    fr: 'C’est sur la page d’une offre que l’on cherche, que l’on compare et que l’on demande\u00a0: sans nom, lieu, prix, preuve ni suite, elle n’est ni trouvée ni choisie.',
    en: 'People search, compare and ask on the page of an offer: without a name, a place, a price, a proof and a next step it is neither found nor chosen.',
  },
  how: {
    fr: 'Page par page, les plus demandées d’abord\u00a0: l’offre (et le lieu, si vos clients viennent d’une région) dans le titre et le H1, puis ce qui est compris, pour qui, le déroulement, un prix ou une fourchette, un cas ou un avis si votre profession le permet, et dans le texte un lien pour demander et un vers une offre voisine.',
    en: 'Page by page, the most requested first: the offer (and the place, if your customers come from one area) in the title and the H1, then what is included, for whom, how it goes, a price or a range, a case or a review where your profession allows it, and in the text a link to ask and one to a related offer.',
  },
  effect: {
    fr: 'Ces pages sont trouvées sous le nom de ce qu’elles vendent et amènent des demandes\u00a0: suivez leurs requêtes dans la Search Console et comptez les demandes de chacune.',
    en: 'These pages are found under the name of what they sell and bring enquiries: follow their queries in Search Console and count the enquiries of each.',
  },
  explains: [
    'content.thin',
    'content.thin_vs_norm',
    'link.dead_end',
    'link.few_content_out',
    'link.chrome_only',
    'trust.reviews',
  ],
  capsScore: 57,
  find: (facts) => {
    const offers = isBusiness(facts) && !isCivic(facts) ? lastingPages(judgedOffers(facts), facts) : [];
    const mute = offers.filter(({ isMute }) => isMute);
    if (mute.length < leastPages || mute.length < leastShare * offers.length) return null;
    const ordered = closestFirst(mute.map(({ page }) => page));
    const byPage = new Map(mute.map((offer) => [offer.page, offer]));
    const causes = causesOf(mute);
    // The answers of the company name fewer pages than look like offers: the count then says which it counts.
    const among =
      facts.soldPages === undefined
        ? pair('', '')
        : pair(', celles des offres que vous avez nommées,', ', those of the offers that you named,');
    return {
      pages: mute.length,
      share: mute.length / offers.length,
      examples: addressesOf(ordered),
      sentence: {
        fr: `${mute.length} pages de vos prestations ou produits sur ${offers.length}${among.fr} laissent le client sans réponse\u00a0: ${causes.map(({ fr }) => fr).join(', ')}.`,
        en: `${mute.length} of ${offers.length} pages of what you sell${among.en} leave the customer without an answer: ${causes.map(({ en }) => en).join(', ')}.`,
      },
      edits: editsOf(
        ordered.map((page) => byPage.get(page)!),
        facts,
      ),
    };
  },
});

function causesOf(mute: readonly JudgedOffer[]): Text[] {
  const counts = (Object.keys(causeTexts) as MissingAnswer[]).map((cause) => ({
    cause,
    offers: mute.filter(({ missing }) => missing.includes(cause)),
  }));
  return counts
    .filter(({ offers }) => offers.length > 0)
    .sort((a, b) => b.offers.length - a.offers.length)
    .slice(0, mostCauses)
    .map(({ cause, offers }) => causeTexts[cause](offers));
}

/** The number in brackets says what it counts. */
const pagesOf = ({ length }: readonly JudgedOffer[]): Text => counted(length, ['page', 'pages'], ['page', 'pages']);

const causeTexts: Readonly<Record<MissingAnswer, (offers: readonly JudgedOffer[]) => Text>> = {
  heading: (offers) => {
    const slogan = offers.find(({ answers }) => answers.heading !== null)?.answers.heading ?? null;
    const example = inBoth((locale) => {
      if (slogan === null) return '';
      const shown = excerpt(slogan, 40);
      return locale === 'fr' ? `, comme «\u202f${shown}\u202f»` : `, such as “${shown}”`;
    });
    return {
      fr: `le H1 manque ou ne nomme pas l’offre (${pagesOf(offers).fr}${example.fr})`,
      en: `the H1 is missing or does not name the offer (${pagesOf(offers).en}${example.en})`,
    };
  },
  text: (offers) => {
    const sizes = offers.map(({ answers }) => answers.words).sort((a, b) => a - b);
    const median = sizes[Math.floor(sizes.length / 2)]!;
    return {
      fr: `moins de ${fewestWords} mots (${pagesOf(offers).fr}, dont la moitié en a ${median} ou moins)`,
      en: `fewer than ${fewestWords} words (${pagesOf(offers).en}, half of which have ${median} or fewer)`,
    };
  },
  place: (offers) => ({
    fr: `aucun lieu dans le titre ni le H1 (${pagesOf(offers).fr})`,
    en: `no place in the title or the H1 (${pagesOf(offers).en})`,
  }),
  price: (offers) => ({ fr: `aucun prix (${pagesOf(offers).fr})`, en: `no price (${pagesOf(offers).en})` }),
  proof: (offers) => ({
    fr: `ni avis ni cas (${pagesOf(offers).fr})`,
    en: `no review or case (${pagesOf(offers).en})`,
  }),
  ask: (offers) => ({
    fr: `rien dans le texte pour demander ou réserver (${pagesOf(offers).fr})`,
    en: `nothing in the text to ask or book (${pagesOf(offers).en})`,
  }),
  next: (offers) => ({
    fr: `aucun lien du texte vers une autre page (${pagesOf(offers).fr})`,
    en: `no link in the text to another page (${pagesOf(offers).en})`,
  }),
};

/** What to add below the heading. */
const toWrite: Readonly<Partial<Record<MissingAnswer, Text>>> = {
  text: {
    fr: 'davantage sur ce qui est compris, pour qui et comment cela se passe',
    en: 'more on what is included, for whom and how it goes',
  },
  price: { fr: 'un prix ou une fourchette', en: 'a price or a range' },
  proof: { fr: 'un cas ou un avis', en: 'a case or a review' },
  ask: { fr: 'un lien ou un bouton pour demander', en: 'a link or button to ask' },
  next: { fr: 'un lien vers une offre voisine', en: 'a link to a related offer' },
};

/** The edits, pages that lack the same answers together. */
function editsOf(offers: readonly JudgedOffer[], facts: SiteFacts): DiagnosisEdit[] {
  const groups = new Map<string, JudgedOffer[]>();
  for (const offer of offers) {
    const key = needsHeading(offer) ? offer.page.record.url : offer.missing.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), offer]);
  }
  return [...groups.values()].slice(0, mostEdits).map(([first, ...others]) => {
    const edit = editOf(first!, facts);
    if (others.length === 0) return edit;
    const shown = others.slice(0, mostTogether).map(({ page }) => pathOf(shownAddress(page.record.url)));
    const rest = others.length - shown.length;
    const addresses = {
      fr: `${shown.join(', ')}${rest > 0 ? ` et ${rest} de plus` : ''}`,
      en: `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
    };
    return {
      ...edit,
      text: {
        fr: `${edit.text.fr} De même sur ${addresses.fr}.`,
        en: `${edit.text.en} The same on ${addresses.en}.`,
      },
    };
  });
}

const needsHeading = ({ missing }: Pick<JudgedOffer, 'missing'>): boolean =>
  missing.includes('heading') || missing.includes('place');

/** What to write on one page, with a title and main heading where they lack the offer or the place. */
function editOf({ page, name, answers, missing }: JudgedOffer, facts: SiteFacts): DiagnosisEdit {
  const { url } = page.record;
  const parts = inBoth((locale) => missing.flatMap((one) => toWrite[one]?.[locale] ?? []).join(', '));
  if (!needsHeading({ missing })) {
    return { page: url, text: { fr: `Écrivez ${parts.fr}.`, en: `Write ${parts.en}.` } };
  }
  const heading = betterHeading(name, facts, page);
  if (heading === null) return { page: url, text: ownTitle(parts) };
  const text = inBoth((locale) => {
    const rest = parts[locale];
    return locale === 'fr'
      ? `Titre et H1\u00a0: «\u202f${heading}\u202f»${rest && `\u202f; puis écrivez ${rest}`}.`
      : `Title and H1: “${heading}”${rest && `; then write ${rest}`}.`;
  });
  const before = answers.heading ?? page.content?.title ?? undefined;
  return { page: url, text, ...(before === undefined ? {} : { before }), after: heading };
}

/** Where no title can be proposed, what the title must say. */
const ownTitle = (parts: Text): Text => ({
  fr: `Titre et H1\u00a0: l’offre de cette page, en mots qui ne sont le titre d’aucune autre${parts.fr && `\u202f; puis écrivez ${parts.fr}`}.`,
  en: `Title and H1: the offer of this page, in words that title no other page${parts.en && `; then write ${parts.en}`}.`,
});
