import { expect, test } from 'vitest';
import { anchorProposal } from '../../../../src/core/audits/links/anchor-proposal.ts';
import { siteOf } from '../../../support/site-of.ts';

function proposal(title: string | null, h1: string | null): string | null {
  const headings = h1 === null ? [] : [{ level: 1, text: h1 }];
  return anchorProposal(siteOf({ '/': { title, headings } }).pages[0]);
}

test('the H1 names the page, else the title without its brand', () => {
  expect(proposal('Bols | Tilleul & Grès', 'Bols en grès')).toBe('Bols en grès');
  expect(proposal('Bols émaillés – Tilleul & Grès', null)).toBe('Bols émaillés');
});

test('a short title replaces a long H1, and an empty page gets no proposal', () => {
  expect(proposal('Bols', 'é'.repeat(90))).toBe('Bols');
  expect(proposal(null, null)).toBeNull();
  expect(anchorProposal(undefined)).toBeNull();
});

test('of several H1 the one that opens the title names the page', () => {
  const headings = ['Atelier du Clain', 'Bols en grès'].map((text) => ({ level: 1, text }));
  const [page] = siteOf({ '/a': { title: 'Bols en grès — Atelier du Clain', headings } }).htmlPages;
  expect(anchorProposal(page)).toBe('Bols en grès');
});

test('a page whose parts have an H1 each is named by its title', () => {
  const headings = ['1. Introduction', '2. Usage'].map((text) => ({ level: 1, text }));
  const [page] = siteOf({ '/a': { title: 'Le moteur | Manuel', headings } }).htmlPages;
  expect(anchorProposal(page)).toBe('Le moteur');
});

test('a name that the source page has too is not proposed', () => {
  const shared = { title: 'Atelier du Clain', headings: [] };
  const [a, b] = siteOf({ '/a': shared, '/b': shared }).htmlPages;
  expect(anchorProposal(a, b)).toBeNull();
  expect(anchorProposal(a)).toBe('Atelier du Clain');
});
