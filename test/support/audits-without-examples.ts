/** Checks whose examples are still to be written, in the order of the catalogue: remove a line with each one written. */
export const auditsWithoutExamples: readonly string[] = [
  'link.missing_reciprocal_cluster',

  'content.duplicate_exact',
  'content.js_only',
  'content.long_paragraph',
  'content.long_sentences',
  'content.mojibake',
  'content.near_duplicate',
  'content.no_author_date',
  'content.placeholder',
  'content.readability',
  'content.stale',
  'content.stuffing',
  'content.text_ratio',
  'content.thin_vs_norm',
  'content.thin',
  'content.truncated',
  'content.passive',
  'content.off_topic',
  'content.keyphrase_spread',
];
