import type { Company } from '../../../core/framework/company/company.ts';
import { recordedChannels } from '../../../core/steering/months/named-channels.ts';
import type { KeptCompany } from '../service.ts';

/** The channels that the person gave figures of. */
export const recordedIn = ({ months, company }: Pick<KeptCompany, 'months' | 'company'>): string[] =>
  recordedChannels(months, (company as Company | null)?.channels ?? []);
