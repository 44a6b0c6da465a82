import { readCompany } from '../../core/framework/company/company.ts';
import { hostVerdict, typedPrivatePair } from '../../core/values/addresses/host.ts';
import { Failure } from '../../core/values/failure.ts';
import type { Text } from '../../core/values/text.ts';
import { withoutUserinfo } from '../../core/values/url.ts';
import { unsafeAddress } from '../../core/values/addresses/unsafe-address.ts';

export interface PreflightPolicy {
  /**
   * True when a person typed the address at a terminal of this machine: private hosts and ports may then be crawled.
   */
  readonly typedByPerson: boolean;
  /** Private `host:port` pairs that the settings allow. */
  readonly fetchAllow: readonly string[];
}

/** The day of a file without periods decides nothing about its other values. */
const anyDay = '2000-01-03';

/** Rejects an input by its values alone, before data are opened or work is queued; null when it is acceptable. */
export function preflight(input: Readonly<Record<string, unknown>>, policy: PreflightPolicy): Failure | null {
  if (typeof input.url === 'string') {
    const refusal = addressRefusal(input.url, policy);
    if (refusal !== null) return refusal;
  }
  if (input.company === undefined) return null;
  try {
    readCompany(input.company, anyDay);
    return null;
  } catch (error) {
    if (error instanceof Failure) return insideField(error, 'company');
    throw error;
  }
}

function addressRefusal(given: string, { typedByPerson, fetchAllow }: PreflightPolicy): Failure | null {
  const url = withoutUserinfo(given);
  const verdict = hostVerdict(url);
  if (verdict.allowed) return null;
  const pair = typedPrivatePair(url);
  if (pair !== null && (typedByPerson || fetchAllow.includes(pair))) return null;
  const refusal = pair === null ? unsafeAddress(url).detail : privateTarget(url);
  const message = { fr: 'Donnez une adresse publique.', en: 'Give a public address.' };
  return new Failure('unsafe-url', refusal, [{ path: '/url', message }]);
}

/** May be crawled from a terminal of this machine only. */
function privateTarget(url: string): Text {
  return {
    fr: `L’adresse ${url} est privée\u202f: le service n’explore que des sites publics. Pour un site de cette machine, lancez maillage audit au terminal, ou donnez allowPrivateSite à l’appel d’un programme\u202f; l’exploitant d’un service en permet un par MAILLAGE_PRIVATE_SITES (nom:port).`,
    en: `The address ${url} is private: the service crawls public sites only. For a site of this machine, run maillage audit at the terminal, or pass allowPrivateSite to the call of a program; who operates a service allows one with MAILLAGE_PRIVATE_SITES (name:port).`,
  };
}

function insideField(failure: Failure, field: string): Failure {
  const issues = failure.issues.map(({ path, message }) => ({ path: `/${field}${path}`, message }));
  return new Failure(failure.code, failure.detail, issues);
}
