import type { CompanyPersona } from '../../framework/company/company.ts';
import { contentWords, isSameWord } from '../../framework/counters/plain-words.ts';

/** The interests of an audience that share a word with a subject: a hobby beside the subject is no reason to speak of it. */
export function relatedInterests({ interests }: Pick<CompanyPersona, 'interests'>, subject: string): string[] {
  const words = contentWords(subject);
  return interests.filter((one) => contentWords(one).some((word) => words.some((other) => isSameWord(word, other))));
}
