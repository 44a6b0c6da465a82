import { useEffect, useMemo } from 'react';
import { useSite } from '../site.tsx';
import { newLinks, type ShownLinks } from './new-links.ts';

/** Which proposals came with the newest exploration: the browser keeps those that it showed before. */
export function useNewLinks(ids: readonly string[]): ReadonlySet<string> {
  const { host, audit } = useSite();
  const place = `maillage.links-shown ${host}`;
  const { shown, fresh } = useMemo(
    () => newLinks(JSON.parse(localStorage.getItem(place) ?? 'null') as ShownLinks | null, audit.id, ids),
    [place, audit.id, ids],
  );
  useEffect(() => localStorage.setItem(place, JSON.stringify(shown)), [place, shown]);
  return fresh;
}
