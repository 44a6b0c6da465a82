import type { Letter } from '../../core/report/digest/letter.ts';
import type { Locale } from '../../core/values/locale.ts';
import { renderLetter } from '../../exports/html/render-letter.ts';
import type { Mailer } from '../../io/services/mailer.ts';

interface InvitationMail {
  /** Of the member. */
  readonly id: string;
  readonly email: string;
  readonly until: string;
  readonly link: string;
  readonly lang: Locale;
}

/**
 * Mails an invitation at once, past the outbox, which would store the secret of its link; false when this service has no
 * mail server or the server refused.
 */
export async function mailInvitation(
  { id: member, email, until, link, lang }: InvitationMail,
  mailer: Mailer,
): Promise<boolean> {
  if (mailer.serviceAddress === null) return false;
  const { subject, sentence, label, unknown } = words[lang];
  const letter: Letter = {
    subject,
    sections: [
      { title: sentence, items: [] },
      { title: unknown, items: [] },
    ],
    links: [{ label, url: link }],
  };
  const id = `invitation ${member} ${until}`;
  const { error } = await mailer.send({
    id,
    to: email,
    subject,
    ...renderLetter(letter, lang),
    unsubscribe: null,
  });
  return error === null;
}

const words = {
  fr: {
    subject: 'Votre accès à maillage',
    sentence:
      'Vous êtes invité à un espace de travail de maillage. Ce lien, valable sept jours, sert une fois à choisir votre mot de passe.',
    label: 'Choisir mon mot de passe',
    unknown: 'Si vous n’attendiez pas ce courriel, ignorez-le\u00a0: rien ne se passe sans ce lien.',
  },
  en: {
    subject: 'Your access to maillage',
    sentence:
      'You are invited to a workspace of maillage. This link is valid for seven days and serves once to choose your password.',
    label: 'Choose my password',
    unknown: 'If you did not expect this mail, ignore it: nothing happens without the link.',
  },
} as const;
