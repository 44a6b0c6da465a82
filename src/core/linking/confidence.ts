interface ConfidenceClass {
  /** Acceptance score of the weakest link of the class, 0–1 (bench/notes/0203). */
  readonly from: number;
  /** Share of the links of the class that editors accept, 0–1 (bench/notes/0196). */
  readonly accepted: number;
}

/** The classes of a suggested link by its acceptance score, best first; a link below the last is not suggested. */
export const confidenceClasses = {
  sure: { from: 0.85, accepted: 0.9 },
  probable: { from: 0.7, accepted: 0.8 },
  possible: { from: 0.25, accepted: 0.65 },
} as const satisfies Record<string, ConfidenceClass>;

/** Editors accept about 90 % of `sure` links, 80 % of `probable` and 65 % of `possible` ones. */
export type Confidence = keyof typeof confidenceClasses;

export const confidences = Object.keys(confidenceClasses) as Confidence[];

/** The class of an acceptance score, null when it is too low to suggest the link. */
export function confidenceOf(score: number): Confidence | null {
  return confidences.find((name) => score >= confidenceClasses[name].from) ?? null;
}

/** True from `probable` on: worth a place among the first actions of a report. */
export function isLikely(confidence: Confidence): boolean {
  return confidence !== 'possible';
}
