import { z } from 'zod';
import { defineOperation } from '../operation.ts';

export const readModel = defineOperation({
  id: 'read-model',
  summary: {
    fr: 'Lire quel modèle de langue reformule les textes',
    en: 'Read which language model rewords the texts',
  },
  input: z.strictObject({}),
  output: z.object({
    /** Null: the texts stay as maillage writes them. */
    model: z.string().nullable(),
    /** Price of a million tokens; null when nobody gave it. */
    prices: z.object({ read: z.number(), written: z.number(), currency: z.string() }).nullable(),
  }),
  needs: ['writer'],
  async run(_input, { writer }) {
    const terms = await writer.terms();
    return { model: terms?.model ?? null, prices: terms?.prices ?? null };
  },
});

/** A sentence with a figure and a name that a rewording must keep. */
const sample = {
  id: 'sample',
  draft: { fr: 'Le bol en grès coûte 24 € à l’atelier.', en: 'The stoneware bowl costs £24 at the workshop.' },
  keep: { fr: ['24 €'], en: ['£24'] },
};

/** Rewords one sentence: whether the model answers, and answers what is usable. */
export const testModel = defineOperation({
  id: 'test-model',
  summary: { fr: 'Essayer le modèle de langue sur une phrase', en: 'Try the language model on one sentence' },
  input: z.strictObject({}),
  output: z.object({
    draft: z.string(),
    /** The draft itself when the model gave nothing usable. */
    text: z.string(),
    isReworded: z.boolean(),
    /** Why the draft was kept; null otherwise. */
    reason: z.string().nullable(),
  }),
  needs: ['writer'],
  async run(_input, { writer }, { locale, signal }) {
    const draft = sample.draft[locale];
    const [wording] = await writer.reword([{ id: sample.id, locale, draft, keep: sample.keep[locale] }], signal);
    const { text = draft, source, reason = null } = wording ?? {};
    return { draft, text, isReworded: source === 'model', reason };
  },
});
