import { englishPartNames } from '../../language/en/page-names.ts';
import { frenchPartNames } from '../../language/fr/page-names.ts';
import type { LanguageCode } from '../../language/language.ts';
import { wordList } from '../../language/word-list.ts';

/** Words that decide how the name of a page is read, folded. */
export interface NameWords {
  /** Names that any site has: alone they name a page only after "our". */
  readonly general: ReadonlySet<string>;
  /** Words for the form of a service, which a text leaves out: "séance de reiki" is also called "le reiki". */
  readonly service: ReadonlySet<string>;
  /** "our", "nos": what follows is a thing of the site. */
  readonly possessives: ReadonlySet<string>;
}

export const nameWords: Readonly<Record<LanguageCode, NameWords>> = {
  fr: {
    general: wordList(`
      ${[...frenchPartNames].join(' ')}
      accueil contact contacts blog actualite actualites article articles page pages service services prestation
      prestations produit produits boutique galerie galeries photo photos video videos info infos information
      informations equipe histoire tarif tarifs prix honoraires faq question questions avis temoignages
      temoignage document documents realisation realisations formation formations evenement evenements agenda
      calendrier entreprise societe association conseil conseils reservation reservations devis plan acces activite
      activites ressource ressources outil outils guide guides client clients cas projet projets partenaire partenaires
      demarche approche methode propos bureau espace espaces lieu lieux horaires offre offres travaux
      intervention interventions zone zones secteur secteurs categorie categories divers autre autres
    `),
    service: wordList(
      'seance seances prestation prestations service services soin soins pose installation travaux traitement traitements',
    ),
    possessives: wordList('notre nos mon mes'),
  },
  en: {
    general: wordList(`
      ${[...englishPartNames].join(' ')}
      home contact contacts blog news article articles page pages post posts service services product products shop
      store gallery galleries photo photos picture pictures video videos info information team story history
      price prices pricing fee fees rate rates faq faqs question questions review reviews testimonial testimonials
      document documents project projects portfolio work works event events calendar booking bookings company business
      resource resources tool tools guide guides client clients partner partners approach method process locations area areas hours tour tours offer offers special specials category categories other others more
      membership members practice practices welcome quote quotes appointment appointments directions career careers jobs
    `),
    service: wordList('service services rental rentals treatment treatments session sessions work solutions'),
    possessives: wordList('our my'),
  },
};

/** Nouns that may follow a one-word name without another meaning: "immigration law", "drain cleaning services". */
export const nameFollowers: ReadonlySet<string> = wordList(
  'law service services treatment treatments work session sessions rental rentals company project projects page',
);
