/** One field that two persons changed at the same time, each in another way. */
export interface Conflict {
  /** Field of what is kept: `answers`, `edits` … */
  readonly field: string;
  /** Key inside a field with many; null for a field that is one value. */
  readonly key: string | null;
  readonly mine: unknown;
  readonly theirs: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

interface Merge {
  /** What I changed, on top of what the other person kept. */
  readonly change: Fields;
  readonly conflicts: readonly Conflict[];
}

/** My change applied to what somebody else kept since I read `base`; what both changed to different values is a conflict. */
export function mergedChange(base: Fields, mine: Fields, theirs: Fields): Merge {
  const conflicts: Conflict[] = [];
  const change: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(mine)) {
    // The company follows from the answers, of which both may have given some.
    if (field === 'company' && mine.answers !== undefined) {
      change[field] = value;
      continue;
    }
    if (!isRecord(value) || !isRecord(theirs[field]) || field === 'company') {
      const isChanged = !isSame(theirs[field], base[field]) && !isSame(theirs[field], value);
      if (isChanged && !isSame(value, base[field]))
        conflicts.push({ field, key: null, mine: value, theirs: theirs[field] });
      change[field] = isSame(value, base[field]) ? theirs[field] : value;
      continue;
    }
    const { merged, own } = mergedRecord(field, {
      base: isRecord(base[field]) ? base[field] : {},
      mine: value,
      theirs: theirs[field],
    });
    change[field] = merged;
    conflicts.push(...own);
  }
  return { change, conflicts };
}

function mergedRecord(
  field: string,
  { base, mine, theirs }: { readonly base: Fields; readonly mine: Fields; readonly theirs: Fields },
): { readonly merged: Fields; readonly own: readonly Conflict[] } {
  const merged: Record<string, unknown> = { ...theirs };
  const own: Conflict[] = [];
  for (const key of new Set([...Object.keys(base), ...Object.keys(mine)])) {
    if (isSame(mine[key], base[key])) continue;
    if (!isSame(theirs[key], base[key]) && !isSame(theirs[key], mine[key]))
      own.push({ field, key, mine: mine[key], theirs: theirs[key] });
    if (mine[key] === undefined) delete merged[key];
    else merged[key] = mine[key];
  }
  return { merged, own };
}

/** The change once a person chose the other version of some conflicts, by their place. */
export function settledChange(change: Fields, conflicts: readonly Conflict[], theirs: ReadonlySet<number>): Fields {
  const settled: Record<string, unknown> = { ...change };
  for (const [at, { field, key, theirs: value }] of conflicts.entries()) {
    if (!theirs.has(at)) continue;
    if (key === null) settled[field] = value;
    else {
      const { [key]: _, ...others } = settled[field] as Fields;
      settled[field] = value === undefined ? others : { ...others, [key]: value };
    }
  }
  return settled;
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
