/** The proposals of a site that this browser showed. */
export interface ShownLinks {
  /** The exploration that made them. */
  readonly audit: string;
  readonly ids: readonly string[];
  /** Those of the exploration shown before; null when this is the first one. */
  readonly before: readonly string[] | null;
}

/** What is shown now, for the next time, and which proposals no earlier exploration made here. */
export function newLinks(
  last: ShownLinks | null,
  audit: string,
  ids: readonly string[],
): { readonly shown: ShownLinks; readonly fresh: ReadonlySet<string> } {
  const before = last === null || last.audit === audit ? (last?.before ?? null) : last.ids;
  const fresh = before === null ? [] : ids.filter((id) => !before.includes(id));
  return { shown: { audit, ids, before }, fresh: new Set(fresh) };
}
