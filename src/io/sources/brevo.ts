import { z } from 'zod';
import { addDays } from '../../core/values/day.ts';
import { defineSource } from './define-source.ts';
import { RowsByDay } from './rows-by-day.ts';
import type { SourceReply } from './source-call.ts';
import { troubleOf } from './source-trouble.ts';
import { tokenAccount, tokenOf } from './token-credentials.ts';

const title = { fr: 'Brevo', en: 'Brevo' };

/** Campaigns of one answer: the most that the API gives. */
const limit = 100;

const Account = z.looseObject({ email: z.string() });
const count = z.number().int().nonnegative();
const Campaigns = z.looseObject({
  campaigns: z
    .array(
      z.looseObject({
        id: z.number(),
        name: z.string(),
        sentDate: z.iso.datetime({ offset: true }),
        statistics: z.looseObject({
          globalStats: z.looseObject({
            sent: count,
            delivered: count,
            uniqueViews: count,
            uniqueClicks: count,
            unsubscriptions: count,
            hardBounces: count,
            complaints: count,
          }),
        }),
      }),
    )
    .default([]),
  count: count.default(0),
});

/**
 * Brevo by its API ("Get your account information" and "Return all your created email campaigns" of its reference): one row
 * a campaign on the day it was sent; its statistics go on growing for weeks.
 */
export const brevo = defineSource({
  id: 'brevo',
  title,
  access: {
    fr: 'Clé d’API (Réglages, SMTP et API), dans un fichier qui ne contient qu’elle.',
    en: 'API key (Settings, SMTP and API), in a file that contains only it.',
  },
  address: 'https://api.brevo.com',
  example: 'owner@example.org',
  account: tokenAccount,
  propertyFault: (property) =>
    /^\S+@\S+\.\S+$/.test(property)
      ? null
      : { fr: 'Donnez l’adresse e-mail du compte Brevo.', en: 'Give the e-mail address of the Brevo account.' },
  reports: [{ id: 'brevo-campaigns', days: 90 }],
  lateDays: 30,
  // The list counts only what happened in the last six months ("Return all your created email campaigns", `statistics`).
  keptDays: 180,
  open({ address, property, credentials, call }) {
    const headers = { 'api-key': tokenOf(credentials), accept: 'application/json' };
    async function ask<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>> {
      const reply = await call({ url: `${address}${path}`, headers });
      refuse(reply);
      const parsed = schema.safeParse(reply.json);
      if (!parsed.success) throw troubleOf('unreadable', title);
      return parsed.data;
    }
    return {
      async check() {
        const { email } = await ask('/v3/account', Account);
        if (email.toLowerCase() !== property.toLowerCase()) throw troubleOf('wrong-property', title);
      },
      async read(_report, from, to) {
        const rows = new RowsByDay(from, to);
        for (let offset = 0; ; offset += limit) {
          const { campaigns, count: total } = await ask(
            `/v3/emailCampaigns?${new URLSearchParams({
              status: 'sent',
              statistics: 'globalStats',
              // A day more on each side: the day of a campaign is that of its own time zone.
              startDate: `${addDays(from, -1)}T00:00:00.000Z`,
              endDate: `${addDays(to, 1)}T23:59:59.999Z`,
              limit: String(limit),
              offset: String(offset),
              sort: 'asc',
            })}`,
            Campaigns,
          );
          for (const campaign of campaigns) rows.add(campaign.sentDate.slice(0, 10), rowOf(campaign));
          if (campaigns.length === 0 && offset < total) throw troubleOf('unreadable', title);
          if (offset + campaigns.length >= total) break;
        }
        return { days: rows.days, through: to, notes: [], currency: null };
      },
    };
  },
});

function rowOf({ id, name, statistics: { globalStats } }: z.output<typeof Campaigns>['campaigns'][number]) {
  return {
    entity: `${name} (${id})`,
    values: {
      emailsSent: globalStats.sent,
      emailsDelivered: globalStats.delivered,
      uniqueOpens: globalStats.uniqueViews,
      uniqueClicks: globalStats.uniqueClicks,
      unsubscribes: globalStats.unsubscriptions,
      bounces: globalStats.hardBounces,
      spamComplaints: globalStats.complaints,
    },
  };
}

function refuse({ status }: SourceReply): void {
  if (status === 429) throw troubleOf('quota', title);
  if (status === 401) throw troubleOf('revoked-key', title);
  if (status === 403) throw troubleOf('no-access', title);
  if (status >= 400) throw troubleOf('refused', title);
}
