import type { Rows } from '../service.ts';

/** Rows of one request, and requests of one list at most: a screen filters and sorts what it has read. */
const perRequest = 1_000;
const mostRequests = 10;

/** Rows of a list of an audit; `isWhole` is false when there are more than a screen reads. */
export interface ReadRows<Row> {
  readonly rows: readonly Row[];
  readonly isWhole: boolean;
}

/** Reads a list page by page. */
export async function allRows<Row>(
  read: (range: { readonly limit: number; readonly cursor?: string }) => Promise<Rows<Row>>,
): Promise<ReadRows<Row>> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  for (let request = 0; request < mostRequests; request++) {
    const part: Rows<Row> = await read({ limit: perRequest, ...(cursor === null ? {} : { cursor }) });
    rows.push(...part.data);
    cursor = part.nextCursor;
    if (cursor === null) return { rows, isWhole: true };
  }
  return { rows, isWhole: false };
}
