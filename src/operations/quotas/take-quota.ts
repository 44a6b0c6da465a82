import { Failure } from '../../core/values/failure.ts';
import type { Text } from '../../core/values/text.ts';
import type { Services } from '../../io/services/services.ts';
import type { Store } from '../../io/services/store.ts';
import type { DailyAmounts, DailyMeasure, Limits, Measure } from '../../io/services/stored/quotas.ts';
import type { AnyOperation } from '../operation.ts';

type QuotaServices = Pick<Services, 'store' | 'clock'>;
type Used = Readonly<Record<Exclude<Measure, 'storageMb'>, number>>;

/**
 * Takes what a call costs of the quotas of its workspace. Throws `Failure('quota-exceeded')` with what remains and when
 * there is more, `Failure('storage-exceeded')` when the workspace stores as much as it may.
 */
export async function takeQuota(operation: AnyOperation, input: unknown, services: QuotaServices): Promise<void> {
  if (operation.quota === undefined) return;
  const { store, clock } = services;
  const limits = await store.limits();
  const { stores = false, ...amounts } = operation.quota(input as never);
  if (stores && limits.storageMb !== null) await requireSpace(limits.storageMb, services);
  const day = dayOf(clock.now());
  const short = await store.takeUsage(day, amounts, limits);
  if (short !== null) throw exceeded(short, { limits, amounts, used: await store.usage(day), now: clock.now() });
}

interface Taken {
  readonly operation: AnyOperation;
  readonly input: unknown;
  /** When the call took it. */
  readonly at: string;
  readonly used?: DailyAmounts;
}

/** Gives back all that a call took at a time, but for what it `used`. */
export async function returnQuota(
  { operation, input, at, used = {} }: Taken,
  store: Pick<Store, 'giveUsageBack'>,
): Promise<void> {
  if (operation.quota === undefined) return;
  const { stores: _, ...taken } = operation.quota(input as never);
  const unused = Object.entries(taken).map(([name, amount]) => [name, amount - (used[name as DailyMeasure] ?? 0)]);
  await store.giveUsageBack(dayOf(at), Object.fromEntries(unused) as DailyAmounts);
}

/** Midnight UTC after a time. */
export const resetAfter = (now: string): string =>
  new Date(Date.parse(`${dayOf(now)}T00:00:00.000Z`) + 24 * 3_600_000).toISOString();

export const dayOf = (time: string): string => time.slice(0, 10);

async function requireSpace(limit: number, { store }: QuotaServices): Promise<void> {
  const used = await store.storedMb();
  if (used < limit) return;
  const detail = {
    fr: `L’espace de travail garde ${used}\u00a0Mo, sa limite est de ${limit}\u00a0Mo\u202f: supprimez des audits ou des projets, ou demandez une limite plus haute à l’exploitant du service.`,
    en: `The workspace stores ${used} MB and its limit is ${limit} MB: delete audits or projects, or ask the operator of the service for a higher limit.`,
  };
  throw new Failure('storage-exceeded', detail, [], {
    quota: { measure: 'storageMb', limit, used, remaining: 0, resetAt: null },
  });
}

interface Shortage {
  readonly limits: Limits;
  readonly amounts: DailyAmounts;
  readonly used: Used;
  readonly now: string;
}

function exceeded(measure: keyof Used, { limits, amounts, used, now }: Shortage): Failure {
  const limit = limits[measure]!;
  const remaining = Math.max(0, limit - used[measure]);
  const resetAt = resetAfter(now);
  const hour = `${resetAt.slice(0, 16).replace('T', ' ')} UTC`;
  const wanted = amounts[measure]!;
  const { fr, en } = names[measure];
  const detail = {
    fr: `Il faut ${wanted} ${fr}, il en reste ${remaining} sur ${limit} par jour. Le compte repart à zéro le ${hour}.`,
    en: `This call takes ${wanted} ${en}, ${remaining} of ${limit} a day remain. The count restarts on ${hour}.`,
  };
  return new Failure('quota-exceeded', detail, [], {
    quota: { measure, limit, used: used[measure], remaining, resetAt },
  });
}

const names: Readonly<Record<keyof Used, Text>> = {
  audits: { fr: 'audit(s)', en: 'audit(s)' },
  pages: { fr: 'page(s)', en: 'page(s)' },
  drafts: { fr: 'brouillon(s)', en: 'draft(s)' },
};
