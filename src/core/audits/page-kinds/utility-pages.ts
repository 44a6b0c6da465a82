import { memoizeText } from '../../values/memoize.ts';
import { segmentsOf } from '../wording.ts';

/** Words that name a page of general service, alone or with those of `joining`. */
const serving = wordsOf(`
  mentions legales legal legalnotice license licence licenses licences copyright conduct cgv cgu conditions confidentialite privacy cookie cookies contact contacter panier cart basket
  checkout commande commandes cancel cancelled annulation paiement payment success wishlist favoris identite avoirs compte account login logout connexion deconnexion inscription password passe register signin signup plan-du-site
  sitemap accessibilite accessibility imprint terms rgpd gdpr attribution attributions credits
`);
const joining = wordsOf(`
  a au aux d de des du l la le les en et nous vous notre votre mon mes ma my our us of and the to page pages notice
  information informations politique policy policies generales generale general vente ventes sale sales utilisation use
  code of agreement open source project contributor
  forgot forgotten lost reset recover oublie perdu mot change changer
  service services charte gestion protection donnees personnelles data settings parametres statement declaration site web
  website plan espace client in up sign log validation validate confirmation form formulaire new historique history suivi wp
`);

/** A fast test that rules out most addresses: the first letters of a listed word, or a letter with other spellings. */
const starts = [...serving].map((word) => word.slice(0, 4)).join('|');
const mayServe = new RegExp(`[^!-$&-~]|(?<![a-z0-9])(?:${starts})`, 'i');

/**
 * True for pages of general service (contact, basket, legal notice), linked from the menu or footer, that no text needs
 * to recommend.
 */
export const isUtilityPage = memoizeText(
  (url) =>
    mayServe.test(url) &&
    segmentsOf(url).some((segment) => {
      const words = folded(segment);
      return words.some((word) => serving.has(word)) && words.every((word) => serving.has(word) || joining.has(word));
    }),
);

/** `Mentions-L%C3%A9gales.html` → `mentions`, `legales`. */
function folded(segment: string): string[] {
  const readable = segment.replace(/%[0-9a-f]{2}(?:%[0-9a-f]{2})*/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return ' ';
    }
  });
  return readable
    .replace(/\.\w{2,5}$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/[\s-]+/).filter(Boolean));
}
