import { BlockedTarget } from './checked-lookup.ts';

const errorsByCode: Readonly<Record<string, string>> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EAI_NODATA: 'dns',
  EAI_NONAME: 'dns',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  EADDRNOTAVAIL: 'refused',
  EACCES: 'refused',
  ETIMEDOUT: 'timeout',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  HPE_HEADER_OVERFLOW: 'header-overflow',
  EPROTO: 'tls',
  UND_ERR_HEADERS_OVERFLOW: 'header-overflow',
  // The server closed within a chunk.
  HPE_INVALID_EOF_STATE: 'reset',
};

const tlsPrefixes = [
  'ERR_TLS',
  'ERR_SSL',
  'CERT_',
  'UNABLE_TO',
  'DEPTH_ZERO',
  'SELF_SIGNED',
  'HOSTNAME_MISMATCH',
  'INVALID_CA',
];

/** The `error` of a `FetchOutcome` for an exception; a reset after the headers is a truncated reply. */
export function failureCode(error: unknown, afterHeaders: boolean): string {
  if (error instanceof BlockedTarget) return 'blocked-target';
  const code = codeOf(error);
  if (code === 'UND_ERR_SOCKET') {
    // undici's messages for an invalid reply and for an unrequested protocol switch.
    if ((error as Error).message.startsWith('bad ')) return 'protocol';
    return afterHeaders ? 'truncated' : 'reset';
  }
  // Before the end of the headers: two different lengths.
  if (code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH') return afterHeaders ? 'truncated' : 'protocol';
  const known = errorsByCode[code];
  if (known !== undefined) return known === 'reset' && afterHeaders ? 'truncated' : known;
  if (tlsPrefixes.some((prefix) => code.startsWith(prefix))) return 'tls';
  return 'protocol';
}

/** The code of an error; when several addresses failed (AggregateError), the code of the first one. */
function codeOf(error: unknown): string {
  const own = (error as { code?: unknown }).code;
  if (typeof own === 'string') return own;
  return error instanceof AggregateError && error.errors.length > 0 ? codeOf(error.errors[0]) : '';
}
