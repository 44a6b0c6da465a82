import { wholeWorkId } from '../../../core/planning/calendar/site-work.ts';

/** Place of the first row that treats the main problem of a site; null where it is the first row, or none. */
export function mainRowBehind(rows: readonly { readonly id: string }[], main: string | null): number | null {
  const at = rows.findIndex(({ id }) => wholeWorkId(id) === main);
  return at > 0 ? at : null;
}
