import { pair, type Text } from '../../../values/text.ts';

/** What each side of a programme does. */
export interface Journey {
  readonly sender: Text;
  readonly newcomer: Text;
}

/** What each side does, by family of programme. */
export const journeys: Readonly<Record<string, Journey>> & { readonly sponsorship: Journey } = {
  sponsorship: {
    sender: pair(
      '1. reçoit le texte ci-dessous après son achat\u202f; 2. donne ou envoie le code lui-même\u202f; 3. est prévenu quand quelqu’un l’a utilisé, et remercié.',
      '1. receives the text below after a purchase; 2. gives or sends the code in person; 3. is told when somebody has used it, and thanked.',
    ),
    newcomer: pair(
      '1. lit qui recommande et ce que cela lui vaut\u202f; 2. saisit le code avant de payer\u202f; 3. le voit déduit, et la confirmation le rappelle.',
      '1. reads who recommends and what it is worth; 2. enters the code before paying; 3. sees it taken off, and the confirmation repeats it.',
    ),
  },
  affiliation_ambassador: {
    sender: pair(
      '1. reçoit l’invitation\u202f; 2. dit oui et reçoit un code à son nom\u202f; 3. en parle à sa façon, avec la mention\u202f; 4. lit deux fois par an ce que son code a donné.',
      '1. receives the invitation; 2. says yes and gets a code in their name; 3. speaks of it in their own way, with the mention; 4. reads twice a year what the code has brought.',
    ),
    newcomer: pair(
      '1. arrive avec le code\u202f; 2. est accueilli par son prénom et par celui qui l’envoie\u202f; 3. dit d’où il vient, ce qui se note.',
      '1. comes with the code; 2. is welcomed by name, and with that of the person who sent them; 3. says where they heard of you, and it is written down.',
    ),
  },
  partner: {
    sender: pair(
      '1. reçoit la note et la page de preuves\u202f; 2. envoie quelqu’un par téléphone ou par courriel\u202f; 3. a un retour écrit, avec l’accord de la personne.',
      '1. receives the note and the page of proofs; 2. sends somebody by telephone or e-mail; 3. gets news in writing, if the person agrees.',
    ),
    newcomer: pair(
      '1. appelle ou écrit en disant qui l’envoie\u202f; 2. a une réponse d’une personne nommée\u202f; 3. paie le même prix que tout le monde.',
      '1. rings or writes and says who sent them; 2. is answered by a named person; 3. pays the same price as everybody.',
    ),
  },
  review_reward: {
    sender: pair(
      '1. reçoit la demande une fois par achat\u202f; 2. écrit ce qu’il veut\u202f; 3. reçoit le même remerciement pour une étoile ou cinq.',
      '1. is asked once for each purchase; 2. writes what they like; 3. receives the same thanks for one star or five.',
    ),
    newcomer: pair(
      '1. lit les avis du plus récent au plus ancien, critiques comprises\u202f; 2. voit lesquels sont récompensés\u202f; 3. lit la réponse faite à chaque critique.',
      '1. reads reviews from the latest, criticism included; 2. sees which ones were rewarded; 3. reads the answer to each criticism.',
    ),
  },
  review_request: {
    sender: pair(
      '1. reçoit la demande une fois\u202f; 2. écrit ce qu’il veut, ou rien\u202f; 3. lit la réponse qui lui est faite.',
      '1. is asked once; 2. writes what they like, or nothing; 3. reads the answer given to them.',
    ),
    newcomer: pair(
      '1. lit les avis du plus récent au plus ancien, critiques comprises\u202f; 2. lit la réponse faite à chacune.',
      '1. reads reviews from the latest, criticism included; 2. reads the answer to each.',
    ),
  },
  word_of_mouth: {
    sender: pair(
      '1. entend la phrase et reçoit la carte\u202f; 2. la donne à qui il veut, ou à personne\u202f; 3. est remercié la fois d’après.',
      '1. hears the sentence and takes the card; 2. gives it to anyone, or to nobody; 3. is thanked the next time.',
    ),
    newcomer: pair(
      '1. appelle, écrit ou passe en disant qui l’envoie\u202f; 2. est accueilli comme tout le monde, au même prix.',
      '1. rings, writes or comes by and says who sent them; 2. is welcomed like everybody, at the same price.',
    ),
  },
  community: {
    sender: pair(
      '1. reçoit l’invitation\u202f; 2. entre d’un mot\u202f; 3. vote et vient aux rencontres\u202f; 4. peut inviter une personne par an.',
      '1. receives the invitation; 2. comes in with a word; 3. votes and comes to the meetings; 4. may invite one person a year.',
    ),
    newcomer: pair(
      '1. est invité par son nom\u202f; 2. vient à une rencontre sans rien acheter\u202f; 3. décide ensuite.',
      '1. is invited by name; 2. comes to a meeting and buys nothing; 3. decides afterwards.',
    ),
  },
};
