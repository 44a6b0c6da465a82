/** Checks whose examples are still to be written, in the order of the catalogue: remove a line with each one written. */
export const auditsWithoutExamples: readonly string[] = ['link.missing_reciprocal_cluster'];
