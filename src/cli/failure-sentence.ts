import { Failure, failures } from '../core/values/failure.ts';
import type { Locale } from '../core/values/locale.ts';

/** A failure as text: its title, what to do, then each wrong field with its path. */
export function failureSentence(failure: Failure, locale: Locale): string {
  const title = failures[failure.code].title[locale];
  const colon = locale === 'fr' ? '\u202f: ' : ': ';
  // A single wrong field repeats the sentence.
  const others = failure.issues.filter(({ message }) => message[locale] !== failure.detail[locale]);
  const issues = others.map((issue) => `  ${issue.path || '/'}${colon}${issue.message[locale]}`);
  return [`${title}${colon}${failure.detail[locale]}`, ...issues].join('\n');
}

/** The failure as the problem document of the API, for `--json`. */
export function failureProblem(failure: Failure, locale: Locale): Record<string, unknown> {
  const row = failures[failure.code];
  return {
    type: `urn:maillage:problem:${failure.code}`,
    title: row.title[locale],
    status: row.status,
    code: failure.code,
    detail: failure.detail[locale],
    retry: row.retry,
    issues: failure.issues.map((issue) => ({ path: issue.path, message: issue.message[locale] })),
  };
}

/** A bug as a failure: its reference and the log with the details, never its content. */
export function bugSentence({ id, log }: { readonly id: string; readonly log: string | null }): Failure {
  const where =
    log === null
      ? { fr: 'Le journal n’a pas pu être écrit.', en: 'The log could not be written.' }
      : { fr: `Le détail est noté dans ${log}.`, en: `Details are in ${log}.` };
  return new Failure('internal', {
    fr: `Une erreur de notre fait est survenue (${id}). ${where.fr} Relancez la commande\u202f; si l’erreur revient, signalez-la avec cette référence.`,
    en: `Something went wrong on our side (${id}). ${where.en} Run the command again; if it happens again, report it with this reference.`,
  });
}
