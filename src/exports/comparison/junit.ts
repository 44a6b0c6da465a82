import type { FindingChange } from '../../core/audits/comparison/compare-findings.ts';
import type { Locale } from '../../core/values/locale.ts';
import { plainText } from '../../core/values/strings/plain-text.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { defineExport, mediaTypes } from '../export.ts';
import type { ComparisonSource } from './comparison-source.ts';

/** JUnit report of a comparison: a new or worse finding is a failed test case, a fixed one a passed test case. */
export const junit = defineExport({
  id: 'junit.xml',
  mediaType: mediaTypes.xml,
  render({ comparison: { findings }, locale }: ComparisonSource) {
    const failed = [...findings.new, ...findings.worse];
    const cases = [...failed.map((change) => failedCase(change, locale)), ...findings.fixed.map(passedCase)];
    return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="maillage" tests="${cases.length}" failures="${failed.length}">
<testsuite name="regressions" tests="${cases.length}" failures="${failed.length}">
${cases.join('\n')}
</testsuite>
</testsuites>
`;
  },
});

function failedCase(change: FindingChange, locale: Locale): string {
  const message = attribute(change.message[locale]);
  return `<testcase classname="${change.check}" name="${attribute(change.page ?? 'site')}"><failure type="${change.severity}" message="${message}">${message}</failure></testcase>`;
}

function passedCase(change: FindingChange): string {
  return `<testcase classname="${change.check}" name="${attribute(change.page ?? 'site')}"/>`;
}

/** Text as an attribute on one line, without the characters that XML forbids. */
function attribute(text: string): string {
  return escapeMarkup(plainText(text).replaceAll('\n', ' '));
}
