import type { PageContent, PageRecord } from '../../pages/page.ts';
import { pathAndQuery } from '../wording.ts';

/** Titles that servers give the list of a folder without a page: Apache, nginx and lighttpd, Python, IIS. */
const listed = /^(?:index of|directory listing (?:for|of)|listing of|[\w.-]+ -)\s+(\/.*)$/i;

/** The list of files that a server shows for a folder without a page of its own: it names the folder, and nobody wrote it. */
export function isDirectoryListing({
  url,
  content,
}: Pick<PageRecord, 'url'> & { content: PageContent | null }): boolean {
  const [path] = pathAndQuery(url);
  if (content === null || !path.endsWith('/')) return false;
  const said = content.title ?? content.headings[0]?.text ?? '';
  const folder = listed.exec(said.trim())?.[1];
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
