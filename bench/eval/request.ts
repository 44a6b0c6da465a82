import type { LanguageCode, Languages } from '../../src/core/language/language.ts';
import type { KeyphraseProfile } from '../../src/core/semantics/keyphrases/keyphrase-weights.ts';

/** Input of a task: file contents, never paths, and the options of the command. */
export interface EvalRequest {
  readonly input: string;
  readonly queries?: string;
  readonly k?: number;
  readonly profile?: KeyphraseProfile;
  readonly lang?: LanguageCode;
  readonly seed: number;
  readonly languages: Languages;
}
