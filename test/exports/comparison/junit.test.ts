import { expect, test } from 'vitest';
import { parseDocument } from 'htmlparser2';
import { junit } from '../../../src/exports/comparison/junit.ts';
import { findingChange } from '../../support/export-sources.ts';

interface Element {
  readonly name?: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
}

/** Faults against the JUnit schema that continuous integrations share: elements, attributes and their forms, and counts. */
function schemaFaults(xml: string): string[] {
  const faults: string[] = [];
  const elements = (parent: Element, name: string, other = name): Element[] => {
    for (const child of parent.children)
      if (child.name !== undefined && child.name !== name && child.name !== other)
        faults.push(`<${child.name}> in <${parent.name}>`);
    return parent.children.filter((child) => child.name === name);
  };
  const has = ({ name, attribs }: Element, forms: Readonly<Record<string, RegExp>>): void => {
    for (const [attribute, form] of Object.entries(forms))
      if (!form.test(attribs[attribute] ?? '')) faults.push(`${name} ${attribute}="${attribs[attribute]}"`);
  };
  const count = /^\d+$/;
  const suiteForms = { name: /./, tests: count, failures: count, errors: count, skipped: count, time: /^\d+\.\d+$/ };
  const document = parseDocument(xml.replace(/^<\?xml[^>]*>\s*/, ''), { xmlMode: true }) as unknown as Element;
  const [root] = elements({ ...document, name: 'document' }, 'testsuites');
  has(root!, suiteForms);
  const suites = elements(root!, 'testsuite');
  if (suites.length === 0) faults.push('no testsuite');
  for (const suite of suites) {
    has(suite, suiteForms);
    const cases = elements(suite, 'testcase');
    for (const one of cases) has(one, { classname: /./, name: /./, time: /^\d/ });
    const failed = cases.filter((one) => elements(one, 'failure', 'skipped').length > 0);
    const skipped = cases.filter((one) => elements(one, 'skipped', 'failure').length > 0);
    if (Number(suite.attribs.tests) !== cases.length || cases.length === 0) faults.push('tests');
    if (Number(suite.attribs.failures) !== failed.length) faults.push('failures');
    if (Number(suite.attribs.skipped) !== skipped.length) faults.push('skipped');
  }
  return faults;
}

const whole = { before: false, after: false };
const none = { new: [], worse: [], fixed: [] };
const run = { seconds: 1.25, startedAt: '2027-01-04T05:06:07.890Z', gate: [], floor: 'low' } as const;

test('without any finding every family of checks passes, and the report is valid', () => {
  const xml = junit.render({ comparison: { cut: whole, findings: none }, locale: 'en', run });
  expect(schemaFaults(xml)).toEqual([]);
  expect(xml).toContain('<testcase classname="link" name="no regression" time="0"/>');
  expect(xml).toMatch(/failures="0" errors="0" skipped="0" time="1.250" timestamp="2027-01-04T05:06:07">/);
});

test('a regression is a failed case, a fixed finding a passed one, and no text can open a tag', () => {
  const change = findingChange({
    page: 'https://a.example/?x=<b>&"',
    message: { fr: 'Titre <absent> & vide', en: 'x' },
  });
  const fixed = { ...change, check: 'desc.missing', before: 1, after: 0 };
  const xml = junit.render({
    comparison: { cut: whole, findings: { new: [change], worse: [], fixed: [fixed] } },
    locale: 'fr',
  });
  expect(schemaFaults(xml)).toEqual([]);
  expect(xml).toContain('failures="1"');
  expect(xml).toContain('<failure type="high" message="Titre &lt;absent&gt; &amp; vide">');
  expect(xml).not.toMatch(/<b>|<absent>/);
  expect(xml).not.toContain('classname="title" name="aucune régression"');
});

test('each check at or above the severity of --fail-on is a failed case that names it, with its findings', () => {
  const gate = [
    { check: 'title.missing', severity: 'high', findings: 2 },
    { check: 'http.server_error', severity: 'critical', findings: 1 },
  ] as const;
  const xml = junit.render({ comparison: { cut: whole, findings: none }, locale: 'en', run: { ...run, gate } });
  expect(schemaFaults(xml)).toEqual([]);
  expect(xml).toMatch(
    /<testcase classname="gate" name="title\.missing" time="0"><failure type="gate" message="\[high\] .+ \(2 findings\)">/,
  );
  expect(xml).toMatch(/failures="2"/);
});

test('a new finding below the least severity of a regression is skipped with its sentence', () => {
  const change = findingChange({ severity: 'low', page: 'https://a.example/' });
  const comparison = { cut: whole, findings: { ...none, new: [change] } };
  const xml = junit.render({ comparison, locale: 'en', run: { ...run, floor: 'medium' } });
  expect(schemaFaults(xml)).toEqual([]);
  expect(xml).toContain('name="https://a.example/" time="0"><skipped message="Missing title"/>');
  expect(xml).toMatch(/failures="0" errors="0" skipped="1"/);
});

test('a crawl that did not read the pages of the baseline: what is not worse is skipped, not passed', () => {
  const cut = { before: false, after: true };
  const xml = junit.render({ comparison: { cut, findings: none }, locale: 'en', run });
  expect(/tests="(\d+)" failures="0" errors="0" skipped="(\d+)"/.exec(xml)?.slice(1)).toEqual(
    expect.arrayContaining([String(xml.match(/<skipped/g)?.length)]),
  );
  expect(xml).toContain('<skipped message="The crawl did not read all the pages of the baseline');
});
