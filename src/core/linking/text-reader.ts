import type { Language } from '../language/language.ts';
import type { StemIds } from './scoring/stem-ids.ts';

/** The language and vocabulary needed to read texts of a site. */
export interface TextReader {
  readonly stems: StemIds;
  readonly language: Language;
}
