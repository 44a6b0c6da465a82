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

/** Place of the question among those of its kind: a skipped question is behind the person as an answered one is. */
export function questionPlace({ isNeeded, first, details, skipped }: Asked): { place: number; total: number } {
  const { answered, questions } = isNeeded ? first : details;
  const openFirst = first.questions - first.answered;
  const passed = isNeeded ? Math.min(skipped, openFirst - 1) : skipped - openFirst;
  return { place: Math.min(answered + Math.max(0, passed) + 1, questions), total: questions };
}
