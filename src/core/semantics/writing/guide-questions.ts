import type { Language } from '../../language/language.ts';
import type { PageText } from '../page-text.ts';
import { contentStems } from '../terms.ts';

/** A question that pages on the subject answer, and whether the draft answers it. */
export interface GuideQuestion {
  readonly text: string;
  readonly source: 'page' | 'persona';
  readonly answered: boolean;
}

/** Questions listed, and share of the question's content stems that an answer contains. Working assumptions. */
const maxQuestions = 12;
const answeredFrom = 0.75;

const questionPatterns = {
  fr: /\?\s*$|^(?:comment|pourquoi|combien|quand|où|quel(?:le)?s?|qui|que|qu’est-ce|qu'est-ce|est-ce|faut-il|peut-on|doit-on)(?![\p{L}])/iu,
  en: /\?\s*$|^(?:how|why|when|where|what|which|who|can|should|do|does|is|are)(?![\p{L}])/iu,
} as const;

/** Questions of the corpus's headings and of a persona's words, each once, the corpus first. */
export function guideQuestions(
  draft: PageText,
  corpus: readonly PageText[],
  needs: readonly string[],
  language: Language,
): GuideQuestion[] {
  const words = [draft.title, ...draft.headings, ...draft.blocks.map((block) => block.text)].join('\n');
  const present = new Set(contentStems(words, language));
  const seen = new Set<string>();
  const offered = [
    ...corpus.flatMap((page) => page.headings).map((text) => ({ text: text.trim(), source: 'page' as const })),
    ...needs.map((text) => ({ text: text.trim(), source: 'persona' as const })),
  ];
  return offered
    .flatMap(({ text, source }): GuideQuestion[] => {
      const stems = [...new Set(contentStems(text, language))];
      const key = [...stems].sort().join(' ');
      if (stems.length === 0 || seen.has(key) || !questionPatterns[language.code].test(text)) return [];
      seen.add(key);
      const held = stems.filter((stem) => present.has(stem)).length;
      return [{ text, source, answered: held >= answeredFrom * stems.length }];
    })
    .slice(0, maxQuestions);
}
