import { unreadByScripts } from '../../audits/facts/completeness.ts';
import type { SiteFacts } from '../../audits/facts/site-facts.ts';
import { isAnchor } from '../../audits/links/link-traits.ts';
import { pair, type Text } from '../../values/text.ts';

/** Said first: a single page that leads to no other was read, which a waiting page or a password gives; null otherwise. */
export function onePageNotice({
  home,
  htmlPages,
  crawl,
}: Pick<SiteFacts, 'home' | 'htmlPages' | 'crawl'>): Text | null {
  if (home === null || htmlPages.length !== 1 || !crawl.complete || unreadByScripts(home, crawl) !== null) return null;
  const { url, links } = home.record;
  return links.some((link) => link.internal && isAnchor(link) && link.to !== url) ? null : notice;
}

const notice = pair(
  'À savoir\u202f: une seule page a été lue, et aucun de ses liens ne mène à une autre page du site. Si le site en a d’autres, cette page les cache (page d’attente, mot de passe, connexion)\u202f: ouvrez-le, ou donnez les identifiants ou le cookie d’une session avec --auth-file, puis relancez. La note ne juge que cette page.',
  'Please note: a single page was read, and none of its links leads to another page of the site. If the site has others, this page hides them (waiting page, password, sign-in): open it, or give the credentials or the cookie of a session with --auth-file, then run again. The score judges this page only.',
);
