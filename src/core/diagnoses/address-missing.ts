import { textCues } from '../audits/classification/text-cues.ts';
import { unprovenAbsence } from '../audits/facts/completeness.ts';
import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { pageName } from '../audits/wording.ts';
import { isBusiness } from '../offers/business-signs.ts';
import { givesAddress } from '../offers/postal-address.ts';
import { sellsAtDistance } from '../offers/sells-at-distance.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { defineDiagnosis, type DiagnosisProof } from './diagnosis.ts';
import { showsMap } from './signs/named-on-map.ts';
import { invitations } from './signs/receives-customers.ts';
import { addressesOf, mostCompared } from './signs/subject-pages.ts';

/** A picture of an address or of the way. */
const pictured = /adresse|address|\bplan\b|plan-?d-?acc|itin[ée]raire|directions|(?:^|[^a-z])map(?![a-z])/i;
const phone = new RegExp(textCues.phone.source);

export const addressMissing = defineDiagnosis({
  id: 'address-missing',
  severity: 'high',
  effort: 'minutes',
  area: 'trust',
  loses: 'visitors',
  title: { fr: 'Aucune page ne dit où vous êtes', en: 'No page says where you are' },
  action: { fr: 'Écrivez votre adresse et comment venir', en: 'Write your address and how to come' },
  why: {
    fr: 'Un client qui veut venir ne le peut pas, et Google ne rapproche pas le site de votre fiche d’établissement\u00a0: il montre un voisin dont l’adresse est écrite.',
    en: 'Customers who want to come cannot, and Google does not match the site with your business profile: it shows a neighbour whose address is written.',
  },
  how: {
    fr: 'Écrivez en texte le numéro, la rue, le code postal et la ville en pied de toutes les pages et sur la page de contact, avec un plan, l’accès depuis les villes voisines, les horaires et le téléphone\u202f; les mêmes dans les données d’établissement (PostalAddress) et sur la fiche Google.',
    en: 'Write number, street, postcode and town as text in the footer of all pages and on the contact page, with a map, the way from the nearest towns, the hours and the telephone; the same in the business data (PostalAddress) and on the Google profile.',
  },
  effect: {
    fr: 'Moins d’appels pour demander le chemin, plus de venues, et des demandes d’itinéraire sur la fiche Google\u00a0: comptez-les, un mois avant et un mois après.',
    en: 'Fewer calls to ask the way, more visits, and requests for directions on the Google profile: count them, one month before and one month after.',
  },
  explains: ['schema.local_address'],
  capsScore: 54,
  needsWholeSite: true,
  find: (facts) => {
    const { htmlPages, crawl, home } = facts;
    if (htmlPages.length > mostCompared || !isBusiness(facts) || sellsAtDistance(facts)) return null;
    if (unprovenAbsence(crawl, home) !== null) return null;
    if (htmlPages.some((page) => givesAddress(page, facts.kindOf) || showsWay(page))) return null;
    return proofOf(facts);
  },
});

function proofOf(facts: SiteFacts): DiagnosisProof | null {
  const [first] = invitations(facts);
  if (first === undefined) return null;
  const { htmlPages } = facts;
  const place = pageName(shownAddress(first.page.record.url));
  const isSilent = !htmlPages.some(givesPhone);
  const where = contactsFirst(facts);
  return {
    pages: htmlPages.length,
    share: 1,
    examples: addressesOf([...new Set([...where, first.page])]),
    sentence: {
      fr: `Aucune des ${htmlPages.length} pages ne donne d’adresse${isSilent ? ' ni de téléphone' : ''}\u00a0: ni rue ni code postal dans les textes et les données, ni plan, alors que ${place.fr} invite à venir («\u202f${first.words}\u202f»).`,
      en: `None of the ${htmlPages.length} pages gives an address${isSilent ? ' or a telephone number' : ''}: no street and no postcode in texts and data, no map, although ${place.en} invites people to come (“${first.words}”).`,
    },
    edits: where.map(({ record }) => ({
      page: record.url,
      text: isSilent ? edits.addressAndPhone : edits.address,
    })),
  };
}

const edits = {
  address: {
    fr: 'Ajoutez le numéro, la rue, le code postal, la ville, un plan et les horaires.',
    en: 'Add the number, street, postcode, town, a map and the hours.',
  },
  addressAndPhone: {
    fr: 'Ajoutez le numéro, la rue, le code postal, la ville, le téléphone, un plan et les horaires.',
    en: 'Add the number, street, postcode, town, telephone, a map and the hours.',
  },
} as const;

/** True for a page with a map, or a picture of the way. */
const showsWay = ({ record, content }: PageFacts): boolean =>
  record.links.some(({ to }) => showsMap(to)) ||
  content?.images.some(({ src, alt }) => pictured.test(`${src} ${alt ?? ''}`)) === true;

const givesPhone = ({ record, content }: PageFacts): boolean =>
  record.links.some(({ href }) => /^tel:/i.test(href)) || content?.blocks.some(({ text }) => phone.test(text)) === true;

/** The pages on which people look for an address. */
function contactsFirst({ htmlPages, kindOf, home }: SiteFacts): PageFacts[] {
  const contacts = htmlPages.filter(({ record }) => kindOf.get(record.url)?.kind === 'contact').slice(0, 1);
  return [...contacts, ...(home === null ? [] : [home])];
}
