/** Rows by key, in the order of their first row; rows without a key are left out. Linear in the rows. */
export function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string | null): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** The groups of at least two rows. */
export function duplicateGroups<Row>(rows: readonly Row[], keyOf: (row: Row) => string | null): Row[][] {
  return [...groupBy(rows, keyOf).values()].filter((group) => group.length > 1);
}
