import { plainText } from '../../framework/counters/plain-words.ts';
import { anyOf, near } from '../../framework/legal/near.ts';

/** What protects the customer, the public or the company: a check, a right, a duty. */
const care =
  'check\\w*|vetting|vetted|controls?|controles?|controler|verif\\w*|inspect\\w*|consents?|consentements?|accords?|agreements?|permissions?|autorisations?|notices?|preavis|refunds?|rembours\\w*|retractation|returns|retours|reviews|avis|licen[cs]es?|certificat\\w*|insurance|assurances?|guarantees?|garanties?|training|formations?|diplom\\w*|disinfect\\w*|desinfect\\w*|declarations?|deadlines?|resiliation|unsubscrib\\w*|desinscription|complaints?|reclamations?|appeals?';
const removes =
  'skip\\w*|drop|hide|hiding|remove|delete|refuse|refusing|postpone|retirer|cacher|masquer|supprimer|cesser|refuser|enlever|oter|sauter|eviter|reporter';
const denies = 'without|stop|no|not|never|take|sans|ne plus|ne pas';
const later =
  'follows?|later|afterwards|after|wait|suivra|suivront|suivre|plus tard|apres coup|ensuite|attendra|attendre';

const leftOut = anyOf(near(removes, care, 6), near(denies, care, 3), near(care, later, 3));

/** True for an idea in which a check, a right of the customer or a duty is left out or put off: no figure approves it. */
export const leavesOutCare = (idea: string): boolean => leftOut.test(plainText(idea));
