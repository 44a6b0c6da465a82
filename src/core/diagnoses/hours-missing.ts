import { textCues } from '../audits/classification/text-cues.ts';
import type { PageFacts, SiteFacts } from '../audits/facts/site-facts.ts';
import { pageName } from '../audits/wording.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { showsMap } from './signs/named-on-map.ts';
import { addressesOf, closestFirst, mostCompared } from './signs/subject-pages.ts';

/** Words of a place that customers walk into. */
const walkedInto =
  /\b(?:en magasin|(?:notre|le|au|du) magasin|notre boutique|point de vente|showroom|venir (?:le|la|les) chercher|retrait (?:en|au|sur)|venez nous (?:voir|rencontrer|rendre visite)|poussez la porte|in[- ]store|our (?:shop|store|showroom)|come and (?:see|visit) us|pop in to see|collect (?:it|them) from)\b/i;
const online = /en ligne|online|web/i;
/** What tells when one may come: hours, days without end, or an appointment. */
const clock =
  /\b\d{1,2}\s?(?:[h:.]\s?\d{0,2}|[ap]\.?m\.?)\s?(?:to|till|until|à|[-–—→/])\s?\d{1,2}|\b\d{1,2}\s?h(?:\s?\d{2})?\b.{0,20}\b\d{1,2}\s?h\b|7\s?(?:j|jours|days)\b|24\s?(?:h|\/\s?7|hours)|rendez-vous|\brdv\b|by appointment|horaires? (?:d.ouverture )?(?:variab|sur )/i;
const pictured = /horaire|opening|hours/i;

export const hoursMissing = defineDiagnosis({
  id: 'hours-missing',
  severity: 'high',
  effort: 'minutes',
  area: 'trust',
  loses: 'visitors',
  title: { fr: 'Aucune page ne dit quand venir', en: 'No page says when to come' },
  action: { fr: 'Écrivez les horaires d’ouverture', en: 'Write the opening hours' },
  why: {
    fr: 'Les horaires sont ce que l’on cherche d’abord d’un lieu\u00a0: sans eux le client appelle, va ailleurs, ou trouve porte close.',
    en: 'Hours are what people look for first about a place: without them customers call, go elsewhere, or find the door closed.',
  },
  how: {
    fr: 'Écrivez en texte les jours et les heures, fermetures comprises, avec l’adresse entière et le téléphone, en pied de toutes les pages, sur la page de contact et dans les données d’établissement (openingHours)\u202f; les mêmes sur la fiche Google.',
    en: 'Write days and hours as text, closures included, with the full address and the telephone, in the footer of all pages, on the contact page and in the business data (openingHours); the same on the Google profile.',
  },
  effect: {
    fr: 'Moins d’appels pour demander l’heure, plus de venues\u00a0: comptez-les, un mois avant et un mois après.',
    en: 'Fewer calls to ask for the hours, more visits: count them, one month before and one month after.',
  },
  explains: [],
  capsScore: 58,
  needsWholeSite: true,
  find: (facts) => {
    const { htmlPages } = facts;
    if (htmlPages.length > mostCompared || htmlPages.some(tellsWhen)) return null;
    const maps = closestFirst(htmlPages.filter(({ record }) => record.links.some(({ to }) => showsMap(to))));
    const quotes = htmlPages.flatMap((page) => invitation(page) ?? []);
    const [map, quote] = [maps[0], quotes[0]];
    if (map === undefined || quote === undefined) return null;
    const place = pageName(shownAddress(map.record.url));
    const written = contactsFirst(facts).slice(0, 2);
    return {
      // the pages where the hours are written, which a footer then repeats: minutes of work, not one page after another
      pages: written.length,
      share: 1,
      examples: addressesOf([map, ...contactsFirst(facts).filter((page) => page !== map)]),
      sentence: {
        fr: `Aucune des ${htmlPages.length} pages ne donne d’heure d’ouverture, ni en texte ni en données, alors que ${place.fr} montre le chemin et que le site invite à venir («\u202f${quote}\u202f»).`,
        en: `None of the ${htmlPages.length} pages gives an opening hour, in text or in data, although ${place.en} shows the way and the site invites people to come (“${quote}”).`,
      },
      edits: written.map(({ record }) => ({
        page: record.url,
        text: {
          fr: 'Ajoutez les jours et les heures d’ouverture, l’adresse avec son numéro et le téléphone.',
          en: 'Add the days and hours of opening, the address with its number and the telephone.',
        },
      })),
    };
  },
});

/** True for hours in the text, in the data, or in a picture that nothing here reads. */
function tellsWhen({ content }: PageFacts): boolean {
  if (content === null) return false;
  if (content.jsonLd.some((text) => /openingHours/i.test(text))) return true;
  if (content.images.some(({ src, alt }) => pictured.test(`${src} ${alt ?? ''}`))) return true;
  return content.blocks.some(({ text }) => clock.test(text) || text.search(textCues.hours) >= 0);
}

/** The words by which the page invites people to come. */
function invitation({ content }: PageFacts): string | null {
  for (const { text, position } of content?.blocks ?? []) {
    const found = position === 'content' && !online.test(text) ? walkedInto.exec(text) : null;
    if (found !== null) return found[0];
  }
  return null;
}

function contactsFirst({ htmlPages, kindOf, home }: SiteFacts): PageFacts[] {
  const isContact = ({ record }: PageFacts): boolean => kindOf.get(record.url)?.kind === 'contact';
  return [...htmlPages.filter(isContact), ...(home === null ? [] : [home])];
}
