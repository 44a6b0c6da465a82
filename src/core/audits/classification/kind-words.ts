/** Words of addresses, titles, headings and menus that announce the kind of a page, without accents. */
const lists = {
  legal: `mentions legales legal legalnotice cgv cgu confidentialite privacy cookie cookies rgpd gdpr terms disclaimer
    disclaimers imprint impressum mediation retractation copyright licence license reglement refund refunds disclosure
    conditions policy policies politique accessibilite accessibility avertissement charte statuts bylaws`,
  contact: `contact contacts contactez contacter joindre trouver coordonnees acces directions reach find findus touch
    location situer venir nous-trouver locate visit rejoindre bureaux offices address adresse horaires hours map plan`,
  about: `propos sommes suis about histoire history equipe team staff presentation bio biographie biography bureau comite
    committee board portrait entreprise company who valeurs values mission association qui meet founder conseil council
    organisation apropos aboutus philosophie approche approach story gouvernance leadership president people members
    membres`,
  help: `faq faqs questions aide help support foire assistance depannage troubleshooting answers reponses consignes`,
  list: `blog actualites actualite actus actu news articles journal archives archive category categories categorie tag tags
    author auteur authors auteurs posts agenda events evenements evenement calendar latest magazine page newsletter
    newsletters bulletins episodes recettes recipes ressources resources stories reports gazette publications chroniques
    podcasts etiquette sujet topic topics section type date annee year`,
  offer: `tarif tarifs prix rates rate pricing price prices menu carte chambre chambres room rooms formule formules package
    packages offre offres soin soins formation formations atelier ateliers cours cotisation membership join adhesion
    adherer treatment treatments rental rentals hire therapy repair depannage installation stage stages produit product
    bilan consultation cottage cottages suite tour tours service honoraires fees seance seances massage renovation
    reparation entretien gite location sejour excursion abonnement plans devis pose creation`,
  hub: `services prestations produits products boutique shop store catalogue practice areas expertises expertise domaines
    realisations solutions activites activities collections collection offers treatments specialites specialties nos our
    all plan sitemap documents competences metiers zone zones secteurs interventions intervention rentals`,
  form: `login logout signin signup register registration inscription inscrire connexion compte account panier cart basket
    checkout devis quote estimate reserver reservation reservations booking book order commande commander unsubscribe merci
    thank thanks calculateur calculator simulateur form formulaire apply application confirmation confirm checkin wishlist
    password appointment rdv rendez admin dashboard portal success succes envoye sent cancel annulation don donate
    subscribe espace wp-login passe`,
  gallery: `galerie galeries gallery galleries photo photos portfolio album albums images pictures phototheque video videos
    realisations diaporama slideshow visite`,
  reviews: `avis temoignages temoignage testimonials testimonial reviews review partenaires partners liens links sponsors
    supporters`,
  error: `404 introuvable erreur notfound inexistante trouvee found`,
  place: `zone zones secteur secteurs ville villes region regions area areas town towns city cities departement`,
  guide: `comment how why pourquoi guide conseils conseil astuces tips best meilleur meilleurs what quand when bien choisir
    things decouvrez ways reasons`,
} as const;

export type KindWordList = keyof typeof lists;

export const kindWordLists = Object.keys(lists) as readonly KindWordList[];

/** Numbers of the lists that contain each word. */
const listsOf = new Map<string, number[]>();
for (const [number, name] of kindWordLists.entries()) {
  for (const word of lists[name].split(/[\s-]+/)) {
    const known = listsOf.get(word);
    if (known === undefined) listsOf.set(word, [number]);
    else if (!known.includes(number)) known.push(number);
  }
}

const beyondAscii = /[^\0-\x7f]/;
const marks = /\p{M}/gu;

/** Words of a text without accents or case: `Qui sommes-nous ?` → `qui`, `sommes`, `nous`. */
export function plainWords(text: string): string[] {
  const plain = beyondAscii.test(text) ? text.normalize('NFD').replace(marks, '') : text;
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Number of the words that belong to each list, in the order of `kindWordLists`. */
export function kindWordCounts(words: readonly string[]): number[] {
  const counts = kindWordLists.map(() => 0);
  for (const word of words) for (const list of listsOf.get(word) ?? []) counts[list]! += 1;
  return counts;
}
