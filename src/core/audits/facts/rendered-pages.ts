import type { PageLink } from '../../pages/page.ts';
import type { PageRendering, PageScreen } from '../../pages/rendering.ts';
import type { NotMeasured } from '../audit.ts';
import { isAnchor } from '../links/link-traits.ts';
import type { PageFacts } from './site-facts.ts';

/** Pages opened in the browser, with their rendered content. */
export function renderedPages(pages: readonly PageFacts[]): PageFacts[] {
  return pages.filter(({ record }) => record.rendering !== undefined && record.rendering.error === null);
}

/** Pages whose layout was measured on a screen. */
export function measuredPages(pages: readonly PageFacts[]): PageFacts[] {
  return renderedPages(pages).filter((page) => screenOf(page) !== null);
}

export function renderingOf(page: PageFacts): PageRendering | null {
  return page.record.rendering ?? null;
}

export function screenOf(page: PageFacts): PageScreen | null {
  return renderingOf(page)?.screen ?? null;
}

/** Returned by checks of rendered pages when no browser was used. */
export const withoutBrowser: NotMeasured = {
  notMeasured: {
    fr: 'Non mesuré : les pages n’ont pas été ouvertes dans un navigateur.',
    en: 'Not measured: the pages were not opened in a browser.',
  },
  fix: {
    fr: 'Relancez l’audit avec un navigateur (réglage « render », valeur « auto ») ; il faut Chromium sur cette machine.',
    en: 'Run the audit again with a browser (setting “render”, value “auto”); Chromium is needed on this machine.',
  },
};

/** Words under which a page may be the shell of a script. Working assumption. */
export const fewWords = 20;

/**
 * True for a page not opened in a browser that has scripts, hardly a word, no form (a log-in page has few words) and no
 * link to another page.
 */
export function isUnreadShell(page: PageFacts): boolean {
  const { content, words, record } = page;
  return (
    renderingOf(page) === null &&
    content !== null &&
    words < fewWords &&
    content.forms.length === 0 &&
    content.resources.some(({ kind }) => kind === 'script') &&
    !record.links.some((link) => leadsOn(link) && link.internal && link.http)
  );
}

function leadsOn(link: PageLink): boolean {
  return isAnchor(link) || link.element === 'frame' || link.element === 'iframe';
}
