import type { Language } from '../language/language.ts';
import type { StemIds } from './scoring/stem-ids.ts';

/** What is needed to read texts of one language of a site. */
export interface TextReader {
  readonly stems: StemIds;
  readonly language: Language;
}
