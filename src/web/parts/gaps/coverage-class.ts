/** Shares from which an answer has the colour of a class, from not covered to well covered. */
export const coverageClasses = [0, 0.2, 0.4, 0.6, 0.8];

/** The class of the share that a cell shows, in whole percents; `unknown` for one that was not measured. */
export const coverageClass = (share: number | null): string =>
  share === null ? 'unknown' : String(coverageClasses.findLastIndex((from) => Math.round(share * 100) >= from * 100));
