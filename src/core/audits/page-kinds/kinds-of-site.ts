import { pair } from '../../values/text.ts';
import { isForwarding, isRedirect, isSuccess } from '../facts/page-state.ts';
import { type SiteFacts, type PageFacts } from '../facts/site-facts.ts';
import { pathOf } from '../wording.ts';
import { isCopyOf } from './copies.ts';
import { kindByRule } from './kind-rules.ts';
import type { KindOfPage } from './page-kind.ts';

/** The kind of every HTML page and redirect, by URL; files and addresses that were not read have none. */
export function kindsOfSite({ pages, home }: Pick<SiteFacts, 'pages' | 'home'>): Map<string, KindOfPage> {
  const kinds = new Map<string, KindOfPage>();
  for (const page of pages) {
    const kind = kindOfPage(page, home);
    if (kind !== null) kinds.set(page.record.url, kind);
  }
  return kinds;
}

function kindOfPage(page: PageFacts, home: PageFacts | null): KindOfPage | null {
  const { record, content } = page;
  if (isRedirect(record)) return redirected(record.redirectTo ?? record.redirectNext);
  if (content === null) return null;
  if (!isSuccess(record)) {
    const reason = pair(`Le serveur répond ${record.status}.`, `The server answers ${record.status}.`);
    return { kind: 'error', reason };
  }
  if (isForwarding(record)) return redirected(content.refresh!.url);
  if (page === home) return { kind: 'home', reason: pair('Page d’accueil du site.', 'Home page of the site.') };
  if (isCopyOf(page, home)) return copyOf(home!);
  return kindByRule(page, content, home) ?? unknown;
}

function redirected(to: string | null): KindOfPage {
  const target = to === null ? null : pathOf(to);
  return {
    kind: 'stub',
    reason:
      target === null
        ? pair('La page renvoie ailleurs.', 'The page redirects.')
        : pair(`La page renvoie à ${target}.`, `The page redirects to ${target}.`),
  };
}

function copyOf(page: PageFacts): KindOfPage {
  const path = pathOf(page.record.url);
  return {
    kind: 'copy',
    reason: pair(`Même texte que ${path}.`, `Same text as ${path}.`),
  };
}

const unknown: KindOfPage = {
  kind: 'other',
  reason: pair('Aucun signe d’un autre genre.', 'No sign of another kind.'),
};
