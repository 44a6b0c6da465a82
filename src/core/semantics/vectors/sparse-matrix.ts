/** Compressed sparse rows with values: row i is `columns[offsets[i] … offsets[i + 1])`, columns ascending within a row. */
export interface SparseMatrix {
  readonly rows: number;
  readonly width: number;
  readonly offsets: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
}

/** Dense rows in double precision, for iterated products. */
export interface Block {
  readonly rows: number;
  readonly width: number;
  readonly values: Float64Array;
}

/** A·X. */
export function multiplySparse(a: SparseMatrix, x: Block): Block {
  const { width, values: dense } = x;
  const { offsets, columns, values: weights } = a;
  const values = new Float64Array(a.rows * width);
  for (let row = 0; row < a.rows; row += 1) {
    const to = row * width;
    const end = offsets[row + 1]!;
    let at = offsets[row]!;
    // Four terms at a time, added in their order: each sum is read and written once for four.
    for (; at + 3 < end; at += 4) {
      const p = columns[at]! * width;
      const q = columns[at + 1]! * width;
      const r = columns[at + 2]! * width;
      const s = columns[at + 3]! * width;
      for (let i = 0; i < width; i += 1) {
        let sum = values[to + i]! + weights[at]! * dense[p + i]!;
        sum += weights[at + 1]! * dense[q + i]!;
        sum += weights[at + 2]! * dense[r + i]!;
        values[to + i] = sum + weights[at + 3]! * dense[s + i]!;
      }
    }
    for (; at < end; at += 1) {
      const weight = weights[at]!;
      const from = columns[at]! * width;
      for (let i = 0; i < width; i += 1) values[to + i]! += weight * dense[from + i]!;
    }
  }
  return { rows: a.rows, width, values };
}

/** The transposed matrix: its rows are the columns of this one. */
export function transpose(matrix: SparseMatrix): SparseMatrix {
  const { rows, width, offsets, columns, values } = matrix;
  const starts = new Uint32Array(width + 1);
  for (const column of columns) starts[column + 1]! += 1;
  for (let i = 0; i < width; i += 1) starts[i + 1]! += starts[i]!;
  const next = starts.slice();
  const rowsOfColumn = new Uint32Array(columns.length);
  const valuesOfColumn = new Float32Array(columns.length);
  for (let row = 0; row < rows; row += 1) {
    for (let at = offsets[row]!; at < offsets[row + 1]!; at += 1) {
      const place = next[columns[at]!]!++;
      rowsOfColumn[place] = row;
      valuesOfColumn[place] = values[at]!;
    }
  }
  return { rows: width, width: rows, offsets: starts, columns: rowsOfColumn, values: valuesOfColumn };
}

/** Scalar product of two rows: their cosine when rows have length 1. */
export function rowProduct(a: SparseMatrix, rowA: number, b: SparseMatrix, rowB: number): number {
  let i = a.offsets[rowA]!;
  let j = b.offsets[rowB]!;
  const endA = a.offsets[rowA + 1]!;
  const endB = b.offsets[rowB + 1]!;
  let sum = 0;
  while (i < endA && j < endB) {
    const difference = a.columns[i]! - b.columns[j]!;
    if (difference === 0) sum += a.values[i++]! * b.values[j++]!;
    else if (difference < 0) i += 1;
    else j += 1;
  }
  return sum;
}

/** The chosen rows, in the order given. */
export function pickRows(matrix: SparseMatrix, picked: ArrayLike<number>): SparseMatrix {
  const offsets = new Uint32Array(picked.length + 1);
  for (let i = 0; i < picked.length; i += 1) {
    const row = picked[i]!;
    offsets[i + 1] = offsets[i]! + matrix.offsets[row + 1]! - matrix.offsets[row]!;
  }
  const columns = new Uint32Array(offsets[picked.length]!);
  const values = new Float32Array(offsets[picked.length]!);
  for (let i = 0; i < picked.length; i += 1) {
    const row = picked[i]!;
    columns.set(matrix.columns.subarray(matrix.offsets[row]!, matrix.offsets[row + 1]!), offsets[i]!);
    values.set(matrix.values.subarray(matrix.offsets[row]!, matrix.offsets[row + 1]!), offsets[i]!);
  }
  return { rows: picked.length, width: matrix.width, offsets, columns, values };
}

/** The columns of two matrices of the same rows, side by side; rows of length 1 stay of length 1 where both have terms. */
export function sideBySide(a: SparseMatrix, b: SparseMatrix): SparseMatrix {
  const offsets = new Uint32Array(a.rows + 1);
  const columns = new Uint32Array(a.columns.length + b.columns.length);
  const values = new Float32Array(columns.length);
  let end = 0;
  for (let row = 0; row < a.rows; row += 1) {
    for (const [part, shift] of [[a, 0] as const, [b, a.width] as const]) {
      for (let at = part.offsets[row]!; at < part.offsets[row + 1]!; at += 1) {
        columns[end] = part.columns[at]! + shift;
        values[end] = part.values[at]! * Math.SQRT1_2;
        end += 1;
      }
    }
    offsets[row + 1] = end;
  }
  return { rows: a.rows, width: a.width + b.width, offsets, columns, values };
}
