import { useEffect, useRef, useState } from 'react';

/** Interval of announcements to screen readers. */
const spokenMs = 10_000;

/** The latest of a sequence of texts, changed at most every ten seconds: for a live region. */
export function useSpokenNow(text: string): string {
  const latest = useRef(text);
  latest.current = text;
  const [spoken, setSpoken] = useState(text);
  useEffect(() => {
    const timer = setInterval(() => setSpoken(latest.current), spokenMs);
    return () => clearInterval(timer);
  }, []);
  return spoken;
}
