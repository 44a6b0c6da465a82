import { z } from 'zod';
import { siteHost } from '../../core/values/addresses/site-host.ts';
import { Failure } from '../../core/values/failure.ts';
import type { ListedCrawl } from '../../io/services/open-crawl.ts';
import type { KeptObject } from '../../io/services/kept-objects.ts';
import type { Store } from '../../io/services/store.ts';
import { field } from '../inputs/field.ts';
import { decodeCursor, encodeCursor, invalidCursor, paginationFields } from '../inputs/pagination.ts';
import { defineOperation } from '../operation.ts';
import { keep, seenRevision } from '../projects/kept.ts';
import { auditRows, columnOf, joinedRows, pickedRows, type Row, type RowList, valuesOf } from '../sites/audit-rows.ts';
import { latestAudit } from '../sites/latest-audit.ts';
import { SiteFinding } from '../inputs/listed-rows.ts';
import { findingOrders, sortedRows, sortField } from '../inputs/sorted-rows.ts';
import {
  findingId,
  type FindingState,
  findingStates,
  type KeptFinding,
  placeOfFinding,
  stateOn,
} from './finding-state.ts';

const address = z.url({ protocol: /^https?$/ }).max(2048);

export const listSiteFindings = defineOperation({
  id: 'list-site-findings',
  summary: {
    fr: 'Lister les constats du dernier audit d’un site ou d’une page, avec leur état',
    en: 'List the findings of the latest audit of a site or a page, with their state',
  },
  input: z.strictObject({
    site: field(address.optional(), 'une adresse du site', 'an address of the site'),
    page: field(address.optional(), 'une page du site seulement', 'one page of the site only'),
    check: field(z.string().max(80).optional(), 'un contrôle seulement', 'one check only'),
    state: field(z.enum(findingStates).optional(), 'un état seulement', 'one state only'),
    sort: sortField(findingOrders),
    ...paginationFields,
  }),
  output: z.object({
    audit: z.object({ id: z.string(), url: z.string(), endedAt: z.string().nullable() }),
    data: z.array(SiteFinding),
    nextCursor: z.string().nullable(),
    total: z.number(),
  }),
  needs: ['store', 'clock'],
  async run({ site, page, check, state, sort, limit, cursor }, { store, clock }) {
    const audit = await latestAudit(site ?? page ?? noSite(), store);
    const kept = await keptFindings(siteHost(audit.url), store);
    const day = clock.now().slice(0, 10);
    const failed = await failedRows(audit, { page, check }, store);
    const isUndecided = kept.size === 0 && (state ?? 'open') === 'open';
    const rows = await sortedRows(
      isUndecided ? failed : await ofState(failed, kept, { page, check, state, day }),
      sort,
    );
    const from = cursor === undefined ? 0 : offsetOf(cursor);
    const next = from + limit;
    return {
      audit: { id: audit.id, url: audit.url, endedAt: audit.endedAt },
      data: rows.slice(from, next).map((row) => withState(row, kept, day)),
      nextCursor: next < rows.length ? encodeCursor(String(next)) : null,
      total: rows.length,
    };
  },
});

export const decideFinding = defineOperation({
  id: 'decide-finding',
  summary: { fr: 'Ignorer un constat, ou le rouvrir', en: 'Ignore a finding, or open it again' },
  input: z.strictObject({
    id: field(
      z.string().regex(/^fnd_[0-9a-f]{26}$/),
      'identifiant du constat, champ id de GET /v1/findings',
      'id of the finding, field id of GET /v1/findings',
    ),
    site: field(address, 'une adresse du site', 'an address of the site'),
    state: field(z.enum(['ignored', 'open']), 'ignored ou open', 'ignored or open'),
    reason: field(z.string().trim().min(1).max(500).optional(), 'raison de l’ignorer', 'why it is ignored'),
    until: field(z.iso.date().optional(), 'dernier jour où l’ignorer', 'last day on which to ignore it'),
    revision: seenRevision,
  }),
  output: SiteFinding,
  needs: ['store', 'clock'],
  async run({ id, site, state, reason, until, revision }, { store, clock }, context) {
    const { host, row, check, page } = await findingOfSite(id, site, store);
    if (state === 'ignored' && reason === undefined) throw noReason;
    const body: KeptFinding = { check, page, state, reason: reason ?? null, until: until ?? null };
    const kept = await keep({ place: placeOfFinding(host, id), body, seen: revision }, store, context);
    return withState(row, new Map([[id, kept]]), clock.now().slice(0, 10));
  },
});

/** A finding of the latest audit of a site, or one of an earlier audit about which something was decided. */
export async function findingOfSite(id: string, site: string, store: Store) {
  const audit = await latestAudit(site, store);
  const host = siteHost(audit.url);
  const known = await store.keptObject<KeptFinding>(placeOfFinding(host, id));
  const failed = await failedRows(audit, {}, store);
  const found = failed.slice(0, failed.length).find((one) => findingId(one as never) === id);
  if (found === undefined && known === null) throw unknownFinding;
  const { check, page } = (found ?? known!.body) as Pick<KeptFinding, 'check' | 'page'>;
  return { audit, host, known, check, page, row: found ?? { check, page } };
}

type Kept = ReadonlyMap<string, KeptObject<KeptFinding>>;

async function keptFindings(host: string, store: Store): Promise<Kept> {
  return new Map((await store.keptObjects<KeptFinding>('finding', host)).map((one) => [one.id, one]));
}

async function failedRows(
  audit: ListedCrawl,
  { page, check }: { readonly page?: string | undefined; readonly check?: string | undefined },
  store: Store,
): Promise<RowList> {
  const rows = await auditRows(audit.id, audit.endedAt ?? '', 'findings', store);
  return (await rows?.where({ page, check, status: 'fail' })) ?? [];
}

interface Wanted {
  readonly page: string | undefined;
  readonly check: string | undefined;
  readonly state: FindingState | undefined;
  readonly day: string;
}

/** The faults of the latest audit and those that only an earlier one had, of one state. */
async function ofState(failed: RowList, kept: Kept, { page, check, state, day }: Wanted): Promise<RowList> {
  const bodies = [...kept.values()].map(({ body }) => body);
  const byPlace = new Map(bodies.map((body) => [placeOf(body.page, body.check), body]));
  // Two fields of each row, not the whole row: there may be fifty thousand.
  const [pages, checks] = (await Promise.all([columnOf(failed, 'page'), columnOf(failed, 'check')])).map(valuesOf);
  const places = pages!.map((of, at) => placeOf(of, checks![at]));
  const present = new Set(places);
  const isWanted = (body: KeptFinding | undefined): boolean => state === undefined || stateOn(day, body) === state;
  const wanted = places.flatMap((place, at) => (isWanted(byPlace.get(place)) ? [at] : []));
  const fixed = bodies.filter(
    (body) =>
      body.state === 'fixed' &&
      isWanted(body) &&
      !present.has(placeOf(body.page, body.check)) &&
      (page === undefined || body.page === page) &&
      (check === undefined || body.check === check),
  );
  return joinedRows(
    pickedRows(failed, wanted),
    fixed.map((body) => ({ page: body.page, check: body.check })),
  );
}

const placeOf = (page: unknown, check: unknown): string => `${String(page ?? '')}\n${String(check)}`;

function withState(row: Row, kept: Kept, day: string): z.output<typeof SiteFinding> {
  const id = findingId(row as never);
  const known = kept.get(id);
  const { reason = null, until = null } = known?.body ?? {};
  const decided = { state: stateOn(day, known?.body), reason, until, revision: known?.revision ?? 0 };
  return { id, ...row, ...decided } as z.output<typeof SiteFinding>;
}

function offsetOf(cursor: string): number {
  const text = decodeCursor(cursor);
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw invalidCursor();
}

function noSite(): never {
  const detail = { fr: 'Donnez site ou page.', en: 'Give site or page.' };
  throw new Failure('invalid-input', detail, [{ path: '/site', message: detail }]);
}

export const unknownFinding = new Failure('not-found', {
  fr: 'Le dernier audit de ce site n’a aucun constat de cet identifiant\u202f: listez-les par GET /v1/findings.',
  en: 'The latest audit of this site has no finding of this id: list them with GET /v1/findings.',
});
const noReason = new Failure(
  'invalid-input',
  { fr: 'Dites pourquoi ce constat est ignoré.', en: 'Give the reason for ignoring this finding.' },
  [{ path: '/reason', message: { fr: 'Une raison est attendue.', en: 'A reason is expected.' } }],
);
