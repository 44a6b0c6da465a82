import { wordList } from '../word-list.ts';

/** Words for what a page says of the thing sold, or of where it is, without accents: they name neither. */
export const frenchPartNames = wordList(`
descriptif descriptifs description descriptions presentation presentations apercu detail details caracteristiques
situation localisation emplacement
`);

/** Words that name a kind of page in a menu, without accents: they say where one is, not what is sold. */
export const frenchPageNames = wordList(`
accueil boutique boutiques eshop magasin magasins panier catalogue catalogues service services prestation prestations
produit produits offre offres tarif tarifs tarification prix devis formule formules forfait forfaits pack packs activite activites
solutions expertise expertises realisation realisations galerie galeries photo photos portfolio actualites blog info infos information informations
${[...frenchPartNames].join(' ')}
`);

/** Words that a menu adds to them: « Nos prestations », « La boutique en ligne », « Pack standard ». */
export const frenchPageWords = wordList(`
le la les l un une mon ma mes notre nos votre vos tous toutes tout autre autres de des du d en ligne et ou a
standard classique basique essentiel essentielle premium de base or argent bronze pratique pratiques utile utiles
`);
