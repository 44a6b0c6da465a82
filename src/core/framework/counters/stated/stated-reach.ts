import type { Company } from '../../company/company.ts';

/** Partners who recommend the company out of those who exist, with the customers of their channel, as the company counts them; without both counts there is nothing to reach. */
export const statedReach = ({ relayReach = [], channels }: Pick<Company, 'relayReach' | 'channels'>) =>
  relayReach.flatMap(({ id, label, active, of, channelId = null }) => {
    if (typeof active !== 'number' || typeof of !== 'number' || active > of) return [];
    const customers = channels.find((one) => one.id === channelId)?.metrics.newCustomers;
    return [
      {
        id,
        all: { label, count: of },
        treated: { label, count: active },
        result: typeof customers === 'number' ? { label: 'newCustomers', count: customers } : null,
        isDemand: false,
        channelId,
      },
    ];
  });
