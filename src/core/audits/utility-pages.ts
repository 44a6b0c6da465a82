import { pathOf } from './wording.ts';

const utility =
  /(?:mentions|legal|cgv|cgu|conditions|confidentialit|privacy|cookies?|contact|panier|cart|checkout|commande|compte|account|login|connexion|inscription|plan-du-site|sitemap|accessibilit|imprint|terms)/i;

/** Pages that serve everyone from the menu or the footer, and that no text has a reason to recommend. */
export function isUtilityPage(url: string): boolean {
  return utility.test(pathOf(url));
}
