/**
 * Log-odds of each feature of a link on given words: a logistic regression fitted on links judged one by one on many
 * sites, rounded (bench/notes/0203; `bench/fit/link_acceptance.py` fits it again).
 */
export const acceptanceWeights = {
  base: -2.12,
  likely: 1.2,
  named: 0.8,
  linked: 1.1,
  context: 1.4,
  heading: 0.5,
  citedTogether: 0.3,
  reverse: -0.4,
  common: -1.4,
  subject: -0.6,
  unknown: -0.1,
  reworded: -1.2,
  shared: -1.3,
  narrowed: -0.5,
  bare: -0.55,
  term: -0.55,
  repeated: -0.4,
  listing: -1.5,
  scant: -3,
  short: -0.45,
  rival: -1,
  twin: -0.6,
  /** Added for each better suggestion with the same target: a list of links to one page is less useful. */
  again: -0.3,
  /** Added for a source that is a record of a past day, which few visitors read. Working assumption. */
  pastRecord: -1,
} as const;

/** Mean link probability of the judged links (bench/notes/0203). */
export const meanLinkProbability = 0.4;
/** Similarity of the block, and of the heading, to the target above which more changes nothing (bench/notes/0203). */
export const fullContext = 0.15;
export const fullHeading = 0.3;
/** Words on more than this share of the pages, and on so many pages, are the subject of the site (bench/notes/0196). */
export const subjectShare = 0.12;
export const minSubjectPages = 8;

/** When a target has too little text to be worth a link (bench/notes/0196, 0203). */
export const targetLength = {
  /** Characters of a stub: fewer than these, and than this share of the site's median. */
  stub: 250,
  stubShare: 0.25,
  /** Highest length of a section of the source on the same subject, as a share of the target's length. */
  sectionShare: 1 / 3,
  /** A short page: fewer characters than these, and than the site's median. */
  short: 1_000,
} as const;
