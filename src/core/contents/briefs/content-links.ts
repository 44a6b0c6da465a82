import { channelType } from '../../framework/channels.ts';
import { typesetText } from '../../language/typeset.ts';
import type { PlanContext } from '../../planning/context/plan-context.ts';
import type { LinkToAdd } from '../../planning/plan/action.ts';
import { absolute } from '../../planning/topics/planned-page.ts';
import { compareText } from '../../values/compare-text.ts';
import { pair } from '../../values/text.ts';
import { unique } from '../../values/unique.ts';
import { createsTopicPage } from '../selection/content-order.ts';
import { builtLinks, homeLinks, type LinkedItem } from './built-links.ts';

/**
 * Fewest and most links that an item adds; repairing links is nothing but links, and what is published elsewhere than on a
 * page of the site needs one, from the page that it points to (working assumptions).
 */
const most = (item: LinkedItem): number => {
  const { format } = item.candidate;
  if (format.repairs === 'weak_links') return 4;
  if (format.family === 'editorial') return 3;
  return isOnSite(item) ? 2 : 1;
};
const fewest = ({ candidate }: LinkedItem): number => (candidate.format.family === 'editorial' ? 2 : 1);

/** True for an item that has a page of its own, or a place on one. */
const isOnSite = ({ candidate, target }: LinkedItem): boolean =>
  target.url !== candidate.topic.target.url ||
  createsTopicPage(candidate) ||
  ['site', 'search'].includes(channelType(candidate.channelId).family);
/** Links up to which those of the audit are completed. */
const mostBuilt = 3;

/**
 * Links to add for an item: suggestions of the audit first, then built links. `usedLinks` contains those of earlier
 * items, used again only where an item would have too few, and receives those of this one.
 */
export function contentLinks(item: LinkedItem, usedLinks: Set<string>): LinkToAdd[] {
  const { context, candidate, target } = item;
  const links: LinkToAdd[] = [];
  const add = (link: LinkToAdd, again: boolean): void => {
    const key = `${link.from} ${link.to}`;
    const twice = links.some((one) => one.to === link.to && (one.from === link.from || one.anchor === link.anchor));
    if (link.from === link.to || twice || (!again && usedLinks.has(key))) return;
    usedLinks.add(key);
    links.push({ ...link, reason: typesetText(link.reason) });
  };
  const fill = (candidates: Iterable<LinkToAdd>, upTo: number, again: boolean): void => {
    if (links.length >= upTo) return;
    for (const link of candidates) {
      add(link, again);
      if (links.length >= upTo) return;
    }
  };
  fill(suggestedLinks(context, unique([target.url, candidate.topic.target.url])), most(item), false);
  fill(builtLinks(item), Math.min(mostBuilt, most(item)), false);
  fill(builtLinks(item), fewest(item), true);
  fill(homeLinks(item), fewest(item), true);
  return links;
}

/** Suggestions of the audit to these pages, the first page first, each with the sentence and the words to link. */
function suggestedLinks(context: PlanContext, targets: readonly string[]): LinkToAdd[] {
  const absoluteUrl = (url: string): string => absolute(context.company, url);
  return (context.site?.suggestions ?? [])
    .map((one) => ({ ...one, from: absoluteUrl(one.from), to: absoluteUrl(one.to) }))
    .filter((one) => targets.includes(one.to))
    .sort(
      (a, b) =>
        targets.indexOf(a.to) - targets.indexOf(b.to) ||
        b.confidence - a.confidence ||
        b.gain - a.gain ||
        compareText(a.from, b.from),
    )
    .map(({ from, to, anchor, sentence, reason }) => ({
      from,
      to,
      anchor,
      sentence,
      reason: pair(`Dans la phrase « ${sentence} ». ${reason.fr}`, `In the sentence “${sentence}”. ${reason.en}`),
    }));
}
