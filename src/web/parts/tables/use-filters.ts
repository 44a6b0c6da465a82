import { useSearchParams } from 'react-router';

/** Filters of a screen, kept in its address: a bookmark and the Back button find them again. */
export function useFilters<Name extends string>(
  usual: Readonly<Record<Name, string>>,
): readonly [filters: Readonly<Record<Name, string>>, change: (name: Name, value: string) => void] {
  const [search, setSearch] = useSearchParams();
  const filters = Object.fromEntries(
    Object.entries<string>(usual).map(([name, value]) => [name, search.get(name) ?? value]),
  ) as Record<Name, string>;
  const change = (name: Name, value: string): void =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === usual[name]) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return [filters, change];
}
