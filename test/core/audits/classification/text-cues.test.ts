import { expect, test } from 'vitest';
import { textCues, type TextCue } from '../../../../src/core/audits/classification/text-cues.ts';

test.each<[TextCue, string, number]>([
  ['price', 'De 12 € à £30, ou $45', 3],
  ['date', 'le 4 mars 2025, March 4, 2025, 2025-03-04, 04/03/2025', 4],
  ['phone', '02 40 00 00 00 or (270) 555-0199', 2],
  ['more', 'Lire la suite. Read more', 2],
  ['byline', 'Publié le lundi, posted on Monday by Anna', 3],
  ['legal', 'SIRET 000, données personnelles, privacy policy', 3],
  ['hours', 'Mardi de 9 h à 12 h', 1],
])('%s: « %s » has %d', (cue, text, count) => expect(text.match(textCues[cue])).toHaveLength(count));
