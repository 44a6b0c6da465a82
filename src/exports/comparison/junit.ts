import type { FindingChange } from '../../core/audits/comparison/compare-findings.ts';
import { reaches } from '../../core/audits/audit.ts';
import { audits } from '../../core/audits/index.ts';
import { inNumber } from '../../core/audits/wording.ts';
import type { Locale } from '../../core/values/locale.ts';
import { plainText } from '../../core/values/strings/plain-text.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { defineExport, mediaTypes } from '../export.ts';
import type { CheckAbove, ComparisonSource } from './comparison-source.ts';

/**
 * JUnit report of a comparison, of the form that Jenkins, GitLab and GitHub read: a new or worse finding is a failed test
 * case (a skipped one below the least severity of a regression), a fixed one a passed test case, a check at or above
 * `--fail-on` a failed one, and a family of checks without regression a passed test case of its own.
 */
export const junit = defineExport({
  id: 'junit.xml',
  mediaType: mediaTypes.xml,
  render({ comparison: { findings, cut }, locale, run }: ComparisonSource) {
    const isPartial = cut.after && !cut.before;
    const changed = [...findings.new, ...findings.worse];
    const failed = changed.filter(({ severity }) => reaches(severity, run?.floor ?? 'low'));
    const milder = changed.filter((change) => !failed.includes(change));
    const above = run?.gate ?? [];
    const families = [...new Set(audits.map(({ id }) => familyOf(id)))];
    const sound = families.filter((family) => !failed.some(({ check }) => familyOf(check) === family));
    const cases = [
      ...failed.map((change) => failedCase(change, locale)),
      ...above.map((check) => gateCase(check, locale)),
      ...milder.map((change) => skippedCase(change.check, change.page ?? 'site', change.message[locale])),
      ...findings.fixed.map((change) => passedCase(change.check, change.page ?? 'site')),
      ...sound.map((family) => soundCase(family, isPartial ? notJudged[locale] : null, locale)),
    ];
    const failures = failed.length + above.length;
    const skipped = milder.length + (isPartial ? sound.length : 0);
    const seconds = (run?.seconds ?? 0).toFixed(3);
    const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}" time="${seconds}"`;
    const start = run === undefined ? '' : ` timestamp="${run.startedAt.slice(0, 19)}"`;
    return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="maillage" ${counts}>
<testsuite name="regressions" ${counts}${start}>
${cases.join('\n')}
</testsuite>
</testsuites>
`;
  },
});

/** `link` of `link.orphan`. */
function familyOf(check: string): string {
  return check.split('.', 1)[0]!;
}

const noRegression = { fr: 'aucune régression', en: 'no regression' };
const notJudged = {
  fr: 'L’exploration n’a pas lu toutes les pages de la référence\u202f: le reste n’est pas jugé.',
  en: 'The crawl did not read all the pages of the baseline: the rest is not judged.',
};
const titles = new Map(audits.map(({ id, title }) => [id, title]));

/** A check whose findings reach the severity of `--fail-on`, old ones included. */
function gateCase({ check, severity, findings }: CheckAbove, locale: Locale): string {
  const count = inNumber(findings, { fr: `${findings} constat{|s}`, en: `${findings} finding{|s}` })[locale];
  const message = attribute(`[${severity}] ${titles.get(check)?.[locale] ?? check} (${count})`);
  return `<testcase classname="gate" name="${check}" time="0"><failure type="gate" message="${message}">${message}</failure></testcase>`;
}

function failedCase(change: FindingChange, locale: Locale): string {
  const message = attribute(change.message[locale]);
  const places = change.places === undefined ? '' : ` ${attribute(change.places[locale])}`;
  return `<testcase classname="${change.check}" name="${attribute(change.page ?? 'site')}" time="0"><failure type="${change.severity}" message="${message}">${message}${places}</failure></testcase>`;
}

/** A family without regression; skipped, with the reason, when pages were not read. */
function soundCase(family: string, reason: string | null, locale: Locale): string {
  if (reason === null) return passedCase(family, noRegression[locale]);
  return skippedCase(family, noRegression[locale], reason);
}

function skippedCase(check: string, name: string, reason: string): string {
  return `<testcase classname="${check}" name="${attribute(name)}" time="0"><skipped message="${attribute(reason)}"/></testcase>`;
}

function passedCase(check: string, name: string): string {
  return `<testcase classname="${check}" name="${attribute(name)}" time="0"/>`;
}

/** Text as an attribute on one line, without the characters that XML forbids. */
function attribute(text: string): string {
  return escapeMarkup(plainText(text).replaceAll('\n', ' '));
}
