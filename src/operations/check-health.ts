import { z } from 'zod';
import { isSupportedNode } from '../io/node-version.ts';
import { Failure } from '../core/values/failure.ts';
import type { QueueState, Store, StoreHealth } from '../io/services/store.ts';
import { defineOperation } from './operation.ts';
import { BilingualText } from './inputs/bilingual-text.ts';

export const Health = z.object({
  checks: z.array(
    z.object({
      id: z.string(),
      state: z.enum(['ok', 'warn', 'fail']),
      message: BilingualText,
      fix: BilingualText.nullable(),
    }),
  ),
});
export type Health = z.output<typeof Health>;
type Check = Health['checks'][number];

/** Node 20 reached its end of life on 2026-04-30: everything still runs on it, but a newer version is recommended. */
const newestTested = 24;

export const checkHealth = defineOperation({
  id: 'check-health',
  summary: { fr: 'Vérifier que tout est prêt sur cette machine', en: 'Check that everything is ready on this machine' },
  input: z.strictObject({}),
  output: Health,
  needs: ['store', 'machine', 'mailer'],
  async run(_input, services) {
    const facts = await services.machine.facts();
    const checks: Check[] = [nodeCheck(facts.node), diskCheck(facts.freeBytes, facts.dataFolder)];
    checks.push(...(await storeChecks(services.store)), mailCheck(services.mailer.serviceAddress));
    checks.push(
      programCheck('chromium', facts.chromium, {
        fr: 'Chromium sert au rendu JavaScript et aux PDF',
        en: 'Chromium serves JavaScript rendering and PDF',
      }),
      programCheck('libreoffice', facts.libreOffice, {
        fr: 'LibreOffice sert à vérifier les documents produits',
        en: 'LibreOffice serves to verify the documents produced',
      }),
    );
    return { checks };
  },
});

function nodeCheck(version: string): Check {
  const ok = isSupportedNode(version);
  return {
    id: 'node',
    state: ok ? 'ok' : 'fail',
    message: { fr: `Node ${version}`, en: `Node ${version}` },
    fix: ok
      ? null
      : {
          fr: `Installez Node 20.19 ou plus récent (essayé jusqu’à ${newestTested}).`,
          en: `Install Node 20.19 or later (tested up to ${newestTested}).`,
        },
  };
}

function diskCheck(freeBytes: number | null, folder: string): Check {
  if (freeBytes === null) {
    return {
      id: 'disk',
      state: 'fail',
      message: {
        fr: `Le dossier de données ${folder} n’est pas accessible en écriture`,
        en: `The data folder ${folder} is not writable`,
      },
      fix: { fr: 'Donnez un autre dossier par MAILLAGE_DATA.', en: 'Give another folder with MAILLAGE_DATA.' },
    };
  }
  const gigabytes = (freeBytes / 1e9).toFixed(1);
  const low = freeBytes < 2e9;
  return {
    id: 'disk',
    state: low ? 'warn' : 'ok',
    message: { fr: `${gigabytes.replace('.', ',')} Go libres dans ${folder}`, en: `${gigabytes} GB free in ${folder}` },
    fix: low
      ? {
          fr: 'Libérez de la place\u202f: un grand site demande plus de 2 Go.',
          en: 'Free some space: a large site needs more than 2 GB.',
        }
      : null,
  };
}

/** The database, and the queue in it when it can be read. */
async function storeChecks(store: Pick<Store, 'health'>): Promise<Check[]> {
  try {
    const health = await store.health();
    return [databaseCheck(health), queueCheck(health.queue)];
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return [{ id: 'database', state: 'fail', message: error.detail, fix: null }];
  }
}

/** A job that waited longer has no worker, or too few (working assumption): an audit of 500 pages takes about as long. */
const longestWaitSeconds = 600;

function queueCheck({ waiting, running, oldestSeconds }: QueueState): Check {
  const isLate = oldestSeconds > longestWaitSeconds;
  return {
    id: 'queue',
    state: isLate ? 'warn' : 'ok',
    message: {
      fr: `${running} travaux en cours, ${waiting} en attente, le plus ancien depuis ${oldestSeconds} s`,
      en: `${running} jobs running, ${waiting} waiting, the oldest for ${oldestSeconds} s`,
    },
    fix: isLate
      ? {
          fr: 'Lancez un processus de plus\u202f: maillage work (PostgreSQL), ou maillage serve sans --no-work.',
          en: 'Start one more process: maillage work (PostgreSQL), or maillage serve without --no-work.',
        }
      : null,
  };
}

function mailCheck(serviceAddress: string | null): Check {
  const message =
    serviceAddress === null
      ? { fr: 'Aucun courriel\u202f: MAILLAGE_SMTP n’est pas réglé', en: 'No mail: MAILLAGE_SMTP is not set' }
      : {
          fr: `Courriels envoyés, avec des liens vers ${serviceAddress}`,
          en: `Mail is sent, with links to ${serviceAddress}`,
        };
  return { id: 'mail', state: 'ok', message, fix: null };
}

function databaseCheck({ database, version, migrations, pending }: StoreHealth): Check {
  return {
    id: 'database',
    state: pending > 0 ? 'warn' : 'ok',
    message: {
      fr: `Base ${database} ${version}, ${migrations} migrations appliquées, ${pending} en attente`,
      en: `${database} database ${version}, ${migrations} migrations applied, ${pending} pending`,
    },
    fix: pending > 0 ? { fr: 'Lancez maillage migrate.', en: 'Run maillage migrate.' } : null,
  };
}

function programCheck(id: string, path: string | null, use: { fr: string; en: string }): Check {
  return path === null
    ? {
        id,
        state: 'warn',
        message: {
          fr: `${id} est absent\u202f: ${use.fr.charAt(0).toLowerCase()}${use.fr.slice(1)}`,
          en: `${id} is absent: ${use.en}`,
        },
        fix: { fr: `Sous Debian\u202f: apt-get install ${id}`, en: `On Debian: apt-get install ${id}` },
      }
    : { id, state: 'ok', message: { fr: `${id}\u202f: ${path}`, en: `${id}: ${path}` }, fix: null };
}
