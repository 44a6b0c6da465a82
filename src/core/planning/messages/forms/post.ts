import { alone, type Sentence } from '../../pieces/piece.ts';
import { type Both, both } from '../../pieces/both.ts';
import type { MessagePieces } from '../message-pieces.ts';
import { type Form, ofMessage, part } from './form.ts';

/** Characters of a post that are read before it is unfolded (Instagram and LinkedIn cut near it; working assumption). */
const beforeFold = 125;

/** What the picture shows, as its alternative text. */
export type Picture = (p: MessagePieces) => Both<Sentence>;

/** The offer by its name: what the picture shows of it is not known before it is taken. */
const offerShown: Picture = ({ offer }) => both(alone(offer), alone(offer));

/** A post of a social network: first line, text, call, alternative text of its picture. */
export const post = (picture: Picture = offerShown): Form => ({
  id: 'post',
  parts: (p, { hook, body, cta }) => [
    ofMessage(['Première ligne', 'First line'], hook, hook.length <= beforeFold ? beforeFold : null),
    ofMessage(['Texte', 'Text'], body),
    ofMessage(['Appel', 'Call'], cta),
    part(p, ['Texte alternatif de l’image', 'Alternative text of the picture'], picture(p)),
  ],
});
