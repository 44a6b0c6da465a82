import type { LinkToAdd, Target } from '../../planning/plan/action.ts';
import { pair } from '../../values/text.ts';
import { typesetText } from '../../language/typeset.ts';
import type { Candidate } from '../selection/candidate.ts';
import { builtLinks } from './built-links.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';
import { absolute } from '../../planning/topics/planned-page.ts';

/** Links that an item of each kind adds at most: repairing links is the whole work of one format. */
const most = (one: Candidate): number =>
  one.format.id === 'E-LINKFIX' ? 4 : one.format.family === 'editorial' ? 3 : 2;
const fewest = (one: Candidate): number => (one.format.family === 'editorial' ? 2 : 1);

/** Links to add for an item: those the audit suggested first, sentence included, then from the pages of its topic, to the offer, from a sister page. */
export function contentLinks(
  context: PlanContext,
  one: Candidate,
  target: Target,
  { used, made }: { readonly used: Set<string>; readonly made: ReadonlySet<string> },
): LinkToAdd[] {
  const links: LinkToAdd[] = [];
  const add = (link: LinkToAdd, again: boolean): void => {
    const key = `${link.from} ${link.to}`;
    const twice = links.some(
      (other) =>
        (other.from === link.from && other.to === link.to) || (other.anchor === link.anchor && other.to === link.to),
    );
    if (link.from === link.to || twice || (!again && used.has(key))) return;
    used.add(key);
    links.push({ ...link, reason: typesetText(link.reason) });
  };
  const pages = [...new Set([target.url, one.topic.target.url])];
  for (const link of suggestedLinks(context, pages)) if (links.length < most(one)) add(link, false);
  const wanted = Math.min(3, most(one));
  if (links.length < wanted) {
    for (const link of builtLinks(context, one, target, made)) {
      add(link, false);
      if (links.length >= wanted) break;
    }
  }
  if (links.length < fewest(one)) {
    for (const link of builtLinks(context, one, target, made)) {
      add(link, true);
      if (links.length >= fewest(one)) break;
    }
  }
  return links;
}

/** What the audit found in the text of existing pages: the very sentence and the words to link. */
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
