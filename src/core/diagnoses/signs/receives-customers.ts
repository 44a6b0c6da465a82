import type { PageFacts, SiteFacts } from '../../audits/facts/site-facts.ts';
import { speaksOfCompany } from './stated/speaks-of-company.ts';
import { closestFirst } from './subject-pages.ts';

/** Words by which a company says that people come to it. */
const coming =
  /\b(?:(?:planifier|programmer|organiser|pr[ée]voir) (?:une|votre) visite|venez (?:(?:nous )?(?:voir|rencontrer|rendre visite|d[ée]couvrir)|visiter)|visite[rz] (?:nos|notre) (?:installations|locaux|ateliers?|fermes?|caves?|domaine|boutique)|nos (?:installations|locaux|cabines|salles de)|(?:notre|en|au) (?:boutique|magasin|showroom)|notre (?:salon|atelier|restaurant|salle|studio|cabinet|institut|garage|g[îi]te|ferme)|poussez la porte|(?:vous|nous) (?:accueill(?:ons|e|ent) (?:vous )?(?:dans|au|[àa])|recevons (?:dans|au|[àa]|sur))|parking (?:gratuit|sur place|client)|sur place)(?!\p{L})|\b(?:our (?:shop|store|showroom|salon|clinic|studio|workshop|restaurant|premises|facilities|surgery|venue|taproom|caf[ée]|tasting room|farm|cottages?|guest rooms)|(?:come and|come to) (?:see|visit|meet) us|visit (?:us|our (?:shop|store|showroom|workshop|farm))|(?:drop|pop|call) in (?:to see|for|at)|walk-ins? (?:are )?welcome|(?:free|on-?site|ample) parking|book a (?:table|room|visit|tour)|check-?in (?:from|time|is))(?!\p{L})/giu;
/** Different ways of saying it, so that one phrase about somebody else is not taken for a place of business. Working assumption. */
const fewest = 2;

/** An invitation to come, with its page. */
export interface Invitation {
  readonly page: PageFacts;
  readonly words: string;
}

/** The words by which the site says that customers come to the company, nearest to the home page first; none when it hardly says so. */
export function invitations({ htmlPages, kindOf }: SiteFacts): Invitation[] {
  const found = new Map<string, Invitation>();
  for (const page of closestFirst(htmlPages)) {
    if (!speaksOfCompany(page, kindOf)) continue;
    for (const { kind, position, text } of page.content?.blocks ?? []) {
      if (kind === 'quote' || position === 'nav') continue;
      for (const [words] of text.matchAll(coming)) {
        const key = words.toLowerCase();
        if (!found.has(key)) found.set(key, { page, words });
      }
    }
  }
  return found.size < fewest ? [] : [...found.values()];
}
