import { service } from './service.ts';

/** Id of the newest audit of a site that has results; null when there is none. */
export async function newestAudit(host: string): Promise<string | null> {
  const { data } = await service.audits({ site: `http://${host}`, ended: 'true', limit: 1 });
  return data[0]?.id ?? null;
}
