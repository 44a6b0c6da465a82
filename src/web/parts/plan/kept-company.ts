import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Company } from '../../../core/framework/company/company.ts';
import { earlyPlaces } from '../../../core/framework/company/questions/early-places.ts';
import { carriedImports } from '../../../core/framework/imports/carried-imports.ts';
import { useLanguage } from '../language.tsx';
import { type KeptCompany, service } from '../service.ts';
import { newestAudit } from '../newest-audit.ts';
import { ServiceError } from '../service-error.ts';
import { type Conflict, mergedChange } from './merged-change.ts';

/** An address of the site of a host, for the service. */
export const siteAddress = (host: string): string => `http://${host}/`;

/** Where the browser keeps it. */
export const companyKey = (host: string) => ['company', host] as const;
export const conflictKey = (host: string) => ['conflict', host] as const;

/** A change that met another one: what to keep when a person has chosen. */
export interface KeptConflict {
  readonly change: Readonly<Record<string, unknown>>;
  readonly conflicts: readonly Conflict[];
}

/** What is kept about the company of a site, in its project; nothing while the site has none. */
export async function keptCompany(host: string): Promise<KeptCompany> {
  const id = await projectOf(host);
  return id === null ? nothingKept : service.keptCompany({ id });
}

/** Keeps a change of the revision that was read; the first one makes the project of the site. */
export async function keepCompany(host: string, change: Change & { readonly revision: number }): Promise<KeptCompany> {
  const id = await neededProject(host);
  return service.keepCompany({ ...change, id });
}

/** What this window made of a state that it saw: its other forms saw that change too. */
const ownAfter = new Map<string, KeptCompany>();
// A project that was deleted and made again has the same revisions, not the same times.
const stateKey = (host: string, { revision, changedAt }: KeptCompany): string => `${revision} ${changedAt} ${host}`;

/** What a form saw, with the changes that this window made since. */
function withOwnChanges(host: string, seen: KeptCompany): KeptCompany {
  const next = seen.changedAt === null ? undefined : ownAfter.get(stateKey(host, seen));
  return next === undefined ? seen : withOwnChanges(host, next);
}

/** Id of the project of a site, which is made when there is none. */
export async function neededProject(host: string): Promise<string> {
  return (await projectOf(host)) ?? (await service.createProject({ name: host, url: siteAddress(host) })).id;
}

/** Id of the project of a site, which the service gives the oldest first. */
export async function projectOf(host: string): Promise<string | null> {
  return (await service.projects({ site: siteAddress(host) })).data[0]?.id ?? null;
}

const nothingKept: KeptCompany = {
  company: null,
  answers: {},
  skipped: [],
  planJob: null,
  planBefore: null,
  cycle: null,
  nextCycle: null,
  nextFrom: null,
  months: {},
  edits: {},
  revision: 0,
  changedAt: null,
};

/** True once a plan was made, here or by `maillage start`. */
export const isPlanned = ({ planJob, cycle }: KeptCompany): boolean => planJob !== null || cycle !== null;

/** True for a company that was described by an answer or two, and what its site says: the other first questions are open. */
export const isProvisional = ({ company, answers }: KeptCompany): boolean =>
  company !== null && Object.keys(answers).length > 0 && earlyPlaces(company as Company).size > 0;

export function useKeptCompany(host: string) {
  return useQuery({ queryKey: companyKey(host), queryFn: () => keptCompany(host) });
}

export type Change = Partial<Omit<KeptCompany, 'revision' | 'changedAt'>>;

/** The change with the company that its answers describe, when two persons gave some of them. */
export function useRedraft(host: string) {
  const { locale } = useLanguage();
  return async (change: Change, before: KeptCompany): Promise<Change> => {
    const { answers, skipped = before.skipped, company } = change;
    const auditId = await newestAudit(host);
    if (answers === undefined || company === undefined || auditId === null) return change;
    const early = isProvisional(before);
    // The names of channels come with it: the first screen does not wait for them.
    const { recordedIn } = await import('../interview/recorded-in.ts');
    const recorded = recordedIn(before);
    const draft = await service.draftCompany({ answers, skipped, auditId, early, recorded, lang: locale });
    return { ...change, company: companyAfter(draft.company, before.company) };
  };
}

/** What files gave the company before stays. */
export function companyAfter(next: unknown, before: unknown): unknown {
  if (next === null) return before;
  return before === null ? next : carriedImports(next as Company, before as Company);
}

/**
 * Changes what is kept about the company of a site. What somebody else changed since it was read stays; where both
 * changed the same thing nothing is saved, and `ConflictDialog` shows both versions.
 */
export function useKeepCompany(host: string) {
  const queries = useQueryClient();
  const redraft = useRedraft(host);
  // What the person saw when the form opened: what was read again since may have a change of somebody else.
  const seen = useRef<KeptCompany | undefined>(undefined);
  seen.current ??= queries.getQueryData<KeptCompany>(companyKey(host));
  return useMutation({
    mutationFn: async (change: Change): Promise<KeptCompany> => {
      const base = withOwnChanges(host, seen.current ?? (await keptCompany(host)));
      try {
        const kept = await keepCompany(host, { ...change, revision: base.revision });
        ownAfter.set(stateKey(host, base), kept);
        return kept;
      } catch (error) {
        if (!(error instanceof ServiceError) || error.code !== 'precondition-failed') throw error;
        const theirs = await keptCompany(host);
        queries.setQueryData(companyKey(host), theirs);
        seen.current = theirs;
        const merge = mergedChange({ ...base }, { ...change }, { ...theirs });
        if (merge.conflicts.length === 0)
          return keepCompany(host, { ...(await redraft(merge.change as Change, theirs)), revision: theirs.revision });
        queries.setQueryData<KeptConflict>(conflictKey(host), merge);
        throw error;
      }
    },
    onSuccess: (kept) => {
      seen.current = kept;
      queries.setQueryData(companyKey(host), kept);
    },
  });
}
