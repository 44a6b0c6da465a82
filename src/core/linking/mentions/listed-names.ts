import { wordList } from '../../language/word-list.ts';
import { isProperName } from '../anchors/anchor-run.ts';
import type { NameMention } from './name-mentions.ts';

/** Names in a row from which they are a list of pages. Working assumption: two towns may be a way from one to the other. */
const fewest = 3;
const between = wordList(', ; / & + et ou and or à');

/** The mentions that are proper names in a list of names of several pages: "We serve Ashford, Hythe, and Rye". */
export function listedNames(mentions: readonly NameMention[]): ReadonlySet<NameMention> {
  const listed = new Set<NameMention>();
  let row: NameMention[] = [];
  const close = (): void => {
    if (new Set(row.map(({ name }) => name.row)).size >= fewest) for (const one of row) listed.add(one);
    row = [];
  };
  for (const mention of mentions) {
    const last = row.at(-1);
    if (last !== undefined && !follows(last, mention)) close();
    if (isProperName(mention.run)) row.push(mention);
    else close();
  }
  close();
  return listed;
}

/** True when nothing but commas and "and" is between them. */
function follows({ run: one }: NameMention, { run: next }: NameMention): boolean {
  if (one.sentence !== next.sentence || next.from <= one.to) return false;
  return one.sentence
    .tags()
    .slice(one.to, next.from)
    .every(({ text }) => between.has(text.toLowerCase()));
}
