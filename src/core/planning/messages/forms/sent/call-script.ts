import { alone, ofThe, say, the } from '../../../pieces/piece.ts';
import { both } from '../../../pieces/both.ts';
import { type Form, ofMessage, part } from '../form.ts';

/** A call by a person: when to call, opening, three questions, what to voicemail, note to keep. */
export const callScript = (): Form => ({
  id: 'call-script',
  parts: (p, { hook, body, cta }) => {
    const { brand, questions, voice } = p;
    return [
      part(
        p,
        ['Ouverture', 'Opening'],
        both(
          say`Bonjour, ${brand} à l’appareil, au sujet de ${voice.deed.fr}. Avez-vous deux minutes ?`,
          say`Hello, I am calling from ${brand} about ${voice.deed.en}. Do you have two minutes?`,
        ),
      ),
      part(
        p,
        ['Questions', 'Questions'],
        [
          both(say`Comment cela se passe-t-il pour vous aujourd’hui ?`, say`How is it going for you today?`),
          both(say`Qu’est-ce qui n’est pas encore réglé ?`, say`What is not settled yet?`),
          ...questions
            .slice(0, 1)
            .map((question) =>
              both(
                say`Vous vous demandiez peut-être : ${alone(question)}`,
                say`You may have been wondering: ${alone(question)}`,
              ),
            ),
          both(say`De quoi aurez-vous besoin ensuite ?`, say`What will you need next?`),
        ],
      ),
      part(
        p,
        ['Fin', 'Ending'],
        both(
          say`Je note ce que vous venez de dire et je vous l’envoie par écrit. Si vous le souhaitez, nous fixons la suite maintenant.`,
          say`I am noting what you said and will send it to you in writing. If you wish, we can set the next step now.`,
        ),
      ),
      part(
        p,
        ['Message sur répondeur', 'Voicemail'],
        both(
          say`Bonjour, c’est ${brand}, au sujet ${ofThe(p.offering)}. Rien d’urgent : je voulais savoir si tout va bien. Vous pouvez répondre par message.`,
          say`Hello, this is ${brand} about ${the(p.offering)}. Nothing urgent: just checking that all is well. You can answer by message.`,
        ),
      ),
      ofMessage(['Message écrit après l’appel', 'Message after the call'], `${hook} ${body}`),
      ofMessage(['Bouton du message écrit', 'Button of the message'], cta),
      part(
        p,
        ['À noter', 'To note'],
        both(
          say`Date, ce qui va, ce qui ne va pas, accord pour être rappelé : oui ou non.`,
          say`Date, what is fine, what is not, may we call again: yes or no.`,
        ),
      ),
    ];
  },
});
