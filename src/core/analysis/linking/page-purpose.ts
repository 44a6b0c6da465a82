import type { PageKind } from '../../audits/page-kinds/page-kind.ts';
import type { PagePurpose } from '../../linking/linking-page.ts';

const purposes: Readonly<Partial<Record<PageKind, PagePurpose>>> = {
  home: 'home',
  hub: 'hub',
  offer: 'offer',
  article: 'story',
  contact: 'practical',
  about: 'practical',
  help: 'help',
};

/** What the kind of a page means for its links; a page of no known kind that is in the menu is a main page. */
export function purposeOf(kind: PageKind, isInMenu: boolean): PagePurpose {
  return purposes[kind] ?? (kind === 'other' && isInMenu ? 'main' : 'other');
}
