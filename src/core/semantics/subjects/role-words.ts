import { englishPartNames } from '../../language/en/page-names.ts';
import { frenchPartNames } from '../../language/fr/page-names.ts';
import type { Language, LanguageCode } from '../../language/language.ts';
import { wordList } from '../../language/word-list.ts';
import { foldedPart } from './title-parts.ts';

/** Words that name the role of a page in a site, not a subject, in lower case without accents. */
export interface RoleWords {
  /** Alone they name nothing that is searched. */
  readonly empty: ReadonlySet<string>;
  /** People search them with the name of the company: reviews, photos, contact. */
  readonly ofCompany: ReadonlySet<string>;
  /** People search them with what is sold: prices, booking. */
  readonly ofOffer: ReadonlySet<string>;
  /** The same, but they may be a part of what is sold: "cours" of "cours de yoga", "league". */
  readonly ofTrade: ReadonlySet<string>;
  /** Headings and categories of any blog: tips, ideas, local. */
  readonly ofBlog: ReadonlySet<string>;
  /** They praise and name nothing. */
  readonly praise: ReadonlySet<string>;
  /** Before a trade they praise it: "expert", "spécialiste en". */
  readonly boast: ReadonlySet<string>;
}

export const roleWords: Readonly<Record<LanguageCode, RoleWords>> = {
  fr: {
    empty: wordList(`
      accueil bienvenue home page site internet web officiel nos notre vos votre mon mes ma services service prestations
      zone zones intervention interventions secteur secteurs prestation produits produit categorie categories collection collections boutique blog actualites actualite articles article infos information informations
      news index menu plan dernier derniers derniere dernieres recent recents decouvrez decouvrir savoir tout toutes plus ligne ressources univers
      edition editions saison saisons annee annees archive archives ancien ancienne copie lundi mardi mercredi jeudi vendredi samedi dimanche
      janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre old
      lien liens utile utiles preparatifs
    `),
    ofCompany: wordList(`
      ${[...frenchPartNames].join(' ')}
      contact contactez contacter coordonnees acces propos qui sommes equipe histoire entreprise galerie
      photos photo album temoignages temoignage avis realisations realisation references partenaires partenaire presse
      recrutement horaires foire faq questions question frequentes deroulement reclamations reclamation gouvernance
    `),
    ofOffer: wordList(
      'tarifs tarif tarification prix honoraires devis paiement reservation reservations reserver rendez-vous',
    ),
    ofTrade: wordList(`
      inscription inscriptions reinscription reinscriptions adhesion adhesions adherer calendrier planning agenda
      tournoi tournois stage stages cours activite activites formule formules forfait forfaits abonnement abonnements
      jeunes enfants adultes ados adolescents seniors debutants confirmes individuel individuels collectif collectifs
      offre offres commande commander livraison installations equipement equipements materiel salle salles resultats
      classement equipes competition competitions programme programmes benevoles benevolat dons don carte
    `),
    ofBlog: wordList(`
      astuce astuces conseil conseils guide guides dossier dossiers tuto tutos tutoriel tutoriels idee idees inspiration inspirations
      local locale locaux locales general generale divers non classe classes tag tags etiquette etiquettes sujet sujets theme themes
      rubrique rubriques chronique chroniques billet billets evenement evenements nouveaute nouveautes pratique pratiques
      vie quotidien lifestyle lire suite commentaire commentaires partager suivez newsletter recherche rechercher navigation
    `),
    praise: wordList('belle beau meilleur meilleure meilleurs meilleures qualite gratuit gratuite confiance'),
    boast: wordList(
      'expert experts experte specialiste specialistes specialise specialisee professionnel professionnels',
    ),
  },
  en: {
    empty: wordList(`
      home welcome page site website official area areas practice now our your my the services service products product category categories collection collections shop store blog news
      articles article info information index menu latest recent posts post updates discover learn about more all online resources everything know
      edition editions season seasons year years archive archives old copy monday tuesday wednesday thursday friday saturday sunday
      january february march april may june july august september october november december
      links useful
    `),
    ofCompany: wordList(`
      ${[...englishPartNames].join(' ')}
      introduction contact contacts directions us team staff people history story company gallery photos photo pictures
      testimonials testimonial reviews review portfolio projects results hours careers career jobs references partners partner press careers faq faqs
      questions question frequently asked meet process complaints complaint governance
    `),
    ofOffer: wordList(
      'fees fee tariff tariffs cost costs charges prices price pricing rates rate quote estimate booking bookings book appointment appointments payment payments',
    ),
    ofTrade: wordList(`
      membership join joining calendar schedule timetable fixtures tables results league leagues tournament tournaments
      nationals regionals classes courses lessons activities packages plans offers subscription subscriptions subscribe
      delivery deliveries order orders ordering wholesale gift gifts vouchers voucher rooms facilities equipment juniors
      beginners kids adults sessions curriculum admissions enrolment enrollment volunteers volunteering donate donations programme programmes program programs
    `),
    ofBlog: wordList(`
      tip tips trick tricks hint hints advice guide guides tutorial tutorials idea ideas inspiration how to howto
      local general misc miscellaneous uncategorized uncategorised tag tags topic topics theme themes column columns
      event events feature features featured insight insights story stories lifestyle resource resources read reading
      comment comments share follow newsletter search navigation
    `),
    praise: wordList('best finest top leading quality free welcome trusted high'),
    boast: wordList(
      'expert experts professional professionals reliable affordable cheap superior premier truly trusted',
    ),
  },
};

/** "Contact", "FAQ", "services", "tips", "16 January": words that any site has, without what it sells or its name. */
export function isRoleAlone(text: string, language: Pick<Language, 'code' | 'stopWords'>): boolean {
  const { empty, ofCompany, ofOffer, ofBlog } = roleWords[language.code];
  return foldedPart(text)
    .split(' ')
    .every(
      (word) =>
        /^\d+$/.test(word) ||
        language.stopWords.has(word) ||
        empty.has(word) ||
        ofCompany.has(word) ||
        ofOffer.has(word) ||
        ofBlog.has(word),
    );
}
