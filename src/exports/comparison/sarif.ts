import type { AuditDefinition, Severity } from '../../core/audits/audit.ts';
import { audits } from '../../core/audits/index.ts';
import { compareText } from '../../core/values/compare-text.ts';
import { engineVersion } from '../../core/values/engine-version.ts';
import type { Locale } from '../../core/values/locale.ts';
import { plainText } from '../../core/values/strings/plain-text.ts';
import type { Text } from '../../core/values/text.ts';
import { jsonText } from '../export.ts';

/** A finding of one page, or of the site. */
export interface SarifFinding {
  readonly check: string;
  readonly severity: Severity;
  /** Null for the whole site. */
  readonly page: string | null;
  readonly message: Text;
  /** Against the baseline; absent without one. */
  readonly since?: 'new' | 'updated' | 'absent';
}

interface SarifOptions {
  /** Start address of the audit: where findings of the whole site are. */
  readonly site: string;
  readonly locale: Locale;
}

const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note', info: 'note' } as const;

/**
 * Findings in the Static Analysis Results Interchange Format, SARIF 2.1.0 of OASIS. A page is an artifact: its address is
 * relative to that of its server in `originalUriBaseIds` (§3.4.3–3.4.4), since readers of code refuse an absolute one.
 */
export function sarifText(findings: readonly SarifFinding[], { site, locale }: SarifOptions): string {
  const found = new Set(findings.map(({ check }) => check));
  const rules = audits.filter(({ id }) => found.has(id));
  const numbers = new Map(rules.map(({ id }, number) => [id, number]));
  const bases = basesOf([site, ...findings.flatMap(({ page }) => page ?? [])]);
  return jsonText({
    version: '2.1.0',
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'maillage',
            version: engineVersion,
            semanticVersion: engineVersion,
            language: locale,
            rules: rules.map((rule) => ruleOf(rule, locale)),
          },
        },
        originalUriBaseIds: Object.fromEntries(Array.from(bases, ([origin, id]) => [id, { uri: `${origin}/` }])),
        results: findings.map(({ check, severity, page, message, since }) => ({
          ruleId: check,
          ...(numbers.has(check) ? { ruleIndex: numbers.get(check) } : {}),
          level: levels[severity],
          message: { text: plainText(message[locale]) },
          locations: [{ physicalLocation: physicalLocation(page ?? site, bases) }],
          partialFingerprints: { 'checkAndPage/v1': `${check} ${page ?? ''}` },
          ...(since === undefined ? {} : { baselineState: since }),
          properties: { severity },
        })),
      },
    ],
  });
}

/** The name of the base of each server: `SITE` that of the site, which comes first. */
function basesOf(addresses: readonly string[]): ReadonlyMap<string, string> {
  const [own, ...others] = new Set(addresses.map((address) => new URL(address).origin));
  return new Map([[own!, 'SITE'], ...others.sort(compareText).map((origin): [string, string] => [origin, origin])]);
}

/** GitHub asks for a line: the first, a finding being of the whole page. */
function physicalLocation(address: string, bases: ReadonlyMap<string, string>) {
  const { origin } = new URL(address);
  return {
    artifactLocation: { uri: relativeUri(address), uriBaseId: bases.get(origin) },
    region: { startLine: 1 },
  };
}

/**
 * The address without its server: never empty, which GitHub refuses, and with `./` where the path alone would be read as a
 * query, another server or a scheme (RFC 3986 §4.2).
 */
function relativeUri(address: string): string {
  const { pathname, search, hash } = new URL(address);
  const path = `${pathname.slice(1)}${search}${hash}`;
  return /^(?:$|[/?#]|[^/?#]*:)/.test(path) ? `./${path}` : path;
}

function ruleOf({ id, title, why, action, severity }: AuditDefinition, locale: Locale) {
  return {
    id,
    shortDescription: { text: title[locale] },
    fullDescription: { text: why[locale] },
    help: { text: action[locale] },
    defaultConfiguration: { level: levels[severity] },
    properties: { severity },
  };
}
