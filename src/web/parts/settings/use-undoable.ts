import { useEffect, useRef, useState } from 'react';

/** How long a removal may be undone. */
const undoMs = 10_000;

/**
 * Removals that begin after ten seconds, in which each may be undone. They begin at once when the person leaves the screen;
 * with a tab that is closed meanwhile nothing is removed.
 */
export function useUndoable(remove: (id: string) => void) {
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const latest = useRef(remove);
  latest.current = remove;
  const forget = (id: string): void => {
    clearTimeout(timers.current.get(id));
    timers.current.delete(id);
    setLeaving(new Set(timers.current.keys()));
  };
  useEffect(() => {
    const open = timers.current;
    return () => {
      for (const [id, timer] of open) {
        clearTimeout(timer);
        latest.current(id);
      }
      open.clear();
    };
  }, []);
  return {
    leaving,
    begin: (id: string) => {
      const end = (): void => {
        forget(id);
        latest.current(id);
      };
      timers.current.set(id, setTimeout(end, undoMs));
      setLeaving(new Set(timers.current.keys()));
    },
    undo: forget,
  };
}
