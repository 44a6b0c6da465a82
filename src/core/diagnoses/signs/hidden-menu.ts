import { renderedPages } from '../../audits/facts/rendered-pages.ts';
import type { PageFacts } from '../../audits/facts/site-facts.ts';
import { ownScripts } from './own-scripts.ts';

/** Pages that a home page without a menu links to, at most, for a script of the site to write the menu. Working assumption. */
const fewLinked = 3;

/** True when a home page that no browser opened has no link around its content, hardly a link in it, and a script of the site. */
export function mayHideMenu(home: PageFacts): boolean {
  const { url, links } = home.record;
  if (ownScripts(home).length === 0 || renderedPages([home]).length > 0) return false;
  const others = links.filter(({ internal, to, element }) => internal && to !== url && element === 'a');
  // A site of one page has no other link, and no menu.
  const linked = new Set(others.map(({ to }) => to)).size;
  return linked > 0 && linked <= fewLinked && others.every(({ position }) => position === 'content');
}
