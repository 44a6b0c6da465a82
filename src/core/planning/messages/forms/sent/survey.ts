import { say, label } from '../../../pieces/piece.ts';
import { both } from '../../../pieces/both.ts';
import { type Form, ofMessage, part } from '../form.ts';
import { preheaderPart, subjectPart } from './email.ts';

/** A survey by e-mail: subject, question with its scale, open question, thanks by answer, how to stop it. */
export const survey = (scale: 'satisfaction' | 'recommendation' | 'effort'): Form => ({
  id: 'survey',
  parts: (p, message) => {
    const { hook, body, cta } = message;
    const { brand, voice } = p;
    const scales = {
      satisfaction: both(
        say`1 Pas du tout · 2 Plutôt non · 3 Moyennement · 4 Plutôt oui · 5 Tout à fait`,
        say`1 Not at all · 2 Not really · 3 Fairly · 4 Mostly · 5 Completely`,
      ),
      recommendation: both(
        say`0 Certainement pas · 1 · 2 · 3 · 4 · 5 · 6 · 7 · 8 · 9 · 10 Sans hésiter`,
        say`0 Certainly not · 1 · 2 · 3 · 4 · 5 · 6 · 7 · 8 · 9 · 10 Without hesitation`,
      ),
      effort: both(
        say`1 Très difficile · 2 Difficile · 3 Moyen · 4 Facile · 5 Très facile`,
        say`1 Very hard · 2 Hard · 3 Average · 4 Easy · 5 Very easy`,
      ),
    };
    return [
      subjectPart(p, message, [both(say`Une question, un clic`, say`One question, one click`)]),
      preheaderPart(message),
      ofMessage(['Corps', 'Body'], `${hook}\n${body}`),
      part(p, ['Réponses, en liens de texte', 'Answers, as text links'], scales[scale]),
      part(
        p,
        ['Question ouverte', 'Open question'],
        both(say`Qu’est-ce qui explique votre réponse ?`, say`What is the reason for your answer?`),
      ),
      ofMessage(['Bouton', 'Button'], cta),
      part(
        p,
        ['Merci, si la note est haute', 'Thanks, high score'],
        both(
          say`Merci. Souhaitez-vous que deux de vos phrases soient publiées ? Vous relisez avant.`,
          say`Thank you. May two of your sentences be published? You check them first.`,
        ),
      ),
      part(
        p,
        ['Merci, si la note est basse', 'Thanks, low score'],
        both(
          say`Merci de nous le dire. ${voice.team.fr} vous écrit sous deux jours.`,
          say`Thank you for telling us. ${voice.team.en} will write to you within two days.`,
        ),
      ),
      part(
        p,
        ['Pied', 'Footer'],
        both(say`${label(brand)} · Se désinscrire en un clic`, say`${label(brand)} · Unsubscribe in one click`),
      ),
    ];
  },
});
