/** When words name a page well enough to carry its link: fitted on the anchors of real sites (bench/notes/0120, 0196). */
export const anchorThresholds = {
  /** Lowest similarity of an anchor to a name of the target, 0–1. */
  minName: 0.55,
  /** Similarity from which the anchor need not contain the rarest word of the name. */
  strongName: 0.8,
  /** Similarity from which the anchor is the whole name. */
  wholeName: 0.95,
  /** Lowest similarity of an anchor that is a keyphrase of the target. */
  minKeyphrase: 0.3,
  /** Similarity from which the noun phrase around the anchor names another page. */
  otherName: 0.6,
  /** Highest share of its sentence that an anchor covers: above, the sentence is a label. */
  sentenceShare: 0.8,
  /** A run of at most so many words without a final sign is a label, a caption or a menu entry. */
  labelWords: 10,
  /** Pages that contain the rarest word of the anchor: at most this number, or this share of the site. */
  maxWordPages: 2,
  maxPhrasePages: 4,
  nameShare: 0.35,
  phraseShare: 0.15,
  /** The same for a phrase without the head of a name: "cire d’abeille" for "Bougies en cire d’abeille". */
  headlessShare: 0.08,
  wordShare: 0.05,
  titleWordShare: 0.05,
  acronymShare: 0.25,
  /** Highest share of the anchor's idf that no name of the target contains. */
  foreignShare: 0.25,
  /** Lowest share of the title's idf in an anchor that contains a word foreign to the title. */
  titleShare: 0.5,
  /** Number of links from which words foreign to the title are a name of the page. */
  severalUses: 3,
} as const;
