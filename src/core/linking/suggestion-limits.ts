/** How many links are suggested. Working assumptions, checked by readers of the lists (bench/notes/0196, 0203). */
export const suggestionLimits = {
  /** New links of one page. */
  perSource: 5,
  /** New links of one sentence that lists pages by their names; one in any other. */
  perSentence: 6,
  /** Highest share of the characters of a sentence in three new links and more: beyond it, it is a list of links and no sentence. */
  linkedShare: 0.3,
  /** Words of the source for each new link; one link in any case. */
  wordsPerLink: 120,
  /** The same for links on the names of pages, which even a short text may enumerate. */
  wordsPerName: 60,
  leastNames: 4,
  namesPerSource: 7,
  /** Links to one page on its names. */
  namesPerTarget: 6,
  /** Highest share of one anchor among the content links to a page, from so many links on. */
  exactAnchorShare: 0.4,
  exactAnchorFrom: 5,
  /** Sentences to add for one target. */
  additionsPerTarget: 3,
  /** Targets read for each source. */
  candidates: 24,
} as const;
