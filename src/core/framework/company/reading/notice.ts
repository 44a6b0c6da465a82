import { z } from 'zod';
import { words } from '../company-parts.ts';

/** What the reading of a company file left out, changed or could not reconcile: nothing here refuses the file. */
export const Notice = z.strictObject({
  kind: z
    .enum([
      'unknown-field',
      'not-stated',
      'own-figure',
      'contradiction',
      'rescaled',
      'read-as',
      'internal-note',
      'adjusted',
    ])
    .describe(
      'unknown-field: not read; not-stated: left unknown; own-figure: kept under its own name; contradiction: two figures disagree; rescaled: shares brought back to 1; read-as: words brought to a name of the catalogue; internal-note: quoted by no text; adjusted: changed so that documents can be read',
    ),
  path: z.string().describe('JSON pointer of the first place'),
  message: z.strictObject({ fr: words, en: words }).describe('What was found and what was done, in a sentence'),
});
export type Notice = z.infer<typeof Notice>;

/** Notices kept at most, so that the reply to a hostile file stays small. */
export const mostNotices = 100;
