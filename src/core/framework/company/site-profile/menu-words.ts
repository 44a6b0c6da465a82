import type { PageFacts } from '../../../audits/facts/site-facts.ts';

/** Words of the menu of any site: they say where one is, not what the company does. */
const anyMenu =
  /^(?:accueil|home|contact(?:ez-nous| us)?|nous contacter|questions?|faq|aide|help|[àa] propos|about(?: us)?|qui sommes-nous|menu|page|pages|site|plan du site|sitemap|mentions? l[ée]gales?|confidentialit[ée]|privacy|cookies?|conditions|terms|blog|actualit[ée]s?|news|galerie|gallery|photos?|tarifs?|prices?|pricing|prix|devis|quote|r[ée]server|r[ée]servation|book|booking|book now|panier|cart|compte|account|connexion|login|sign in|recherche|search|newsletter|infolettre|message|e-?mail|t[ée]l[ée]phone|phone|adresse|address|horaires|hours|avis|reviews|t[ée]moignages|testimonials|d[ée]couvrir|discover|voir|view|lire|read|en savoir plus|learn more|read more|services?|prestations?|produits?|products?|boutique|shop|(?:infos?|informations?)(?: pratiques?| utiles?)?|practical info(?:rmation)?|useful info(?:rmation)?|(?:notre )?situation|se rendre (?:ici|chez nous)|(?:nous |o[ùu] nous )(?:trouver|situer)|find us|localisation|location|plan d.acc[èe]s|acc[èe]s|venir|directions|(?:la|notre|our|the) (?:carte|menu)|menus?|(?:nos |our )?(?:actus?|[ée]v[ée]nements?|events?|agenda)|livraison|delivery|paiement|payment|histoire|history|[ée]quipe|team|partenaires|partners|recrutement|careers?)$/i;

/** Labels of the links in the menus of a site, lower case. */
export function menuLabels(pages: readonly PageFacts[]): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const { record } of pages)
    for (const { anchor, position, internal } of record.links)
      if (internal && position !== 'content') labels.add(anchor.trim().toLowerCase());
  return labels;
}

/** True for a label that the menu of any site may have: it names a place of the site. */
export const isAnyMenuLabel = (text: string): boolean => anyMenu.test(text.trim());

/** True for a word of any menu, and for two labels of the menu read one after the other. */
export function isMenuWord(text: string, labels: ReadonlySet<string>): boolean {
  const words = text.trim().toLowerCase();
  return anyMenu.test(words) || isRunOfLabels(words.split(/\s+/), labels);
}

function isRunOfLabels(words: readonly string[], labels: ReadonlySet<string>): boolean {
  return words.some((_, at) => {
    const [first, second] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    return labels.has(first) && labels.has(second);
  });
}
