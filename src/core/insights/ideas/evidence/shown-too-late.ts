import { countedCauses, leastCauseShare } from '../../../framework/counters/counted-causes.ts';
import { plainText } from '../../../framework/counters/plain-words.ts';
import { pair } from '../../../values/text.ts';
import { count, share } from '../../amounts.ts';
import { type AskedIdea, hoursAndDays } from '../asked-idea.ts';
import type { Judgement } from '../offer-ideas.ts';

/** Showing a fact where people look. */
const showSign =
  /\b(?:show|display|print|put|write|state|publish|afficher|montrer|indiquer|ecrire|mettre|publier|inscrire|imprimer)\b/;
const placeSign =
  /\b(?:pages?|site|website|listings?|fiches?|cards?|labels?|etiquettes?|quotes?|devis|menu|first screen|every|each|chaque|toutes?|tous|home|accueil)\b/;
/** Something that people were shown too late, or did not find. */
const lateSign =
  /\b(?:(?:shown|seen|said|given|displayed|known|visible|announced|affichee?s?|montree?s?|donnee?s?|dite?s?|connue?s?|vue?s?|annoncee?s?)\b.*\b(?:only|late|last|end|seulement|tard|derniere?s?|fin)|(?:not|never|nowhere|no|did not|pas|jamais|nulle part|introuvable)\b.*\b(?:shown|see|find|found|displayed|visible|vu\w*|affich\w*|trouv\w*|indiqu\w*))\b/;
/** Facts that are shown, each by the words that people use for it. */
const facts: readonly RegExp[] = [
  /\b(?:(?:delivery|sewing|making|waiting|lead|production|repair|preparation|dispatch|turnaround) times?|delays?|dates?|how long|when|delais?|attentes?|durees?)\b/,
  /\b(?:prices?|prix|tarifs?|fees?|frais|costs?|couts?|postage|delivery (?:price|cost|fee|charge)s?)\b/,
  /\b(?:sizes?|dimensions?|tailles?|mesures?|measures?|measurements?)\b/,
  /\b(?:stocks?|availability|available|disponibilites?|disponibles?|places? libres?|free (?:seats|dates|places))\b/,
  /\b(?:opening hours|horaires?|heures d ouverture)\b/,
];

/** An idea that shows from the start a fact which a counted reason says is shown too late: the truth costs nothing to show. */
export function shownTooLate(asked: AskedIdea): Judgement | null {
  const { plain, company } = asked;
  if (!showSign.test(plain) || !placeSign.test(plain)) return null;
  const rows = countedCauses(company)
    .filter(({ isOrigin }) => !isOrigin)
    .flatMap((list) => list.causes.map((cause) => ({ list, cause, label: plainText(cause.label) })));
  const found = rows.find(
    ({ list, cause, label }) =>
      cause.count >= leastCauseShare * list.total &&
      lateSign.test(label) &&
      facts.some((fact) => fact.test(plain) && fact.test(label)),
  );
  if (found === undefined) return null;
  const { list, cause } = found;
  const [many, all, part] = [count(cause.count), count(list.total), share(cause.count / list.total)];
  const when = hoursAndDays(asked, 3, 8);
  return {
    verdict: 'do',
    reason: pair(
      `Elle ôte une raison comptée (${list.label}) : « ${cause.label} », ${many.fr} sur ${all.fr} (${part.fr}). Le montrer d’avance ne promet rien de plus.`,
      `It takes away a counted reason (${list.label}): “${cause.label}”, ${many.en} of ${all.en} (${part.en}). Showing it beforehand promises nothing more.`,
    ),
    instead: pair(
      `Le faire partout où l’on choisit, avec une personne qui tient ce fait à jour (${when.fr}) ; compter cette raison chaque mois, qui doit tomber de moitié.`,
      `Do it wherever people choose, with one person who keeps the fact up to date (${when.en}); count this reason every month: it should fall by half.`,
    ),
  };
}
