import { z } from 'zod';

/** Schema of a `Text`: one sentence in French and English. */
export const BilingualText = z.object({
  fr: z.string().describe('French text'),
  en: z.string().describe('English text'),
});
