import { plainText } from '../counters/plain-words.ts';
import { anyOf, near } from './near.ts';

/** Words that never name a harmless thing to try, without accents. */
const grave =
  /\b(illegal\w*|unlawful\w*|against the law|contre la loi|hors la loi|loopholes?|grey areas?|zones? grises?|vide juridique|sans (autorisation|permission|permis|licence|assurance|diplome|accord|ordonnance|controle|formation)|without (a |an |any |the )?(permission|permit|licen[cs]e|insurance|consent|prescription|check|training|inspection)|undeclared|non declare\w*|au noir|cash in hand|off the books|amiante|asbestos|explosi(f|fs|ves?)|explosives?|armes?|weapons?|firearms?|fireworks|feux? d artifice|drogues?|drugs|cannabis|cbd|stupefiants?|invasi(f|fs|ve|ves)|especes? protegees?|protected species|douanes?|customs|fonctionnaires?|civil servants?|officials?|acheteurs? publics?|public buyers?|elus?|councill?ors?|inspecteurs?|inspectrices?|inspectors?|recus? fisca\w+|tax receipts?|espaces? confines?|confined spaces?|mineurs?|minors|under ?age|personal data|donnees personnelles|donnees (de sante|medicales)|health (data|records)|medical records|dossiers? medica\w+|camera cachee|hidden cameras?|bookmakers?|gambling|betting|paris sportifs|jeux d argent|casinos?|made up|fictiti\w+|fake\w*|bogus|invented|inventee?s?|ficti(?:f|fs|ve|ves)|fau(?:x|sses?) (?:avis|annonces?|comptes?|profils?|commentaires?|temoignages?|promotions?|rabais|stocks?)|personne ne (verra|saura|verifie\w*)|nobody will (know|see|notice|check))\b/;

/** Matters in which somebody can be hurt, misled or deprived. */
const matter =
  /\b(licen[cs]es?|permis|permits?|insurance|assurances?|garanties?|warrant(y|ies)|guarantees?|rembours\w*|refunds?|retractation|bons? cadeaux?|vouchers?|gift cards?|passagers?|passengers?|enfants?|children|kids?|eleves?|pupils?|patients?|malades?|personnes agees|elderly|vulnerable\w*|handicap\w*|disabled|sante|health|medica\w*|medicines?|soins?|treatments?|therap\w*|eau|water|alcools?|alcohol|vins?|wines?|tabac|tobacco|gaz|gas|electri\w+|toits?|toitures?|roofs?|echelles?|ladders?|hauteur|heights?|cuves?|citernes?|tanks?|fosses?|puits|wells?|silos?|egouts?|sewers?|produits? chimiques?|chemicals?|pesticides?|certifi\w*|certificats?|attestations?|labels?|vignettes?|scelles?|seals?|stickers?|controles?|inspections?|adresses?|addresses|coordonnees|fichiers?|impots?|taxes?|tva|vat|dons?|donations?|subventions?|grants?|benevoles?|volunteers?|stagiaires?|trainees?|apprenti\w*|apprentices?|photos?|films?|filmer|videos?|animaux|animals|aliments?|food|conserves?|allergi\w*)\b/;
/** Ways of saving a care, a proof or an agreement. */
const shortcut =
  /\b(sans|without|skip\w*|saut(er|e|ons) (le|la|les|l)|ne (plus|pas) (demander|verifier|controler|declarer|attendre|dire|faire)|no longer (ask|check)|(do not|don t|stop) (ask|check|tell|declare|wait)\w*|avant (de|d) (demander|avoir|l accord|le controle)|before (asking|we have|they|the (check|answer|permit))|comme si|as if|pretend\w*|faire passer|call(ed)? it|instead of (a|an|the|paying)|au lieu d\w*|a la place d\w*|already|deja coche\w*|quick(er)?|plus vite|vite fait|rapide|cheaper|moins cher|only say|suffit de dire|climb\w*|crawl\w*|descend\w*|ourselves|nous memes|friends?|amis?|cousins?|lads?|never (be )?(used|asked|checked)|jamais (utilis|demand|verifi)\w*|anonym\w*|secret\w*|discretement|quietly|100 ?%)\b/;

/** True for an idea whose words touch life, law or other people’s rights: nothing of it is tried before somebody has answered for it. */
export function touchesRisk(idea: string): boolean {
  const plain = plainText(idea);
  return grave.test(plain) || (matter.test(plain) && shortcut.test(plain));
}

const minors =
  'teenagers?|teens|adolescente?s?|ados|minors?|mineure?s?|under ?(?:16|18)s?|moins de (?:seize|dix huit|16|18) ans|children|kids|enfants|toddlers|babies|bebes';
/** Taking in a public that was not there. */
const openToMinors = anyOf(
  near(
    'open\\w*|launch\\w*|start\\w*|create|host|welcome|admit|accept|take in|let in|ouvrir|lancer|creer|accueillir|accepter|recevoir|admettre',
    minors,
    4,
  ),
);
const minorsSign = new RegExp(
  String.raw`\b(?:${minors}|famil\w+|schools?|ecoles?|pupils?|eleves|creches?|nurser\w+|jeunesse|youth|juniors?)\b`,
);

/** True for an idea that takes in children or teenagers where nothing in `served` (offers, audiences, proofs) says that the company serves any: their checks and cover come first. */
export const opensToMinors = (idea: string, served: string): boolean =>
  openToMinors.test(plainText(idea)) && !minorsSign.test(plainText(served));
