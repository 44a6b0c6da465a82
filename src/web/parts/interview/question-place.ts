interface Counted {
  readonly answered: number;
  /** Those that a person left without an answer. */
  readonly left: number;
  readonly questions: number;
}

interface Asked {
  /** True for a question without which there is no plan: those come before the others, unless they were left. */
  readonly isNeeded: boolean;
  readonly first: Counted;
  readonly details: Counted;
}

interface Place {
  /** `refining`: a first question that is open although a plan is possible already; `optional`: any other one. */
  readonly kind: 'needed' | 'refining' | 'optional';
  readonly place: number;
  /** Questions before that place that were left. */
  readonly left: number;
  readonly total: number;
}

/** Place of the question among those of its kind: one that was left is behind the person as an answered one is. */
export function questionPlace({ isNeeded, first, details }: Asked): Place {
  const isFirstOpen = first.answered + first.left < first.questions;
  const kind = isNeeded ? 'needed' : isFirstOpen ? 'refining' : 'optional';
  const { answered, left, questions } = kind === 'optional' ? details : first;
  return { kind, place: Math.min(answered + left + 1, questions), left, total: questions };
}
