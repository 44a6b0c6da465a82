import type { Locale } from '../../core/values/locale.ts';
import type { ActionRow } from '../../exports/audit/actions-json.ts';
import { type ActionPicture, withPictures } from '../../exports/html/actions.ts';
import type { SiteHeaders } from '../../io/services/guarded-fetch.ts';
import type { PicturedPlace } from '../../io/services/printer.ts';
import type { Services } from '../../io/services/services.ts';

/** Actions that a report shows. */
const mostActions = 5;

interface PicturedAudit {
  readonly input: { readonly url: string; readonly out?: string | undefined; readonly lang?: Locale | undefined };
  readonly services: Pick<Services, 'files' | 'printer' | 'fetch'>;
  readonly context: { readonly locale: Locale };
  /** Headers for the origin of the site only. */
  readonly access?: SiteHeaders['headers'] | undefined;
}

/** Adds a picture of the place of each action to the report of an audit; a missing browser adds none. */
export async function addPictures(
  { input, services: { files, printer, fetch }, context, access }: PicturedAudit,
  actions: readonly ActionRow[],
): Promise<void> {
  const places = actions.slice(0, mostActions).flatMap((action) => placeOf(action) ?? []);
  const site = access === undefined ? {} : { site: { origin: new URL(input.url).origin, headers: access } };
  const taken = await printer.pictures(places, (request) => fetch({ ...request, ...site }));
  const pictures = places.flatMap(({ rank, url }, at): ActionPicture[] => {
    const jpeg = taken[at];
    return jpeg == null ? [] : [{ rank, url, jpeg }];
  });
  if (pictures.length === 0) return;
  const path = `${input.out}/report.html`;
  const html = new TextDecoder().decode(await files.read(path));
  await files.write(path, withPictures(html, pictures, input.lang ?? context.locale));
}

/** The first page to change with the words to show, else the first page that shows the fault. */
function placeOf({ rank, edits, proof }: ActionRow): (PicturedPlace & { readonly rank: number }) | null {
  const edit = edits.find(({ page }) => page !== null);
  const url = edit?.page ?? proof.find(({ page }) => page !== null)?.page ?? null;
  if (url === null) return null;
  const words = edit?.before ?? null;
  return { rank, url, words: words === null || words.startsWith('<') ? null : words };
}
