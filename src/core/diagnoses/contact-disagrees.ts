import { inBoth } from '../values/text.ts';
import { shownAddress } from '../values/addresses/shown-address.ts';
import { pathOf } from '../audits/wording.ts';
import { unique } from '../values/unique.ts';
import { defineDiagnosis } from './diagnosis.ts';
import { contactConflicts } from './signs/contact-conflicts.ts';
import { addressesOf, closestFirst } from './signs/subject-pages.ts';

const capOfFewPages = 60;
/** One page that is not the way to the company: a fault to repair, not what keeps customers away. */
const capOfOnePage = 74;
/** A second address may be read too: it costs doubt, not orders. */
const capOfSecond = 64;

export const contactDisagrees = defineDiagnosis({
  id: 'contact-disagrees',
  severity: 'high',
  effort: 'minutes',
  area: 'trust',
  loses: 'visitors',
  title: { fr: 'Les coordonnées ne concordent pas', en: 'The contact data do not agree' },
  action: { fr: 'Accordez et essayez les coordonnées', en: 'Make the contact data agree, and try them' },
  why: {
    fr: 'Une lettre de trop dans une adresse, un numéro qui en compose un autre\u00a0: le client commande, écrit ou appelle, et personne ne le sait.',
    en: 'One letter too many in an address, a number that dials another: the customer orders, writes or calls, and nobody knows.',
  },
  how: {
    fr: 'Décidez d’un téléphone, d’une adresse électronique et d’un nom de site, écrivez-les à l’identique dans le texte, les liens, les formulaires et les données, puis écrivez-vous et appelez-vous par chacun.',
    en: 'Settle one telephone, one e-mail address and one name of the site, write them alike in the text, the links, the forms and the data, then write to yourself and call yourself through each.',
  },
  effect: {
    fr: 'Les commandes et les demandes arrivent\u00a0: comptez les messages et les appels, un mois avant et un mois après.',
    en: 'Orders and requests arrive: count the messages and the calls, one month before and one month after.',
  },
  explains: ['link.tel_mismatch', 'trust.phones_differ'],
  capsScore: 52,
  find: (facts, results) => {
    const conflicts = contactConflicts(facts, results);
    const [first, ...others] = conflicts;
    if (first === undefined) return null;
    const pages = unique(conflicts.flatMap((one) => one.pages));
    const shown = closestFirst(first.pages);
    const at = pathOf(shownAddress(shown[0]!.record.url));
    const more = others.length;
    const capsScore = conflicts.every(({ isSecond }) => isSecond)
      ? capOfSecond
      : pages.length === 1
        ? capOfOnePage
        : capOfFewPages;
    return {
      // A dead address of one page among others that answer costs less than the only way to order.
      ...(conflicts.some(({ isMain }) => isMain) ? {} : { capsScore }),
      pages: pages.length,
      share: pages.length / facts.htmlPages.length,
      examples: addressesOf([...shown, ...closestFirst(pages.filter((page) => !first.pages.includes(page)))]),
      sentence: inBoth((locale) =>
        locale === 'fr'
          ? `Les coordonnées ne concordent pas\u00a0: sur ${at}, ${first.text.fr}${more > 0 ? `, et ${more} autre${more > 1 ? 's' : ''} désaccord${more > 1 ? 's' : ''}` : ''}.`
          : `The contact data do not agree: on ${at}, ${first.text.en}${more > 0 ? `, and ${more} more disagreement${more > 1 ? 's' : ''}` : ''}.`,
      ),
      edits: conflicts.map(({ text, before, pages: where }) => ({
        page: closestFirst(where)[0]!.record.url,
        before,
        text: {
          fr: `Vérifiez\u00a0: ${text.fr}${where.length > 1 ? ` (${where.length} pages)` : ''}.`,
          en: `Check: ${text.en}${where.length > 1 ? ` (${where.length} pages)` : ''}.`,
        },
      })),
    };
  },
});
