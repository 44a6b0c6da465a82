import type { Mailer } from '../services/mailer.ts';
import type { MailSettings } from './smtp-mailer.ts';

/** The mailer of the settings; without settings, one that sends nothing. The mail package is loaded only where it is used. */
export async function openMailer(settings: MailSettings | undefined): Promise<Mailer> {
  return settings === undefined ? noMailer : (await import('./smtp-mailer.ts')).smtpMailer(settings);
}

const noMailer: Mailer = {
  serviceAddress: null,
  send: async () => ({ status: null, error: 'not-configured' }),
};
