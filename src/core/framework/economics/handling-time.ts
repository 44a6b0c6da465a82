import type { CompanyOffer } from '../company/company.ts';
import { numberIn, plainText } from '../counters/plain-words.ts';

const eachSign = /\b(chaque|chacune?|each|every|per|par)\b/;
const timeSign = /\b(\d+(?:[.,]\d+)?) ?(minutes?|min|mn|h|heures?|hours?)\b/;
const withinOffer =
  /\b(seances?|cours|ateliers?|sessions?|class(es)?|workshops?|stages?|visits?|visites?|duree|lasts?)\b/;
const takenSign = /\b(prend\w*|prennent|demande\w*|coute\w*|takes?|costs?|needs?|de plus|more|en plus|extra)\b/;

/** Hours of work that the notes of an offer give for each unit sold, on top of what its margin counts; null when they give none. */
export function handlingHours({ notes }: Pick<CompanyOffer, 'notes'>): number | null {
  for (const sentence of notes.flatMap((note) => note.split(/[.;](?=\s|$)/u))) {
    const plain = plainText(sentence);
    const [, value = '', unit = ''] = timeSign.exec(plain) ?? [];
    const number = numberIn(value);
    if (number === null || !eachSign.test(plain) || !takenSign.test(plain) || withinOffer.test(plain)) continue;
    return unit.startsWith('h') ? number : number / 60;
  }
  return null;
}
