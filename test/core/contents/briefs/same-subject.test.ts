import { expect, test } from 'vitest';
import { kinshipOf } from '../../../../src/core/contents/briefs/same-subject.ts';
import { plannedTarget, topicWith } from '../../../support/plan-parts.ts';
import { companyWith } from '../../../support/small-company.ts';

const host = 'https://www.velo-nord.example';
const offer = { ...companyWith().offers[0]!, landingUrls: ['/sorties'] };
const topic = topicWith({ keyword: 'activité enfants forêt', target: plannedTarget('t1') });
const kinship = (title: string, path: string, given = topic) =>
  kinshipOf({ title, url: `${host}${path}` }, { topic: given, offer });

test('a page with most words of the keyword in its title is about its subject', () => {
  expect(kinship('Une activité pour les enfants', '/guide')).toBe('named');
});

test('one word in common is no subject in common', () => {
  expect(kinship('Selles et enfants', '/guide')).toBeNull();
});

test('the pages of the offer are about it, the home page of everything is not', () => {
  expect([kinship('Calendrier', '/sorties/calendrier'), kinship('Calendrier', '/calendrier')]).toEqual(['offer', null]);
  const all = { ...offer, landingUrls: ['/'] };
  expect(kinshipOf({ title: 'Antivols', url: `${host}/antivols` }, { topic, offer: all })).toBeNull();
});

test('the neighbours of a page count once the page exists', () => {
  const pages = [{ url: `${host}/foret`, title: 'Forêt', role: 'article', depth: 1, inlinks: 1, words: 300 }];
  const planned = { ...topic, pages };
  const existing = { ...planned, target: topicWith().target };
  expect([kinship('Nos chemins', '/foret', planned), kinship('Nos chemins', '/foret', existing)]).toEqual([
    null,
    'cluster',
  ]);
});
