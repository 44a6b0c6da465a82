import { plainText } from '../plain-words.ts';

/** The names of two compared groups, cut where they begin to differ. */
export interface ApartWords {
  /** What both are: « Appels manqués rappelés », "Orders". */
  readonly subject: string;
  /** What sets each apart: « dans l’heure » and « le lendemain », "with a card" and "by transfer". */
  readonly better: string;
  readonly other: string;
}

/** Words that open what is said of a group; one of them at the end of the common part belongs to what follows. */
const opener = /^(?:with|without|who|whom|that|which|where|when|avec|sans|qui|que|dont|ou)$/;
const joins = /^(?:and|et|but|mais)$/;
/** Words that nothing ends with. */
const small =
  /^(?:a|an|the|by|on|in|of|to|for|from|at|had|were|was|have|has|with|le|la|les|un|une|des|de|du|d|l|au|aux|par|en|sur|pour|chez|on|ont|ete|nous|we|ne|n)$/;

const wordsOf = (label: string): string[] =>
  label
    .replaceAll(/\s*\([^)]*\)/g, '')
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
const bare = (word: string): string =>
  plainText(word)
    .replaceAll(/[^a-z0-9]/g, ' ')
    .trim();

/** Where the names of two groups begin to differ; all of them differ where the other group is everybody else. */
export function apartWords(better: string, other: string): ApartWords {
  const [own, its] = [wordsOf(better), wordsOf(other)];
  let shared = 0;
  while (shared < own.length && shared < its.length && bare(own[shared] ?? '') === bare(its[shared] ?? '')) shared += 1;
  let cut = shared;
  const openedAt = own
    .slice(0, shared)
    .findLastIndex((word, at) => at > 0 && (opener.test(bare(word)) || isBreak(own[at - 1])));
  if (openedAt > 0) cut = openedAt;
  while (cut > 0 && small.test(bare(own[cut - 1] ?? ''))) cut -= 1;
  const rest = (words: readonly string[]): string => words.slice(cut).join(' ');
  const subject = own.slice(0, joins.test(bare(own[cut - 1] ?? '')) ? cut - 1 : cut).join(' ');
  return { subject: subject.replace(/[,:;]$/u, ''), better: rest(own), other: rest(its) };
}

const isBreak = (word: string | undefined): boolean => /[,:;]$/u.test(word ?? '');
