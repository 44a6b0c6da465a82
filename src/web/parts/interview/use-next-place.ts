import { useEffect, useRef } from 'react';

/**
 * The place that the keyboard and the eye go to once an answer is kept: the next question, or the offer of a plan, above it,
 * when that answer makes it possible.
 */
export function useNextPlace(question: string | null | undefined, isPlanPossible: boolean) {
  const places = { offer: useRef<HTMLDivElement>(null), card: useRef<HTMLDivElement>(null) };
  const seen = useRef({ question, isPlanPossible });
  useEffect(() => {
    const before = seen.current;
    if (question === before.question) return;
    seen.current = { question, isPlanPossible };
    if (before.question === undefined) return;
    const place = isPlanPossible && !before.isPlanPossible ? places.offer : places.card;
    place.current?.focus();
  }, [question]);
  return places;
}
