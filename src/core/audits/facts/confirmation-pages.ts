import { shownAddress } from '../../values/addresses/shown-address.ts';
import { folded } from '../texts/mentions.ts';
import type { PageFacts } from './site-facts.ts';
import { segmentsOf } from '../wording.ts';

/** The last part of the address of a page shown after a form was sent, folded. */
const name =
  /^(?:page-(?:de-)?)?(?:merci|remerciements?|thanks|thank-?you|(?:page-)?confirmation|message-(?:envoye|recu|sent)|formulaire-envoye|form-sent|envoi-reussi|inscription-(?:confirmee|validee|reussie)|commande-(?:confirmee|validee|recue)|order-(?:received|confirmed|confirmation)|subscription-confirmed|confirmation-(?:de-)?(?:commande|inscription|contact|devis|envoi|reservation))(?:[.-].*)?$/;
/** How its heading or title starts. */
const heading =
  /^(?:merci\b|thanks?\b|thank-you|votre-(?:message|demande|inscription)-(?:a|est)\b|your-(?:message|request)-(?:has|was)\b)/;
/** Words from which the page says more than that something was received. Working assumption. */
const mostWords = 150;

/**
 * True for the page shown after a form was sent: no link leads there on purpose, and nobody looks for it. Its address names
 * it, or its heading thanks on a short page that no other page links to.
 */
export function isConfirmationPage({ record, content, words, inlinks }: PageFacts): boolean {
  if (content === null || words > mostWords) return false;
  const last = segmentsOf(record.url).at(-1);
  if (last === undefined) return false;
  if (name.test(folded(shownAddress(last)))) return true;
  if (inlinks > 0) return false;
  const first = content.headings.find(({ text }) => text.trim() !== '')?.text;
  return [first, content.title].some((text) => text != null && heading.test(folded(text.trim())));
}
