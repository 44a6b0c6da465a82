import type { PageLink } from '../pages/page.ts';

/**
 * What `tell` says of a link, kept for its place among the links of a page: pages of one template share the links of
 * their menus, most of which stand at the same places. The same answer as without memory.
 */
export function keptByPlace<Told>(tell: (link: PageLink) => Told): (link: PageLink, place: number) => Told {
  const links: PageLink[] = [];
  const told: Told[] = [];
  return (link, place) => {
    if (links[place] !== link) {
      links[place] = link;
      told[place] = tell(link);
    }
    return told[place]!;
  };
}
