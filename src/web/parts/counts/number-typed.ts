import { numberIn } from '../../../core/framework/company/typed-number.ts';
import type { Text } from '../../../core/values/text.ts';

/** The number of a box, null for an empty box, or what is wrong with it. */
export function numberTyped(text: string, isWhole: boolean): number | null | Text {
  if (text.trim() === '') return null;
  const value = numberIn(text);
  if (value === null || value < 0) return sentences.notANumber;
  return isWhole && !Number.isInteger(value) ? sentences.notWhole : value;
}

const sentences = {
  notANumber: { fr: 'Écrivez un nombre, ou laissez vide.', en: 'Write a number, or leave it empty.' },
  notWhole: { fr: 'Écrivez un nombre entier.', en: 'Write a whole number.' },
};
