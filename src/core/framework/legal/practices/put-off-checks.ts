import { pair } from '../../../values/text.ts';
import { anyOf, near } from '../near.ts';
import type { DoubtfulPractice } from './practice.ts';

/** Words by which what should come first is left for later. */
export const putOff = String.raw`(?:can|may|will|could|might|shall) (?:follow|wait|come (?:later|after\w*))|later|afterwards|after the fact|without waiting(?: for)?|do not wait|don t wait|(?:peu(?:t|vent)|pourra|pourront) (?:suivre|attendre|venir (?:apres|ensuite))|suivra|suivront|attendra|attendront|viendra apres|viendront apres|plus tard|apres coup|(?:on|nous) (?:verra|verrons|fera|ferons|demandera|demanderons) (?:\w+ )?(?:apres|ensuite)|sans attendre`;

/** A check, an agreement or a cover that somebody else gives, and without which the deed is not allowed or not safe. */
const check =
  'vetting|background checks?|consents?|permission|permits?|licen[cs]es?|authori[sz]ations?|insurance|cover|safety (?:checks?|tests?)|inspections?|certificates?|prescriptions?|consentements?|accord|permis|autorisations?|assurances?|controles?|agrements?|habilitations?|homologations?|attestations?|ordonnances?|casiers?';

/** Words between what is left for later and the words that leave it (working assumption). */
const gap = 5;

/** What is begun before the check, the consent, the permit or the insurance that it needs. */
export const putOffChecks: DoubtfulPractice = {
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
};
