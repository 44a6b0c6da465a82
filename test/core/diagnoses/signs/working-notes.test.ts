import { expect, test } from 'vitest';
import { isWorkingNote } from '../../../../src/core/diagnoses/signs/working-notes.ts';

test.each([
  'Maybe we can do a block of smaller images beneath the words with the banner at the top – as you did with the other tab?',
  'Peux-tu mettre la photo du port en bandeau, et un bouton dans l’en-tête ?',
  'Insert photo here',
  'Photo à insérer',
  'Note pour le webmaster : ne pas publier',
])('“%s” is a note to whoever makes the site', (text) => {
  expect(isWorkingNote(text)).toBe(true);
});

test.each([
  'Can you print our logo and a photo on a banner? Yes, from one piece.',
  'Pouvez-vous graver un logo sur le bouton et le bandeau\u202f? Oui.',
  'Could you send us a photo of the room?',
  'Merci de mettre vos chaussons dans l’entrée.',
])('“%s” is none', (text) => {
  expect(isWorkingNote(text)).toBe(false);
});
