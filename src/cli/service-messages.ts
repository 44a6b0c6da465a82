import { Failure } from '../core/values/failure.ts';
import type { Text } from '../core/values/text.ts';

/** Message of `serve` once it listens; `works`: the process also works on the jobs. */
export function listeningText(address: string, works: boolean): Text {
  return {
    fr: `Ouvrez ${address} dans un navigateur (description de l’API\u202f: ${address}/openapi.json). Ctrl-C pour arrêter.${works ? '' : ' Les travaux attendent un processus maillage work.'}`,
    en: `Open ${address} in a browser (description of the API: ${address}/openapi.json). Press Ctrl-C to stop.${works ? '' : ' Jobs wait for a maillage work process.'}`,
  };
}

/** Message of `work` once it takes jobs. */
export const workingText: Text = {
  fr: 'En attente de travaux. Ctrl-C pour arrêter\u202f: ce qui est en cours sera repris.',
  en: 'Waiting for jobs. Press Ctrl-C to stop: unfinished jobs will be resumed.',
};

export function keyRequired(characters: number): Failure {
  return new Failure('invalid-input', {
    fr: `Une adresse ouverte au réseau demande une clé de ${characters} caractères au moins\u202f: donnez-la par la variable MAILLAGE_KEY.`,
    en: `An address open to the network needs a key of at least ${characters} characters: set it in the variable MAILLAGE_KEY.`,
  });
}

export function databaseRequired(): Failure {
  return new Failure('invalid-input', {
    fr: 'maillage work demande PostgreSQL\u202f: donnez DATABASE_URL. Sans elle, maillage serve fait lui-même les travaux.',
    en: 'maillage work needs PostgreSQL: set DATABASE_URL. Without it, maillage serve works on the jobs itself.',
  });
}
