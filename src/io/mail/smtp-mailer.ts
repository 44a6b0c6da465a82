import { createTransport } from 'nodemailer';
import type { Mailer } from '../services/mailer.ts';

export interface MailSettings {
  /** `smtp://` or `smtps://`, with name and password. */
  readonly server: string;
  readonly from: string;
  /** Address of the service. */
  readonly serviceAddress: string;
}

/** A server that answers more slowly is tried again later. */
const slowestMs = 20_000;

/** Sends mail by the SMTP server of the settings, one connection a mail. */
export function smtpMailer({ server, from, serviceAddress }: MailSettings): Mailer {
  const limits = { connectionTimeout: slowestMs, greetingTimeout: slowestMs, socketTimeout: slowestMs };
  // What a mail says comes from audited sites: it names no file and no address to include.
  const transport = createTransport({ url: server, ...limits, disableFileAccess: true, disableUrlAccess: true });
  const { host } = new URL(serviceAddress);
  return {
    serviceAddress,
    async send({ id, to, subject, text, html, unsubscribe }) {
      const list: Record<string, string> =
        unsubscribe === null
          ? {}
          : { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
      const headers = { 'Auto-Submitted': 'auto-generated', ...list };
      try {
        await transport.sendMail({ from, to, subject, text, html, headers, messageId: `<${id}@${host}>` });
        return { status: 250, error: null };
      } catch (error) {
        const { responseCode = null, code = 'unknown' } = error as { responseCode?: number; code?: string };
        return { status: responseCode, error: code.toLowerCase() };
      }
    },
  };
}
