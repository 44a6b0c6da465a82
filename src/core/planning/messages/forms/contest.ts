import { say } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { type Form, ofMessage, part } from './form.ts';
import { consentText } from './customer-request.ts';

/** A contest: announcement, how to enter, rules to complete and file, messages to winners and others. */
export const contest = (): Form => ({
  id: 'contest',
  parts: (p, { hook, body, cta }) => {
    const { brand, offer } = p;
    return [
      ofMessage(['Annonce', 'Announcement'], `${hook} ${body}`),
      ofMessage(['Bouton', 'Button'], cta),
      part(
        p,
        ['Règlement', 'Rules'],
        [
          both(
            say`Organisateur : ${brand}. Participation gratuite, sans obligation d’achat, réservée aux adultes.`,
            say`Organiser: ${brand}. Free to enter, no purchase needed, adults only.`,
          ),
          both(
            say`Une participation par personne ; l’inscription à l’infolettre est facultative et séparée.`,
            say`One entry per person; joining the newsletter is optional and separate.`,
          ),
          both(
            say`Lot : ${offer}. Il n’est ni échangé ni remboursé.`,
            say`Prize: ${offer}. It is neither exchanged nor refunded.`,
          ),
          both(
            say`Choix du gagnant par un jury de trois personnes, critères publiés ; résultat sous quinze jours.`,
            say`The winner is chosen by a jury of three with published criteria; result within fifteen days.`,
          ),
          both(
            say`Le réseau social où paraît ce jeu n’y participe pas.`,
            say`The network where this contest is published takes no part in it.`,
          ),
        ],
      ),
      part(p, ['Autorisation', 'Permission'], consentText(p)),
      part(
        p,
        ['Au gagnant', 'To the winner'],
        both(
          say`C’est vous ! Répondez à ce message pour recevoir votre lot : ${offer}.`,
          say`You won! Reply to this message to receive your prize: ${offer}.`,
        ),
      ),
      part(
        p,
        ['Aux autres', 'To the others'],
        both(
          say`Vous n’avez pas gagné cette fois. Merci : votre participation est publiée avec les autres.`,
          say`Not this time. Thank you: your entry is published with the others.`,
        ),
      ),
    ];
  },
});
