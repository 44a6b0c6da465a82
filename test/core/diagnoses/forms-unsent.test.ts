import { expect, test } from 'vitest';
import { formsUnsent } from '../../../src/core/diagnoses/forms-unsent.ts';
import { diagnosisOf } from '../../support/diagnosis-of.ts';
import { siteOf } from '../../support/site-of.ts';

const form = { action: '', method: 'get', unlabelled: 0 };

test('a form without an address or a script is named with its page', () => {
  const found = diagnosisOf(
    formsUnsent,
    siteOf({ '/': {}, '/contact': { forms: [{ ...form, unsent: 'empty' }], resources: [] } }),
  );
  expect(found?.sentence.en).toBe('The form of one page has neither a sending address nor a script: /contact.');
  expect(found?.edits[0]?.before).toBe('action=""');
});

test('several forms with the address of an example are counted', () => {
  const unsent = { ...form, action: 'https://formspree.io/f/your-form-id', unsent: 'example' as const };
  const found = diagnosisOf(formsUnsent, siteOf({ '/': { forms: [unsent] }, '/devis': { forms: [unsent] } }));
  expect(found?.sentence.fr).toBe('Les formulaires de 2 pages envoient à une adresse d’exemple\u00a0: /, /devis.');
});

test('a form without an address that a script of the site may take over is not called lost', () => {
  const found = (script: string) => {
    const resources = [{ kind: 'script' as const, url: new URL(script, 'https://exemple.fr').href, blocking: false }];
    return diagnosisOf(formsUnsent, siteOf({ '/': { forms: [{ ...form, unsent: 'empty' }], resources } }));
  };
  expect(found('/assets/form.js')).toBeNull();
  expect(found('/assets/jquery.min.js')).not.toBeNull();
  expect(found('https://stats.example/collect.js')).not.toBeNull();
});

test('a form that something receives is no diagnosis', () => {
  expect(diagnosisOf(formsUnsent, siteOf({ '/': { forms: [form] } }))).toBeNull();
});

test('a form with the key of an example is lost, with the key to put', () => {
  const unsent = { ...form, action: 'https://api.forms.example/submit', unsent: 'key' as const };
  const found = diagnosisOf(formsUnsent, siteOf({ '/': {}, '/contact': { forms: [unsent] } }));
  expect(found?.sentence.en).toContain('the key of an example');
  expect(found?.edits[0]?.text.fr).toContain('champ caché');
});
