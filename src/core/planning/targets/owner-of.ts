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

/** The person that the company named for a skill, otherwise the role. */
export function ownerOf({ capacity }: Company, skill: Skill): Text {
  const named = [...capacity.people]
    .sort((a, b) => compareText(a.name, b.name))
    .find(({ role = '' }) => role.toLowerCase().includes(skill));
  return named === undefined ? roles[skill] : pair(named.name, named.name);
}
