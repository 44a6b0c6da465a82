import { pair } from '../../../../values/text.ts';
import { both } from '../../../pieces/both.ts';
import { say } from '../../../pieces/piece.ts';
import { shortText } from '../../layouts/short-text.ts';
import { defineText } from '../../text-kind.ts';

/** A note on paper after what was agreed has ended, with a reply card: for people whom nobody should ring. */
export const afterNote = defineText({
  id: 'after-note',
  title: pair('Mot d’après, avec carte-réponse', 'Note afterwards, with a reply card'),
  subjects: ['retention'],
  layout: (facts) => {
    const { voice, brand } = facts;
    return shortText(facts, {
      form: 'card',
      place: ['Mot', 'Note'],
      lines: [
        [
          both(
            say`Vous êtes passé par ${brand} il y a trois semaines : je voudrais savoir si tout va, et je n’ai rien à vous vendre.`,
            say`It is three weeks since ${voice.visit.en} with ${brand}: I would like to know whether all is well, and I have nothing to sell.`,
          ),
          both(
            say`Trois semaines après ${voice.visit.fr}, une question simple : est-ce que tout convient ?`,
            say`Three weeks after ${voice.visit.en}, a simple question: does it all suit you?`,
          ),
        ],
        both(
          say`La carte ci-jointe est timbrée ; une croix et deux mots suffisent.`,
          say`The card enclosed has its stamp; a cross and two words are enough.`,
        ),
      ],
      other: both(
        say`Un mot de ma main, trois semaines après : tout se passe-t-il comme prévu ?`,
        say`A line in my own hand, three weeks later: is everything as you hoped?`,
      ),
      more: [
        [
          ['Carte-réponse', 'Reply card'],
          [
            both(
              say`☐ Tout va bien. ☐ Quelque chose ne va pas : [une ligne]. ☐ Je voudrais un rendez-vous : [jour], matin ou après-midi.`,
              say`☐ All is well. ☐ Something is not right: [one line]. ☐ I would like an appointment: [day], morning or afternoon.`,
            ),
            both(
              say`Pour me répondre, je préfère : ☐ une lettre ☐ un SMS ☐ un courriel ☐ par un proche, au [numéro].`,
              say`To answer me, please use: ☐ a letter ☐ a text message ☐ an e-mail ☐ a relative, on [number].`,
            ),
          ],
        ],
        [
          ['Si quelque chose ne va pas', 'If something is not right'],
          [
            both(
              say`Merci de l’avoir écrit. Voici ce que je fais, et quand : [remède], avant le [date].`,
              say`Thank you for writing. This is what I will do, and when: [remedy], by [date].`,
            ),
          ],
        ],
      ],
    });
  },
});
