interface Counted {
  readonly answered: number;
  readonly questions: number;
}

interface Asked {
  /** True for a question without which there is no plan: those come before the others, unless they were skipped. */
  readonly isNeeded: boolean;
  readonly first: Counted;
  readonly details: Counted;
  /** Questions of both kinds that were skipped and have no answer. */
  readonly skipped: number;
}

interface Place {
  /** `refining`: a first question that is left although a plan is possible already; `optional`: any other one. */
  readonly kind: 'needed' | 'refining' | 'optional';
  readonly place: number;
  readonly total: number;
}

/** Place of the question among those of its kind: a skipped question is behind the person as an answered one is. */
export function questionPlace({ isNeeded, first, details, skipped }: Asked): Place {
  const openFirst = first.questions - first.answered;
  const kind = isNeeded ? 'needed' : openFirst > skipped ? 'refining' : 'optional';
  const { answered, questions } = kind === 'optional' ? details : first;
  const passed = kind === 'optional' ? skipped - openFirst : Math.min(skipped, openFirst - 1);
  return { kind, place: Math.min(answered + Math.max(0, passed) + 1, questions), total: questions };
}
