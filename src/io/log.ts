import { isNativeError } from 'node:util/types';
import { pino } from 'pino';
import type { Log } from './services/log.ts';

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Names of fields that may contain a secret, at the root of an event or one level down. */
const secretNames = ['authorization', 'cookie', 'set-cookie', 'password', 'secret', 'token', 'key', 'apiKey', 'pepper'];
const secretPaths = secretNames.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `headers["${name}"]`]);

/** Writes one JSON line an event to `stream` (stderr by default), without secrets. */
export function openLog(options: { level?: LogLevel; stream?: { write(line: string): void } } = {}): Log {
  const stream = options.stream ?? { write: (line: string) => void process.stderr.write(line) };
  const logger = pino(
    {
      level: options.level ?? 'warn',
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      messageKey: 'event',
      redact: { paths: [...new Set(secretPaths)], censor: '[secret]' },
    },
    { write: (line: string) => stream.write(visibleLine(line)) },
  );
  return {
    info: (event, data) => logger.info(cleaned(data), event),
    warn: (event, data) => logger.warn(cleaned(data), event),
    error: (event, data) => logger.error(cleaned(data), event),
  };
}

function cleaned(data: Record<string, unknown> | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(data ?? {}).map(([name, value]) => [name, withoutSecrets(value)]));
}

function withoutSecrets(value: unknown): unknown {
  if (typeof value === 'string') return withoutCredentials(value);
  if (isNativeError(value)) {
    return {
      name: value.name,
      message: withoutCredentials(value.message),
      stack: withoutCredentials(value.stack ?? ''),
    };
  }
  return value;
}

/** Removes user, password and query values of URLs, and keys of known forms. */
function withoutCredentials(text: string): string {
  return text
    .replace(/([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@?#]{1,500}@/gi, '$1')
    .replace(/([?&][^\s=&#]{1,200}=)[^\s&#"']{1,2000}/g, '$1…')
    .replace(/\b(sk-|mk_)[\w-]{8,200}/g, '$1…');
}

/** Escapes U+2028, U+2029 and C1 controls, so that a log viewer shows one line an event. */
function visibleLine(line: string): string {
  return line.replace(
    /[\u2028\u2029\u007f-\u009f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
