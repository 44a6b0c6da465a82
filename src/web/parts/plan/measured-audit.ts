import type { Company } from '../../../core/framework/company/company.ts';
import { newestAudit } from '../newest-audit.ts';
import { type KeptCompany, service, type Strategy } from '../service.ts';
import { planShown } from './plan-shown.ts';

type Described = Pick<Company, 'personas' | 'offers'>;

/**
 * The newest exploration of a site, when it measured what the pages say to the customers that the company has now, of what it
 * sells now; null when the site has to be read for them.
 */
export async function measuredAudit(host: string, kept: KeptCompany): Promise<string | null> {
  const [audit, { id: plan }] = await Promise.all([
    newestAudit(host),
    planShown(kept, new Date().toISOString().slice(0, 10)),
  ]);
  if (audit === null || plan === null) return null;
  const [{ strategy }, { data: cells }] = await Promise.all([
    service.plan({ id: plan }),
    service.coverage({ id: audit, limit: 1 }),
  ]);
  const planned = (strategy as Strategy).inputs.company as Described;
  return cells.length > 0 && namesOf(planned) === namesOf(kept.company as Described) ? audit : null;
}

const namesOf = ({ personas, offers }: Described): string =>
  JSON.stringify([personas, offers].map((some) => some.map(({ id, name }) => `${id} ${name}`).sort()));
