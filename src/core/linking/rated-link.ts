import type { Text } from '../values/text.ts';
import type { AnchorPlace } from './anchors/anchor-place.ts';
import type { Confidence } from './confidence.ts';
import type { LinkingPage } from './linking-page.ts';

/** A link on given words, with the share of editors expected to accept it. */
export interface RatedLink {
  readonly source: LinkingPage;
  readonly target: LinkingPage;
  readonly place: AnchorPlace;
  /** Share of editors who accept such links, 0–1. */
  readonly score: number;
  readonly confidence: Confidence;
  readonly reason: Text;
  /** True when the sentence may contain several such links: a list of services, each a page. */
  readonly enumerable: boolean;
  /** True for a name in a list of names of pages, whose words need not be a whole label. */
  readonly listed?: boolean;
}
