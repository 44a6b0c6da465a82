import { alone, say } from '../../pieces/piece.ts';
import { both } from '../../pieces/both.ts';
import { factLines } from '../wordings.ts';
import { type Form, ofMessage, part } from './form.ts';

/** Turns of a conversational assistant: greeting, questions it expects, answers from facts, handover to a person. */
export const dialogue = (): Form => ({
  id: 'dialogue',
  parts: (p, { hook, body, cta }) => {
    const { offers, questions, voice, brand } = p;
    return [
      part(
        p,
        ['Accueil', 'Greeting'],
        both(
          say`Bonjour, ici l’assistant automatique du site (${brand}). Je réponds à partir des pages du site ; une personne prend le relais quand vous le demandez.`,
          say`Hello, I am the automatic assistant of ${brand}. I answer from the pages of the site; a person takes over when you ask.`,
        ),
      ),
      part(
        p,
        ['Choix proposés', 'Suggested choices'],
        [
          ...offers.slice(0, 3).map(({ name }) => both(say`${name}`, say`${name}`)),
          both(say`Parler à une personne`, say`Talk to a person`),
        ],
      ),
      part(
        p,
        ['Questions attendues', 'Expected questions'],
        [
          ...questions.map((question) => both(alone(question), alone(question))),
          both(say`Combien cela coûte-t-il ?`, say`How much does it cost?`),
        ],
      ),
      part(
        p,
        ['Réponses', 'Answers'],
        [
          ...factLines(p),
          ...offers
            .slice(0, 3)
            .map(({ name, price }) => price && both(say`${name} : ${price}.`, say`${name}: ${price}.`)),
        ],
      ),
      part(
        p,
        ['Relais', 'Handover'],
        both(
          say`Je n’ai pas cette réponse. Laissez-moi votre adresse : ${voice.team.fr} vous répond.`,
          say`I do not have this answer. Leave your address: ${voice.team.en} will answer.`,
        ),
      ),
      ofMessage(['Annonce', 'Announcement'], `${hook} ${body}`),
      ofMessage(['Bouton', 'Button'], cta),
    ];
  },
});
