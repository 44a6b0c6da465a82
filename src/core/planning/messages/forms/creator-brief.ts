import { alone, say, the } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { factList } from '../wordings.ts';
import { type Form, ofMessage, part } from './form.ts';

/** What a creator receives: invitation, facts, deliverables, disclosure, tracking, contract points. */
export const creatorBrief = (): Form => ({
  id: 'creator-brief',
  parts: (p, { hook, body }) => {
    const { brand, disclosure, promise, relay } = p;
    return [
      part(
        p,
        ['Invitation', 'Invitation'],
        [
          relay && both(say`Bonjour ${relay},`, say`Hello ${relay},`),
          both(
            say`Nous aimerions que vous essayiez ${the(p.offering)} et que vous en disiez ce que vous en pensez, y compris ce qui vous déplaît. Votre ton reste le vôtre.`,
            say`We would like you to try ${the(p.offering)} and to say what you think of it, including what you dislike. Your tone stays yours.`,
          ),
        ],
      ),
      part(p, ['La marque en une phrase', 'The brand in one sentence'], both(alone(promise), alone(promise))),
      part(p, ['Faits à votre disposition', 'Facts you may use'], factList(p)),
      part(
        p,
        ['Livrables', 'Deliverables'],
        both(
          say`Une publication et trois stories, avec ${the(p.offering)} à l’usage ; fichiers sous-titrés et décrits.`,
          say`One post and three stories with ${the(p.offering)} in use; files captioned and described.`,
        ),
      ),
      part(
        p,
        ['Mention obligatoire', 'Required disclosure'],
        both(
          say`« ${disclosure} », lisible dès la première seconde et la première ligne.`,
          say`“${disclosure}”, readable from the first second and in the first line.`,
        ),
      ),
      part(
        p,
        ['Suivi', 'Tracking'],
        both(
          say`Un lien et un code à votre nom ; les résultats sont partagés avec vous à 14 jours.`,
          say`A link and a code in your name; results are shared with you after 14 days.`,
        ),
      ),
      part(
        p,
        ['Contrat', 'Contract'],
        [
          both(
            say`Rémunération ou dotation écrite avant l’envoi, facture ou contrat signé.`,
            say`Pay or gift agreed in writing before anything is sent, with an invoice or a signed contract.`,
          ),
          both(
            say`Usage des images par ${brand} : six mois, canaux nommés.`,
            say`Use of the pictures by ${brand}: six months, on named channels.`,
          ),
          both(
            say`Aucune relecture de votre avis ; seules les erreurs de fait sont signalées.`,
            say`Your opinion is not reviewed; only factual errors are pointed out.`,
          ),
        ],
      ),
      ofMessage(['Exemple de texte, à réécrire', 'Sample text, to rewrite'], `${hook} ${body}`),
    ];
  },
});
