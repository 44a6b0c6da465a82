import type { Company } from '../../framework/company/company.ts';
import { compareText } from '../../values/compare-text.ts';
import { pair, type Text } from '../../values/text.ts';
import type { Skill } from '../plan/action.ts';

const roles: Readonly<Record<Skill, Text>> = {
  writing: pair('responsable de la rédaction', 'head of writing'),
  photo: pair('responsable de l’image', 'head of pictures'),
  short_video: pair('responsable de la vidéo', 'head of video'),
  seo: pair('responsable du référencement', 'head of search'),
  ads: pair('responsable de la publicité', 'head of advertising'),
  email: pair('responsable des courriels', 'head of email'),
  dev: pair('responsable du site', 'head of the site'),
  partnerships: pair('responsable des partenariats', 'head of partnerships'),
};

/** Owner of work without a skill. */
export const management = pair('direction', 'management');

/** Hours a week up to which the work of a company that names nobody is that of one person (working assumption: a day). */
const onePersonHours = 8;

const subjects: Readonly<Record<Skill, Text>> = {
  writing: pair('rédaction', 'writing'),
  photo: pair('images', 'pictures'),
  short_video: pair('vidéo', 'video'),
  seo: pair('référencement', 'search'),
  ads: pair('publicité', 'advertising'),
  email: pair('courriels', 'email'),
  dev: pair('site', 'website'),
  partnerships: pair('partenaires', 'partners'),
};

/** The person that the company named for a skill, otherwise the role; in a very small company, the reader. */
export function ownerOf({ capacity }: Company, skill: Skill): Text {
  const named = [...capacity.people]
    .sort((a, b) => compareText(a.name, b.name))
    .find(({ role = '' }) => role.toLowerCase().includes(skill));
  if (named !== undefined) return pair(named.name, named.name);
  if (capacity.people.length > 0 || capacity.hoursPerWeek > onePersonHours) return roles[skill];
  return pair(`vous (${subjects[skill].fr})`, `you (${subjects[skill].en})`);
}
