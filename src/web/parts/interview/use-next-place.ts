import { useEffect, useRef } from 'react';

/**
 * The place that the keyboard and the eye go to: a question that the address opens, then, once an answer is kept, the next
 * question, or the offer of a plan, above it, when that answer makes it possible.
 */
export function useNextPlace(question: string | null | undefined, isPlanPossible: boolean, isOpened: boolean) {
  const places = { offer: useRef<HTMLDivElement>(null), card: useRef<HTMLDivElement>(null) };
  const seen = useRef<{ question: typeof question; isPlanPossible: boolean }>({ question: undefined, isPlanPossible });
  useEffect(() => {
    const before = seen.current;
    if (question === before.question) return;
    seen.current = { question, isPlanPossible };
    if (before.question === undefined && !isOpened) return;
    const isOffer = isPlanPossible && !before.isPlanPossible && !isOpened;
    (isOffer ? places.offer : places.card).current?.focus();
  }, [question]);
  return places;
}
