import type { Text } from '../../values/text.ts';
import { linkPlaces, mostLinkPlaces } from './link-places.ts';
import type { FindingRow } from './to-findings.ts';

/** A fault on one page. */
export interface PageFinding {
  /** Address of the page; null for a fault of the site itself. */
  readonly page: string | null;
  /** The fault of this page in a sentence. */
  readonly message: Text;
  /** Where the links at fault are; null for a fault about no link, and where only one page of a group is described. */
  readonly places: Text | null;
}

/**
 * The fault on each page that has it, each page once, with the page’s own sentence. The addresses of the evidence are
 * pages when it counts them.
 */
export function pageFindings({
  page,
  pages,
  messages,
  message,
  evidence,
}: Pick<FindingRow, 'page' | 'pages' | 'messages' | 'message' | 'evidence'>): PageFinding[] {
  if (pages !== undefined)
    return pages.map((url, at) => ({ page: url, message: messages?.[at] ?? message, places: null }));
  const { urls, pages: counted } = evidence;
  const group = typeof counted === 'number' && Array.isArray(urls) ? (urls as readonly unknown[]) : [];
  const all = new Set([page, ...group].filter((url): url is string => typeof url === 'string'));
  const places = linkPlaces(evidence, mostLinkPlaces);
  return (all.size === 0 ? [null] : [...all]).map((url) => ({ page: url, message, places }));
}
