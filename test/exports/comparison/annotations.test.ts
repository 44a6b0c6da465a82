import { expect, test } from 'vitest';
import { annotations } from '../../../src/exports/comparison/annotations.ts';
import { findingChange } from '../../support/export-sources.ts';

const change = (severity: 'critical' | 'medium' | 'low', message: string, page: string | null = null) =>
  findingChange({ severity, page, message: { fr: message, en: 'x' } });

test('the worst findings come first, each on one line that no text of a page can leave', () => {
  const findings = {
    new: [change('low', 'Cent % blanc'), change('critical', 'Titre\n::error::perdu', 'https://a.example/?x=1')],
    worse: [change('medium', 'Titre vide')],
    fixed: [change('critical', 'Corrigé')],
  };
  expect(annotations.render({ comparison: { cut: { before: false, after: false }, findings }, locale: 'fr' })).toEqual([
    '::error title=title.missing::https://a.example/?x=1 — Titre%0A::error::perdu',
    '::warning title=title.missing::Titre vide',
    '::notice title=title.missing::Cent %25 blanc',
  ]);
});

test('a link at fault names the page that contains it, its words and its place', () => {
  const places = { fr: '/a («\u202fprix\u202f», menu)', en: '/a (“prix”, menu)' };
  const findings = { new: [findingChange({ severity: 'high', places })], worse: [], fixed: [] };
  const source = { comparison: { cut: { before: false, after: false }, findings }, locale: 'en' } as const;
  expect(annotations.render(source)).toEqual(['::error title=title.missing::Missing title (/a (“prix”, menu))']);
});
