import type { Text } from '../../values/text.ts';
import type { NotMeasured } from '../audit.ts';
import { isRefusalStatus } from './page-state.ts';
import type { AnswerFacts } from './site-facts.ts';

/** True for an address that is gone for good: refusals, timeouts and server errors may be temporary. */
export function isDead({ status, error }: AnswerFacts): boolean {
  return error === 'dns' || (error === null && (status === 404 || status === 410));
}

/** Short reason why an address could not be judged, null when it could: `403`, `timeout`, `robots` … */
export function unverifiedReason(answer: AnswerFacts): string | null {
  if (isDead(answer)) return null;
  if (answer.error !== null) return answer.error;
  const { status } = answer;
  return isRefusalStatus(status) || status === 408 || (status !== null && status >= 500) ? String(status) : null;
}

const names: Readonly<Record<string, Text>> = {
  aborted: { fr: 'arrêt demandé', en: 'stopped on request' },
  'blocked-target': { fr: 'adresse privée', en: 'private address' },
  deadline: { fr: 'temps écoulé', en: 'time ran out' },
  limit: { fr: 'limite d’adresses atteinte', en: 'limit of addresses reached' },
  offline: { fr: 'réseau coupé', en: 'network cut' },
  refused: { fr: 'connexion refusée', en: 'connection refused' },
  reset: { fr: 'connexion rompue', en: 'connection broken' },
  robots: { fr: 'refusée par robots.txt', en: 'refused by robots.txt' },
  timeout: { fr: 'sans réponse à temps', en: 'no answer in time' },
  tls: { fr: 'certificat refusé', en: 'certificate refused' },
};

export function reasonName(reason: string): Text {
  return names[reason] ?? { fr: reason, en: reason };
}

/** Returned by checks of files and external links when these were not requested. */
export function withoutProbes(what: Text, option: 'internal' | 'all'): NotMeasured {
  return {
    notMeasured: {
      fr: `Non mesuré : ${what.fr}.`,
      en: `Not measured: ${what.en}.`,
    },
    fix: {
      fr: `Relancez l’audit avec --probe ${option}.`,
      en: `Run the audit again with --probe ${option}.`,
    },
  };
}
