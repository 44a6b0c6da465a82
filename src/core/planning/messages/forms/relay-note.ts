import { alone, say, the, label } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { factList } from '../wordings.ts';
import { type Form, ofMessage, part } from './form.ts';

/** What a partner or a media outlet can publish as it is: note to the partner, short and long texts, facts, contact. */
export const relayNote = (): Form => ({
  id: 'relay-note',
  parts: (p, { hook, body, cta }) => {
    const { brand, offer, promise, voice } = p;
    return [
      part(
        p,
        ['Note au partenaire', 'Note to the partner'],
        [
          both(say`Bonjour,`, say`Hello,`),
          both(
            say`Voici un texte prêt pour votre public. Modifiez-le librement ; seuls les faits ne changent pas. En retour, nous publions le vôtre.`,
            say`Here is a text ready for your readers. Edit it as you like; only the facts must stay the same. In return, we publish yours.`,
          ),
        ],
      ),
      ofMessage(['Texte court', 'Short text'], hook),
      ofMessage(['Texte long', 'Long text'], `${hook} ${body}`),
      ofMessage(['Lien', 'Link'], cta),
      part(p, ['Faits', 'Facts'], factList(p)),
      part(p, ['À propos', 'About'], both(say`${label(brand)} : ${promise}.`, say`${label(brand)}: ${promise}.`)),
      part(
        p,
        ['Contact', 'Contact'],
        both(
          say`Pour vérifier un point sur ${the(p.offering)}, écrivez à ${voice.team.fr}.`,
          say`To check anything about ${the(p.offering)}, write to ${voice.team.en}.`,
        ),
      ),
      part(p, ['Légende de l’image', 'Caption'], both(alone(offer), alone(offer))),
    ];
  },
});
