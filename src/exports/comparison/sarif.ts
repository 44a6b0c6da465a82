import type { AuditDefinition, Severity } from '../../core/audits/audit.ts';
import { audits } from '../../core/audits/index.ts';
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

/** Findings in the Static Analysis Results Interchange Format, SARIF 2.1.0 of OASIS; a page is an artifact, its address the URI. */
export function sarifText(findings: readonly SarifFinding[], { site, locale }: SarifOptions): string {
  const found = new Set(findings.map(({ check }) => check));
  const rules = audits.filter(({ id }) => found.has(id));
  const numbers = new Map(rules.map(({ id }, number) => [id, number]));
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
        results: findings.map(({ check, severity, page, message, since }) => ({
          ruleId: check,
          ...(numbers.has(check) ? { ruleIndex: numbers.get(check) } : {}),
          level: levels[severity],
          message: { text: plainText(message[locale]) },
          locations: [{ physicalLocation: { artifactLocation: { uri: page ?? site } } }],
          partialFingerprints: { 'checkAndPage/v1': `${check} ${page ?? ''}` },
          ...(since === undefined ? {} : { baselineState: since }),
          properties: { severity },
        })),
      },
    ],
  });
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
