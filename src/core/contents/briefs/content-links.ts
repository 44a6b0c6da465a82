import type { LinkToAdd, Target } from '../../planning/plan/action.ts';
import { pair } from '../../values/text.ts';
import { typesetText } from '../../language/typeset.ts';
import type { Candidate } from '../selection/candidate.ts';
import { builtLinks } from './built-links.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';
import { absolute } from '../../planning/topics/planned-page.ts';

/** Fewest and most links that an item adds; those that repair links are done with links alone (working assumptions). */
const most = ({ format }: Candidate): number =>
  format.repairs === 'weak_links' ? 4 : format.family === 'editorial' ? 3 : 2;
const fewest = ({ format }: Candidate): number => (format.family === 'editorial' ? 2 : 1);

/** Links to add for an item: those that the audit suggested first, then links from and to the pages of its topic, its offer and its persona. */
export function contentLinks(
  context: PlanContext,
  one: Candidate,
  target: Target,
  { usedLinks, writtenPages }: { readonly usedLinks: Set<string>; readonly writtenPages: ReadonlySet<string> },
): LinkToAdd[] {
  const links: LinkToAdd[] = [];
  const add = (link: LinkToAdd, again: boolean): void => {
    const key = `${link.from} ${link.to}`;
    const twice = links.some(
      (other) =>
        (other.from === link.from && other.to === link.to) || (other.anchor === link.anchor && other.to === link.to),
    );
    if (link.from === link.to || twice || (!again && usedLinks.has(key))) return;
    usedLinks.add(key);
    links.push({ ...link, reason: typesetText(link.reason) });
  };
  const pages = [...new Set([target.url, one.topic.target.url])];
  for (const link of suggestedLinks(context, pages)) if (links.length < most(one)) add(link, false);
  const wanted = Math.min(3, most(one));
  if (links.length < wanted) {
    for (const link of builtLinks(context, one, target, writtenPages)) {
      add(link, false);
      if (links.length >= wanted) break;
    }
  }
  if (links.length < fewest(one)) {
    for (const link of builtLinks(context, one, target, writtenPages)) {
      add(link, true);
      if (links.length >= fewest(one)) break;
    }
  }
  return links;
}

/** Suggestions of the audit, each with the sentence of an existing page and the words to link. */
function suggestedLinks(context: PlanContext, targets: readonly string[]): LinkToAdd[] {
  return [...(context.site?.suggestions ?? [])]
    .filter((one) => targets.includes(absolute(context.company, one.to)))
    .sort(
      (a, b) =>
        targets.indexOf(absolute(context.company, a.to)) - targets.indexOf(absolute(context.company, b.to)) ||
        b.confidence - a.confidence ||
        b.gain - a.gain ||
        (a.from < b.from ? -1 : 1),
    )
    .map((one) => ({
      from: absolute(context.company, one.from),
      to: absolute(context.company, one.to),
      anchor: one.anchor,
      sentence: one.sentence,
      reason: pair(
        `Dans la phrase « ${one.sentence} ». ${one.reason.fr}`,
        `In the sentence “${one.sentence}”. ${one.reason.en}`,
      ),
    }));
}
