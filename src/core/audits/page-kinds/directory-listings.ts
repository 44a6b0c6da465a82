import type { PageContent, PageRecord } from '../../pages/page.ts';
import { pathAndQuery } from '../wording.ts';

/** Titles that servers give to the listing of a folder: Apache, nginx and lighttpd, Python, IIS. */
const listed = /^(?:index of|directory listing (?:for|of)|listing of|[\w.-]+ -)\s+(\/.*)$/i;

/**
 * True for the listing that a server generates for a folder without an index page: its title is the path of the folder.
 */
export function isDirectoryListing({
  url,
  content,
}: Pick<PageRecord, 'url'> & { content: PageContent | null }): boolean {
  const [path] = pathAndQuery(url);
  if (content === null || !path.endsWith('/')) return false;
  const name = content.title ?? content.headings[0]?.text ?? '';
  const folder = listed.exec(name.trim())?.[1];
  return folder !== undefined && withoutSlash(folder) === withoutSlash(decoded(path));
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
