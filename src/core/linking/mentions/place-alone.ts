import { contentStems } from '../../semantics/terms.ts';
import { memoizeByObject } from '../../values/memoize.ts';
import { functionWords } from '../../language/function-words.ts';
import type { AnchorRun } from '../anchors/anchor-run.ts';
import { nameInTitle } from '../candidates/page-title.ts';
import type { LinkingPage } from '../linking-page.ts';
import type { LinkingSite } from '../linking-site.ts';
import { mentionNames } from './mention-names.ts';
import type { NameMention } from './name-mentions.ts';

/**
 * True for a place, or another proper noun, that does not tell its page apart: "Kent" on the page that the menu calls "Gardens", or on
 * the only page whose name ends with a place. Among pages that differ by the town, the town is what tells each apart.
 */
export function isPlaceAlone(
  site: LinkingSite,
  { name: { row, ids, part, hasHead, section, variant }, run }: NameMention,
): boolean {
  if (part !== true || section !== undefined || variant !== undefined || !isWholeName(run)) return false;
  return isCalledWithout(site, row, ids) || (hasHead !== true && !hasSister(site, row, ids));
}

/** True for words with a capital, and those that join them: « Villers sur Ouche ». */
function isWholeName({ sentence, from, to }: AnchorRun): boolean {
  const words = sentence.tags().slice(from, to);
  return words.every(
    ({ text }, at) =>
      /^\p{Lu}/u.test(text) ||
      (at > 0 && at < words.length - 1 && (functionWords.fr!.has(text) || functionWords.en!.has(text))),
  );
}

/** True for a page whose label in the menu is its own and has none of the words. */
function isCalledWithout(site: LinkingSite, row: number, ids: readonly number[]): boolean {
  const label = contentStems(site.pages[row]!.menu ?? '', site.language).map(site.stems.idOf);
  return mentionNames(site).named(label)?.row === row && !label.some((id) => ids.includes(id));
}

/** True where the name of another page is the same but for the words. */
function hasSister(site: LinkingSite, row: number, ids: readonly number[]): boolean {
  return namesOf(site)[row]!.some((name) => {
    const [start, end] = endsAround(name, ids);
    if (start.length + end.length === 0 || start.length + end.length === name.length) return false;
    return namesOf(site).some(
      (others, other) =>
        other !== row &&
        others.some(
          (one) =>
            one.length > start.length + end.length &&
            start.every((id, at) => one[at] === id) &&
            end.every((id, at) => one[one.length - end.length + at] === id),
        ),
    );
  });
}

/** The stems before the words and after them. */
function endsAround(name: readonly number[], ids: readonly number[]): [readonly number[], readonly number[]] {
  const at = name.findIndex((_, from) => ids.every((id, step) => name[from + step] === id));
  return at < 0 ? [name, []] : [name.slice(0, at), name.slice(at + ids.length)];
}

/** Content stems of the labels and the title of each page. */
const namesOf = memoizeByObject((site: LinkingSite): readonly (readonly (readonly number[])[])[] =>
  site.pages.map((page) =>
    page === null ? [] : labelsOf(page).map((label) => contentStems(label, site.language).map(site.stems.idOf)),
  ),
);

function labelsOf({ menu, name, text }: LinkingPage): string[] {
  return [menu, name, nameInTitle(text.title)].flatMap((label) => label || []);
}
