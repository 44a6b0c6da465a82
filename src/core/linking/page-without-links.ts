import type { PageText } from '../semantics/page-text.ts';
import type { LinkingPage } from './linking-page.ts';

/** A page of which the text alone is known, as if no link led to it or from it, but for what is given. */
export function pageWithoutLinks(text: PageText, known: Partial<LinkingPage> = {}): LinkingPage {
  return {
    text,
    taken: [],
    contentTargets: [],
    mayReceive: true,
    mayGive: true,
    anchorsIn: [],
    keyphrases: [],
    rank: null,
    depth: null,
    outWeight: 0,
    topic: null,
    isHub: false,
    duplicateGroup: null,
    ...known,
  };
}
