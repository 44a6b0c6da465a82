import { shownAddress } from '../../values/addresses/shown-address.ts';
import { folded } from '../texts/mentions.ts';
import { ownSegmentsOf } from '../wording.ts';
import { isConfirmationPage } from '../facts/confirmation-pages.ts';
import type { PageFacts } from '../facts/site-facts.ts';

/**
 * The last part of the address of a page that a visitor meets while buying or signing in, or that only the owner reads,
 * folded: basket, payment, its success or its end, account, figures of visits.
 */
const name =
  /^(?:(?:mon|my|votre|your|le)-)?(?:panier|cart|basket|checkout|caisse|paiement|payment|pay|commande|commander|order|success|succes|cancel|cancell?ed|annulation|annulee?|(?:paiement|payment|commande|order)-(?:annulee?|refusee?|echoue|reussie?|cancell?ed|failed|success|complete)|compte|account|login|log-in|signin|sign-in|connexion|logout|deconnexion|stats|statistiques|statistics|analytics)(?:\.\w{2,5})?$/;
/** Words from which a page says more than its step. Working assumption. */
const mostWords = 150;

/** True for a page that no text recommends and nobody looks for: a step of a purchase or of an account, or its thanks. */
export function isStepPage(page: PageFacts): boolean {
  if (isConfirmationPage(page)) return true;
  const { record, content, words } = page;
  const last = ownSegmentsOf(record.url).at(-1);
  return content !== null && words <= mostWords && last !== undefined && name.test(folded(shownAddress(last)));
}
