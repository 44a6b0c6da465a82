import type { Comparison } from '../core/audits/comparison/compare-audits.ts';
import type { FindingChange } from '../core/audits/comparison/compare-findings.ts';
import { plainText } from '../core/values/plain-text.ts';
import type { Locale } from '../core/values/locale.ts';
import { escaped } from './html/html-escape.ts';

/** A comparison as a JUnit file: each new or worse finding is a failed case, each mended one a passed case. */
export function renderJunit({ findings }: Pick<Comparison, 'findings'>, locale: Locale): string {
  const failed = [...findings.new, ...findings.worse];
  const cases = [...failed.map((change) => failedCase(change, locale)), ...findings.fixed.map(passedCase)];
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="maillage" tests="${cases.length}" failures="${failed.length}">
<testsuite name="regressions" tests="${cases.length}" failures="${failed.length}">
${cases.join('\n')}
</testsuite>
</testsuites>
`;
}

function failedCase(change: FindingChange, locale: Locale): string {
  const message = attribute(change.message[locale]);
  return `<testcase classname="${change.check}" name="${attribute(change.page ?? 'site')}"><failure type="${change.severity}" message="${message}">${message}</failure></testcase>`;
}

function passedCase(change: FindingChange): string {
  return `<testcase classname="${change.check}" name="${attribute(change.page ?? 'site')}"/>`;
}

/** XML allows fewer characters than a page may hold. */
function attribute(text: string): string {
  return escaped(plainText(text).replaceAll('\n', ' '));
}
