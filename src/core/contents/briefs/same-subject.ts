import type { CompanyOffer } from '../../framework/company/company.ts';
import type { Topic } from '../../planning/topics/topic.ts';
import { pathOf, stemsOf } from '../../planning/topics/topic-words.ts';

/** Part of the words of a keyword that a title has when it names the same subject (working assumption). */
const leastShare = 0.6;

interface NamedPage {
  readonly url: string;
  readonly title: string;
}

/** How a page is about the subject of an item, the surest first; null when only a stray word is common. */
export type Kinship = 'named' | 'offer' | 'cluster';

/**
 * Whether a page is about the subject of a topic: its title has most words of the keyword or nothing but them, it presents the
 * offer, or it belongs to the topic of the page that already answers.
 */
export function kinshipOf(
  page: NamedPage,
  { topic, offer }: { readonly topic: Topic; readonly offer: CompanyOffer },
): Kinship | null {
  if (isNamedLike(page.title, topic.keyword)) return 'named';
  if (presents(offer, page.url)) return 'offer';
  return topic.target.kind === 'page' && topic.pages.some(({ url }) => url === page.url) ? 'cluster' : null;
}

function isNamedLike(title: string, keyword: string): boolean {
  const wanted = stemsOf(keyword);
  const said = stemsOf(title);
  const shared = said.filter((stem) => wanted.includes(stem)).length;
  return shared > 0 && (shared >= wanted.length * leastShare || shared === said.length);
}

/** True for a landing page of the offer and what stands below it; the home page presents everything. */
const presents = ({ landingUrls }: CompanyOffer, url: string): boolean =>
  landingUrls.some((landing) => pathOf(landing) !== '/' && pathOf(url).startsWith(pathOf(landing)));
