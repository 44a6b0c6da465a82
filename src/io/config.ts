import { z } from 'zod';
import { isAddress } from '../core/values/addresses/address-ranges.ts';
import { Failure, type FieldIssue } from '../core/values/failure.ts';
import { type Locale, localeOf } from '../core/values/locale.ts';
import { logLevels } from './log.ts';
import type { ModelPrices } from './services/writer.ts';

const hostsAndPorts = /^[^\s,]+:\d{1,5}(,[^\s,]+:\d{1,5})*$/;

/** An IP address, alone or with the length of its network: `10.0.0.0/8`. */
function isAddressOrNetwork(text: string): boolean {
  const [address = '', bits, more] = text.split('/');
  const longest = address.includes(':') ? 128 : 32;
  const isLength = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest);
  return isAddress(address) && isLength && more === undefined;
}

const httpAddress = z.url({ protocol: /^https?$/ });

/** The environment variables that are read; an empty one counts as absent. */
const Environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  MAILLAGE_DATA: z.string().default('.maillage'),
  MAILLAGE_FETCH_ALLOW: z.string().regex(hostsAndPorts).optional(),
  MAILLAGE_PRIVATE_SITES: z.string().regex(hostsAndPorts).optional(),
  MAILLAGE_TRUSTED_PROXIES: z
    .string()
    .refine((list) => list.split(',').every(isAddressOrNetwork))
    .optional(),
  MAILLAGE_WORKSPACE_CALLERS: z.coerce.number().int().min(1).max(1_000).default(2),
  MAILLAGE_KEEP_AUDITS: z.coerce.number().int().min(1).max(36_500).optional(),
  MAILLAGE_SECRET: z.string().min(32).optional(),
  MAILLAGE_SMTP: z.url({ protocol: /^smtps?$/ }).optional(),
  MAILLAGE_MAIL_FROM: z.email().optional(),
  MAILLAGE_ADDRESS: httpAddress.optional(),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: httpAddress.optional(),
  MAILLAGE_MODEL: z.string().optional(),
  MAILLAGE_MODEL_PRICES: z
    .string()
    .regex(/^\d+(\.\d+)?,\d+(\.\d+)?,[A-Z]{3}$/)
    .optional(),
  MAILLAGE_EMBEDDING_MODEL: z.string().optional(),
  MAILLAGE_LANG: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8420),
  LOG_LEVEL: z.enum(logLevels).default('warn'),
  NO_COLOR: z.string().optional(),
  NODE_ENV: z.string().optional(),
});

const expected: Readonly<Record<string, { fr: string; en: string }>> = {
  DATABASE_URL: { fr: 'une adresse postgresql://…', en: 'a postgresql://… address' },
  MAILLAGE_FETCH_ALLOW: {
    fr: 'une liste adresse:port séparée par des virgules',
    en: 'a comma-separated list of address:port',
  },
  MAILLAGE_PRIVATE_SITES: {
    fr: 'une liste nom:port séparée par des virgules, par exemple staging.lan:443',
    en: 'a comma-separated list of name:port, such as staging.lan:443',
  },
  MAILLAGE_TRUSTED_PROXIES: {
    fr: 'une liste d’adresses IP ou de réseaux séparée par des virgules, par exemple 10.0.0.0/8',
    en: 'a comma-separated list of IP addresses or networks, such as 10.0.0.0/8',
  },
  MAILLAGE_WORKSPACE_CALLERS: { fr: 'un nombre de 1 à 1000', en: 'a number from 1 to 1000' },
  MAILLAGE_KEEP_AUDITS: { fr: 'un nombre de jours, de 1 à 36500', en: 'a number of days, from 1 to 36500' },
  MAILLAGE_SECRET: { fr: 'au moins 32 caractères tirés au hasard', en: 'at least 32 random characters' },
  MAILLAGE_SMTP: { fr: 'une adresse smtp:// ou smtps://', en: 'an smtp:// or smtps:// address' },
  MAILLAGE_MAIL_FROM: { fr: 'une adresse électronique', en: 'an e-mail address' },
  MAILLAGE_ADDRESS: { fr: 'l’adresse http(s) de ce service', en: 'the http(s) address of this service' },
  OPENAI_BASE_URL: { fr: 'une adresse http(s)', en: 'an http(s) address' },
  MAILLAGE_MODEL_PRICES: {
    fr: 'le prix d’un million de jetons lus, celui d’un million de jetons écrits et la monnaie\u202f: 0.15,0.60,EUR',
    en: 'the price of a million tokens read, of a million tokens written, and the currency: 0.15,0.60,EUR',
  },
  PORT: { fr: 'un nombre entre 0 et 65535', en: 'a number between 0 and 65535' },
  LOG_LEVEL: { fr: logLevels.join(', '), en: logLevels.join(', ') },
};

export interface Config {
  /** Undefined: the embedded database in `dataFolder`. */
  readonly databaseUrl: string | undefined;
  readonly dataFolder: string;
  /** `host:port` pairs that the guarded fetch allows although private: those of tests, and those that the operator permits. */
  readonly fetchAllow: readonly string[];
  /** Addresses and networks whose `X-Forwarded-*` headers are believed. */
  readonly trustedProxies: readonly string[];
  /** Callers whose requests a workspace may send in a minute, all its keys together. */
  readonly workspaceCallers: number;
  /** Days after which audits are removed. Undefined: they stay. */
  readonly keepAuditsDays: number | undefined;
  /** Key of what is stored encrypted, shared by the processes of one database. Undefined: a file in `dataFolder`. */
  readonly secret: string | undefined;
  /** Undefined: the service sends no mail. */
  readonly mail: { readonly server: string; readonly from: string; readonly serviceAddress: string } | undefined;
  readonly openaiKey: string | undefined;
  readonly openaiBaseUrl: string | undefined;
  readonly model: string | undefined;
  /** Price of a million tokens of the model. Undefined: unknown. */
  readonly modelPrices: ModelPrices | undefined;
  readonly embeddingModel: string | undefined;
  readonly locale: Locale;
  readonly port: number;
  readonly logLevel: (typeof logLevels)[number];
  readonly colour: boolean;
  readonly production: boolean;
}

/** Reads the settings once, at the start; throws `Failure('invalid-input')` with every invalid variable. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Environment.safeParse(set);
  if (!parsed.success) throw wrongVariables([...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))]);
  const values = parsed.data;
  const production = values.NODE_ENV === 'production';
  if (production && values.MAILLAGE_FETCH_ALLOW !== undefined) {
    throw new Failure('invalid-input', {
      fr: 'MAILLAGE_FETCH_ALLOW sert aux essais : retirez cette variable quand NODE_ENV vaut production.',
      en: 'MAILLAGE_FETCH_ALLOW is for tests: remove this variable when NODE_ENV is production.',
    });
  }
  return {
    databaseUrl: values.DATABASE_URL,
    dataFolder: values.MAILLAGE_DATA,
    fetchAllow: [...listOf(values.MAILLAGE_FETCH_ALLOW), ...listOf(values.MAILLAGE_PRIVATE_SITES)],
    trustedProxies: listOf(values.MAILLAGE_TRUSTED_PROXIES),
    workspaceCallers: values.MAILLAGE_WORKSPACE_CALLERS,
    keepAuditsDays: values.MAILLAGE_KEEP_AUDITS,
    secret: values.MAILLAGE_SECRET,
    mail: mailSettings(values),
    openaiKey: values.OPENAI_API_KEY,
    openaiBaseUrl: values.OPENAI_BASE_URL,
    model: values.MAILLAGE_MODEL,
    modelPrices: modelPrices(values.MAILLAGE_MODEL_PRICES),
    embeddingModel: values.MAILLAGE_EMBEDDING_MODEL,
    locale: localeOf(values.MAILLAGE_LANG ?? environment.LC_ALL ?? environment.LANG),
    port: values.PORT,
    logLevel: values.LOG_LEVEL,
    colour: values.NO_COLOR === undefined,
    production,
  };
}

const listOf = (written: string | undefined): string[] => written?.split(',') ?? [];

function modelPrices(written: string | undefined): ModelPrices | undefined {
  if (written === undefined) return undefined;
  const [read, output, currency] = written.split(',') as [string, string, string];
  return { read: Number(read), written: Number(output), currency };
}

function mailSettings(values: z.output<typeof Environment>): Config['mail'] {
  const { MAILLAGE_SMTP: server, MAILLAGE_MAIL_FROM: from, MAILLAGE_ADDRESS: serviceAddress } = values;
  if (server === undefined) return undefined;
  if (from !== undefined && serviceAddress !== undefined)
    return { server, from, serviceAddress: serviceAddress.replace(/\/+$/, '') };
  throw wrongVariables([
    ...(from === undefined ? ['MAILLAGE_MAIL_FROM'] : []),
    ...(serviceAddress === undefined ? ['MAILLAGE_ADDRESS'] : []),
  ]);
}

function wrongVariables(names: readonly string[]): Failure {
  const issues: FieldIssue[] = names.map((name) => {
    const form = expected[name] ?? { fr: 'une autre valeur', en: 'another value' };
    return {
      path: `/${name}`,
      message: { fr: `${name} attend ${form.fr}.`, en: `${name} expects ${form.en}.` },
    };
  });
  const sentence = (locale: Locale) => issues.map((issue) => issue.message[locale]).join(' ');
  return new Failure('invalid-input', { fr: sentence('fr'), en: sentence('en') }, issues);
}
