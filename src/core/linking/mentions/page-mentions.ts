import { memoizeByObject } from '../../values/memoize.ts';
import { type LinkingSite, sentencesOf } from '../linking-site.ts';
import { mayContainLinks, type PageSentences } from '../page-sentences.ts';
import { mentionNames } from './mention-names.ts';
import { type NameMention, nameMentions } from './name-mentions.ts';

/** The names of other pages in the text of one page. */
export interface PageMentions {
  readonly page: PageSentences;
  /** Those in blocks that may contain a link. */
  readonly open: readonly NameMention[];
  /** Those in headings, labels and other closed blocks. */
  readonly closed: readonly NameMention[];
}

/** The mentions of each page of a small site by row, read once. */
export const pageMentions = memoizeByObject((site: LinkingSite): ((row: number) => PageMentions) => {
  const names = mentionNames(site);
  const known = new Map<number, PageMentions>();
  return (row) => {
    let mentions = known.get(row);
    if (mentions === undefined) {
      const page = sentencesOf(site, row, 'all');
      const found = page.sentences.flatMap((sentence) => nameMentions(sentence, names));
      const isOpen = ({ run }: NameMention): boolean => mayContainLinks(run.sentence.block);
      mentions = { page, open: found.filter(isOpen), closed: found.filter((mention) => !isOpen(mention)) };
      known.set(row, mentions);
    }
    return mentions;
  };
});
