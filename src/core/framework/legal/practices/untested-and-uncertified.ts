import { pair } from '../../../values/text.ts';
import { anyOf, near } from '../near.ts';
import { act, type DoubtfulPractice, unfair } from './practice.ts';

/** Words by which what should come first is left for later. */
export const putOff = String.raw`(?:can|may|will|could|might|shall) (?:follow|wait|come (?:later|after\w*))|later|afterwards|after the fact|without waiting(?: for)?|do not wait|don t wait|(?:peu(?:t|vent)|pourra|pourront) (?:suivre|attendre|venir (?:apres|ensuite))|suivra|suivront|attendra|attendront|viendra apres|viendront apres|plus tard|apres coup|(?:on|nous) (?:verra|verrons|fera|ferons|demandera|demanderons) (?:\w+ )?(?:apres|ensuite)|sans attendre`;

/** A check, an agreement or a cover that somebody else gives, and without which the deed is not allowed or not safe. */
const check =
  'vetting|background checks?|consents?|permission|permits?|licen[cs]es?|authori[sz]ations?|insurance|cover|safety (?:checks?|tests?)|inspections?|certificates?|prescriptions?|consentements?|accord|permis|autorisations?|assurances?|controles?|agrements?|habilitations?|homologations?|attestations?|ordonnances?|casiers?';

/** Words between what is left for later and the words that leave it (working assumption). */
const gap = 5;

/** Goods handed over without the test that is due, and words of a certificate that nobody gave. */
export const untestedAndUncertified: readonly DoubtfulPractice[] = [
  // what is begun before the check, the consent, the permit or the insurance that it needs
  {
    id: 'check-put-off',
    verdict: 'refuse',
    isGeneral: true,
    signs: [anyOf(near(check, putOff, gap))],
    unless:
      /\b(?:never|not (?:before|until)|jamais|pas avant|tant que|d abord|(?:check|permit|consent|vetting|insurance) first|before anything|cancel\w*|annul\w*|remind\w*|rappel\w*)\b/,
    reason: pair(
      'Ce qui protège les gens vient avant : un contrôle, un accord, un permis ou une assurance remis à plus tard ne couvrent pas ce qui se fait d’ici là',
      'What protects people comes first: a check, a consent, a permit or an insurance left for later covers nothing of what is done until then',
    ),
    instead: pair(
      'le demander tout de suite, par écrit, et ne fixer la date de l’idée qu’une fois la réponse reçue',
      'ask for it at once, in writing, and set the date of the idea only when the answer is there',
    ),
  },
  {
    id: 'untested-product',
    verdict: 'refuse',
    signs: [
      /\b(vend\w*|vente|lou(er|ons)|location|servir|distribu\w*|lancer|donner|preter|rent\w*|sell\w*|sale|hire|serve|launch|lend|give)\b/,
      /\b(no|without|not (yet )?|never|nobody|sans|aucune?|pas (encore )?(de |d )?|jamais) ?(\w+ ){0,4}(tests?|tested|teste\w*|analyses?|analyse\w*|ce mark\w*|marquage ce|safety (sheet|assessment|report)|evaluation de securite|laboratoire|lab)\b/,
      /\b(lead|plomb|cadmium|food|aliment\w*|vaisselle|assiettes?|plates?|dishes|crockery|cosmeti\w*|soaps?|savons?|creams?|cremes?|shampo\w*|candles?|bougies?|toys?|jouets?|bab(y|ies)|bebes?|electri\w*|chargers?|chargeurs?|helmets?|casques?|harness\w*|harnais|kettles?|bouilloires?|lamps?|lampes?|batter\w*|gas|gaz|conserves?|jams?|ferment\w*|mushrooms?|champignons?|milk|lait|medical)\b/,
    ],
    unless:
      /\b(a ?b tests?|(once|after|when|quand|apres|une fois) (\w+ ){0,4}(tests?|tested|teste\w*|analys\w*)|(before|avant) (renting|selling|de (vendre|louer)))\b/,
    reason: pair(
      'Un produit remis au public doit être sûr, et c’est à vous de l’avoir fait vérifier avant, ancien ou d’occasion compris',
      'A product handed to the public must be safe, and it is for you to have it checked before, old or second-hand ones included',
    ),
    law: {
      FR: pair('Règlement (UE) 2023/988 sur la sécurité des produits', 'Regulation (EU) 2023/988 on product safety'),
      EU: pair('Règlement (UE) 2023/988 sur la sécurité des produits', 'Regulation (EU) 2023/988 on product safety'),
      GB: act('General Product Safety Regulations 2005'),
      CA: pair('Loi canadienne sur la sécurité des produits de consommation', 'Canada Consumer Product Safety Act'),
    },
    instead: pair(
      'en faire essayer quelques pièces par un laboratoire, écrire le résultat et sa date, et ne sortir que ce qui passe ; le reste en décor, sans contact',
      'have a laboratory test a few pieces, write down the result and its date, and hand over only what passes; the rest as decoration, without contact',
    ),
  },
  {
    id: 'uncertified-claim',
    verdict: 'refuse',
    signs: [
      /\b(write|say|saying|claim|print|put|call|announce|label|ecrire|dire|afficher|annoncer|imprimer|mettre|appeler|vanter)\b/,
      /\b(bio|biologiques?|organic\w*|sustainabl\w*|durables?|fair ?trade|equitables?|local|locale?s?|locally|home ?made|fait maison|natural|naturel\w*|ethical\w*|ethiques?|vegan\w*|halal|kosher|casher|pure?|sans (pesticides?|additifs?|allergenes?|gluten)|gluten free|pesticide free)\b/,
      /\b(no|without|sans|aucun|pas de|not) (\w+ ){0,2}(certificates?|certificats?|certifications?|certified|certifie\w*|proofs?|preuves?)\b|\b(though|although|even if|meme si|bien que|but|mais)\b.*\b(not|n est pas|ne (le )?(sont|sommes) pas|isn t|aren t|non|imported|importe\w*|bought in|achete\w*)\b|\b(all but|except|sauf|hormis) (for )?(the|le|la|les|one|un|une)\b/,
    ],
    unless:
      /\b(never|jamais|ne pas|(once|when|quand|une fois|apres) (\w+ ){0,3}(certifi\w*|label\w*)|say (exactly )?which|dire lesquel\w*)\b/,
    reason: pair(
      'Un mot d’origine ou de qualité vaut pour tout ce qu’il couvre : une matière sans certificat, ou un seul produit qui n’y répond pas, le rend trompeur',
      'A word of origin or quality holds for all that it covers: a material without a certificate, or one single product that does not meet it, makes it misleading',
    ),
    law: unfair,
    instead: pair(
      'nommer le lieu, la matière et l’étape, produit par produit, et demander le certificat avant d’employer le mot',
      'name the place, the material and the step, product by product, and ask for the certificate before using the word',
    ),
  },
];
