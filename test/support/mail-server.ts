import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly to: string;
  readonly headers: string;
  /** Both forms of the text, decoded. */
  readonly text: string;
  readonly html: string;
  readonly subject: string;
}

export interface MailServer {
  readonly url: string;
  readonly mails: ReceivedMail[];
  /** Addresses that the server does not know: it answers 550. */
  readonly unknown: Set<string>;
  close(): Promise<void>;
}

/** A real SMTP server on loopback. */
export async function mailServer(): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const unknown = new Set<string>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo({ address }, _session, done) {
      done(unknown.has(address) ? Object.assign(new Error('no such person'), { responseCode: 550 }) : null);
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        mails.push(mailOf(Buffer.concat(parts).toString('latin1'), session.envelope.rcptTo[0]!.address));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    unknown,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function mailOf(raw: string, to: string): ReceivedMail {
  const cut = raw.indexOf('\r\n\r\n');
  const headers = raw.slice(0, cut).replaceAll(/\r\n\s+/g, ' ');
  const boundary = /boundary="([^"]+)"/.exec(headers)![1]!;
  const parts = raw.slice(cut).split(`--${boundary}`);
  const part = (type: string): string => decoded(parts.find((one) => one.includes(`Content-Type: ${type}`))!);
  return {
    to,
    headers,
    text: part('text/plain'),
    html: part('text/html'),
    subject: words(/^Subject: (.*)$/m.exec(headers)![1]!),
  };
}

function decoded(part: string): string {
  const cut = part.indexOf('\r\n\r\n');
  const [head, body] = [part.slice(0, cut), part.slice(cut + 4)];
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString();
  return /quoted-printable/i.test(head) ? quotedPrintable(body.replaceAll(/=\r\n/g, '')) : body;
}

function quotedPrintable(text: string): string {
  const bytes = text.replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

/** Words of a header that are encoded (RFC 2047). */
function words(text: string): string {
  return text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, coded: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(coded, 'base64').toString()
        : quotedPrintable(coded.replaceAll('_', ' ')),
    );
}
