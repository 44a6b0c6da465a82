import { memoizeText } from '../../values/memoize.ts';
import { plainWords } from './kind-words.ts';
import type { PageKind } from '../page-kinds/page-kind.ts';

/** Words that name the kind of a page, alone or with those of `joining`; without accents. */
const naming: Partial<Record<PageKind, string>> = {
  legal: `mentions legales legal legalnotice cgv cgu confidentialite privacy cookie cookies rgpd gdpr terms disclaimer
    disclaimers imprint impressum conditions condition licence licences license licenses copyright credits mediation retractation`,
  contact: `acces contact contacts contactez contacter joindre ecrire trouver findus find coordonnees directions map reach bureaux offices
    here venir`,
  about: `propos apropos about aboutus equipe team staff presentation sommes suis biographie biography bureau
    attorneys lawyers avocats praticiens dentists doctors therapists conseil administration dadministration comite committee board histoire history story certification certifications
    accreditations agrements equipement equipements materiel technologies technology locaux premises facilities benevoles volunteers salaries
    personnel crew coachs coaches entraineurs trainers moniteurs instructors animateurs intervenants encadrants professeurs teachers`,
  help: `deroulement fonctionnement faq faqs aide help questions frequently asked frequentes livraison livraisons expedition
    delivery shipping returns retours`,
  form: `login logout signin signup register registration inscription connexion deconnexion compte account panier cart
    basket checkout devis quote commande wishlist password passe merci thanks success unsubscribe desinscription admin
    dashboard confirmation cancel`,
  search: `search recherche`,
  other: `avis temoignages temoignage testimonials testimonial reviews review partenaires partners liens links sponsors
    recrutement alternance candidature candidatures careers career jobs job emploi emplois vacancies galerie galeries gallery galleries photo photos album albums portfolio videos diaporama realisations realisation logo logos`,
  list: `blog actualites actualite actus actu news archives articles categories category tags posts post events evenement
    evenements agenda newsletter newsletters`,
};

const joining = wordsOf(`
  un une peu getting   nos a au aux d de des du l la le les en et nous vous notre votre mon mes ma me my our us of and the to page pages notice qui
  je who we i are am index html php notre all toutes tous get in touch with
  information informations politique politiques policy policies reglement interieur generales generale general vente ventes sale sales utilisation use
  code agreement forgot forgotten lost reset recover oublie perdu mot change service services charte gestion protection
  donnees personnelles data settings statement site web website plan espace client up new historique history
  form formulaire foire results resultats latest derniers dernieres demande demander gratuit free request info wp
  sent envoye message protections juridiques juridique statement refund your account
`);

const ofRules: ReadonlySet<string> = new Set(['policy', 'policies', 'politique', 'politiques', 'reglement']);

const kindsOfWords = new Map(
  Object.entries(naming).flatMap(([kind, words]) => [...wordsOf(words)].map((word) => [word, kind as PageKind])),
);

/** The kind that all the words of a name announce: `contact` for « Nous contacter »; null when another word is there. */
export const namedKind = memoizeText((name): PageKind | null => {
  let kind: PageKind | null = null;
  for (const word of plainWords(name)) {
    const named = kindsOfWords.get(word);
    if (named === undefined && !joining.has(word) && !/^\d+$/.test(word)) return null;
    if (named === 'list' || kind === null) kind = named ?? kind;
  }
  // « Politiques », “Our policies”: alone, the words that complete those of legal pages name one.
  return kind ?? (plainWords(name).some((word) => ofRules.has(word)) ? 'legal' : null);
});

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
