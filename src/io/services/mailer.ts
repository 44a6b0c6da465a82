export interface Mail {
  /** The same id, the same mail: a server that receives it twice may show it once. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Address that ends such mails, for the button of mail programs. */
  readonly unsubscribe: string | null;
}

export interface MailOutcome {
  /** Code of the SMTP server; null when none came. */
  readonly status: number | null;
  /** Null when the server took the mail. */
  readonly error: string | null;
}

export interface Mailer {
  /** Address of the service, for the links of mails; null when no mail can be sent. */
  readonly serviceAddress: string | null;
  send(mail: Mail): Promise<MailOutcome>;
}
