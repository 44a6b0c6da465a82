import { directChannelId } from '../../framework/channel-ids.ts';
import type { Company, CompanyChannel } from '../../framework/company/company.ts';
import type { Months } from './month-figures.ts';

/**
 * The company with the channels that its months name and its file does not have, such as leaflets: each is one of its own
 * name whose customers come directly. The same company where they name none.
 */
export function withNamedChannels(company: Company, months: Months): Company {
  const known = new Set(company.channels.map(({ id }) => id));
  const added = new Map<string, CompanyChannel>();
  for (const { channels } of Object.values(months))
    for (const [id, { name }] of Object.entries(channels))
      if (name !== undefined && !known.has(id)) added.set(id, named(id, name));
  return added.size === 0 ? company : { ...company, channels: [...company.channels, ...added.values()] };
}

const named = (id: string, name: string): CompanyChannel => ({
  id,
  typeId: directChannelId,
  name,
  ownership: 'paid',
  status: 'active',
  alsoIncludes: [],
  relays: [],
  metrics: {},
  missing: {},
  supportStages: [],
  gscAnomalyOverlap: false,
});
