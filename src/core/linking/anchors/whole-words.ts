import type { LanguageCode } from '../../language/language.ts';
import { wordList } from '../../language/word-list.ts';
import { folded } from '../folded-text.ts';
import type { AnchorRun } from './anchor-run.ts';

type Run = Pick<AnchorRun, 'sentence' | 'from' | 'to'>;

/** « chargé » of « chargé·e », "Back to the" of "Back to the 80's", « bis rue Pasteur » of « 41 bis rue Pasteur ». */
export function cutsName({ sentence, from, to }: Run, code: LanguageCode): boolean {
  const { text } = sentence.block;
  const before = text.slice(0, sentence.words[from]!.start);
  const after = text.slice(sentence.words[to - 1]!.end);
  const own = text.slice(sentence.words[from]!.start, sentence.words[to - 1]!.end);
  if (goesOn.test(after) && !(code === 'en' && possessive.test(after) && !/\d$/.test(own))) return true;
  if (numberAfter.test(after) || (glued.test(before) && !(code === 'fr' && elided.test(before)))) return true;
  const all = folded(own).split(/[\s'-]/u);
  if (/\d\s*,?\s*$/.test(before) && all.some((word) => ofAddress.has(word))) return true;
  return leading.has(all.at(-1)!);
}

/** Signs inside a word, and a letter or digit directly after. */
const goesOn = /^(?:[’'·‧•.-]?[\p{L}\p{N}])/u;
const glued = /[\p{L}\p{N}][’'·‧•-]$|[\p{L}\p{N}]$/u;
const possessive = /^[’']s(?![\p{L}\p{N}])/u;
/** The articles and the like that French joins to the word after them. */
const elided = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)[’']$/iu;
const numberAfter = /^\s\d/;
/** Words of an address, which its number belongs to. */
const ofAddress = wordList(`
  bis ter quater rue avenue boulevard impasse chemin allee quai route street road lane drive square
`);
/** Articles and prepositions, which lead to the word after them. */
const leading = wordList(`
  le la les l un une des du de d a au aux en dans sur par pour avec sans chez vers
  the an of to in on at by for from with into
`);

/** The run with the words around it that complete a name: the page is named whole where the text writes its whole name. */
export function completedName<R extends Run>(run: R, names: readonly string[]): R {
  const { block, words } = run.sentence;
  const plain = folded(block.text);
  // Marks that are letters of their own would shift the words.
  if (plain.length !== block.text.length) return run;
  const [start, end] = [words[run.from]!.start, words[run.to - 1]!.end];
  let best = run;
  for (const name of names.map(folded)) {
    for (let at = plain.indexOf(name); name !== '' && at >= 0 && at <= start; at = plain.indexOf(name, at + 1)) {
      if (at + name.length < end) continue;
      const from = words.findIndex((word) => word.start === at);
      const to = words.findIndex((word) => word.end === at + name.length) + 1;
      const isOpen = from >= 0 && to > from && words.slice(from, to).every(({ closed }) => !closed);
      if (isOpen && to - from > best.to - best.from) best = { ...run, from, to };
    }
  }
  return best;
}
