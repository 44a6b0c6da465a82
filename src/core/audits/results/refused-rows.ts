import type { ImportedFile, RefusedReason } from '../facts/imported-facts.ts';

const linesKept = 5;

/** Counts rejected rows, with the first lines of each reason. */
export class RefusedRows {
  private readonly rows = new Map<RefusedReason, { count: number; lines: number[] }>();

  add(reason: RefusedReason, line: number): void {
    const known = this.rows.get(reason) ?? { count: 0, lines: [] };
    known.count += 1;
    if (known.lines.length < linesKept) known.lines.push(line);
    this.rows.set(reason, known);
  }

  get list(): ImportedFile['refused'] {
    return [...this.rows].map(([reason, { count, lines }]) => ({ reason, count, lines }));
  }
}
