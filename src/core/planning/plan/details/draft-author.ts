import { inBoth, pair, type Text } from '../../../values/text.ts';
import type { TextDraft } from './ready-text.ts';

/** Who wrote a text that a model was asked to draft, in a sentence. */
export function draftAuthor({ model, prompt, day, kept, reasons }: TextDraft): Text {
  if (kept)
    return pair(
      `le modèle ${model} (consigne ${prompt}, ${day}), chaque fait vérifié`,
      `the model ${model} (prompt ${prompt}, ${day}), every fact checked`,
    );
  const why = inBoth((locale) => reasons.map((reason) => reason[locale]).join(', '));
  return pair(
    `maillage\u202f; le texte du modèle ${model} (consigne ${prompt}, ${day}) est refusé\u00a0: ${why.fr}`,
    `maillage; the text of the model ${model} (prompt ${prompt}, ${day}) is refused: ${why.en}`,
  );
}
