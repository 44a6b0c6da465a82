import type { PageText } from '../semantics/page-text.ts';
import type { LinkingPage } from './linking-page.ts';

/** A linking page made of its text alone, without links or rank, except for the fields given. */
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
