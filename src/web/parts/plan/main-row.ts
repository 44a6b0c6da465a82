import { wholeWorkId } from '../../../core/planning/calendar/site-work.ts';

/** Row of a list, from 0, that treats the main problem of a site; null where none does. */
export function mainRow(rows: readonly { readonly id: string }[], main: string | null): number | null {
  const at = rows.findIndex(({ id }) => wholeWorkId(id) === main);
  return at < 0 ? null : at;
}
