import { plainText } from '../../counters/plain-words.ts';
import type { HarmFamily } from './harm.ts';
import { imagesAndWorks } from './images-and-works.ts';
import { naming } from './naming.ts';
import { paidOpinion } from './paid-opinion.ts';
import { personalDataOfOthers } from './personal-data.ts';
import { regulated } from './regulated.ts';
import { rightsAndMoney } from './rights-and-money.ts';
import { runningTerms } from './running-terms.ts';
import { silence } from './silence.ts';
import { untruth } from './untruth.ts';

export type { HarmFamily } from './harm.ts';

/** The families, those that say what is done before those that say how. */
const families: readonly HarmFamily[] = [
  personalDataOfOthers,
  imagesAndWorks,
  naming,
  paidOpinion,
  runningTerms,
  regulated,
  rightsAndMoney,
  untruth,
  silence,
];

/** Giving up a harmful thing is none: what it stops is read no further. */
const given =
  /^(?:\W*)(?:(?:on|nous|we|let s|il faut) )?(?:ne (?:plus|jamais|pas)|never|arreter|arretons|cesser|no longer|stop)\b/;
/** “No work on the roof without a harness”: a rule of care. */
const careRule =
  /^(?:no|never|pas d[eu]?|jamais|aucune?|ne jamais) (?!re(?:fund|mb))(?:\w+ ){1,8}(?:without|sans|unless)\b/;
/** What must not stop: a word, a check, a right. */
const owed =
  /\b(?:(?:ecrire|writ\w+|send\w*|e ?mail\w*) (?:\w+ ){0,8}(?:renew|reconduction|echeance|expir)\w*|remind\w*|tell\w*|warn\w*|ask\w*|check\w*|refund\w*|honou?r\w*|reply\w*|rappel\w*|dire|prevenir|avertir|demander|verifier|controler|rembours\w*|rendre|repondre|mention\w*|afficher|declarer|respecter|payer|paying|declar\w*)\b/;

/** What an idea does that harms or deceives somebody, in whatever words; null where none is recognised. */
export function harmIn(idea: string): HarmFamily | null {
  const sentences = plainText(idea).split(/[.;!?](?=\s|$)/u);
  const read = sentences.filter((one) => !careRule.test(one) && (!given.test(one) || owed.test(one)));
  return (
    families.find(({ forms, unless }) =>
      read.some((one) => !unless.test(one) && forms.some((form) => form.every((part) => part.test(one)))),
    ) ?? null
  );
}
