import { expect, test } from 'vitest';
import { completeAnswers } from '../../../src/core/framework/company/assumed-answers.ts';
import { readCompany } from '../../../src/core/framework/company/company.ts';
import { companyFromAnswers } from '../../../src/core/framework/company/company-from-answers.ts';
import { channelNameIn, namedChannel, namedChannelId } from '../../../src/core/framework/named-channel.ts';
import { channelsQuestion } from '../../../src/core/framework/company/questions/channels-question.ts';
import { answersOfFile } from '../../../src/core/framework/company/reading/answers-of-file.ts';
import { emptyProfile } from '../../../src/core/framework/company/site-profile/site-profile.ts';

const read = (typed: string) => channelsQuestion(emptyProfile).read(typed);

test('a channel that no list has is an answer under its name, beside those of the list', () => {
  expect(read('Google ; autre\u00a0: Tracts en boîte')).toEqual({ answer: 'CH-SEO, other: Tracts en boîte' });
  expect(read('other: Leaflets')).toEqual({ answer: 'other: Leaflets' });
  expect(read('CH-SEO, other: Leaflets, other: Leaflets')).toEqual({ answer: 'CH-SEO, other: Leaflets' });
  expect(read('leeflets')).toHaveProperty('fault');
  expect(read('leeflets, other: Signs')).toHaveProperty('fault');
});

test('its name is kept whole, and is the id that the months know it by', () => {
  expect(channelNameIn(namedChannel('Van, sign; leaflets'))).toBe('Van sign leaflets');
  expect(namedChannelId('Pannéau du Van')).toBe('own-panneau-du-van');
  expect(channelNameIn('CH-SEO')).toBeNull();
});

test('the company has the channel under its name, and its file gives the answer back', () => {
  const profile = { ...emptyProfile, language: 'en' as const };
  const given = {
    name: 'North Workshop',
    domain: 'https://www.north.example',
    sector: 'vehicles',
    model: 'local_service',
    offers: 'Service 65',
    personas: 'neighbours',
    language: 'en',
    channels: 'CH-SEO, other: Van sign',
  };
  const data = companyFromAnswers(completeAnswers(given, profile, '2026-11-25'), profile, '2026-11-25');
  const { channels, personas } = readCompany(data);
  expect(channels.find(({ id }) => id === 'own-van-sign')).toMatchObject({ name: 'Van sign', status: 'active' });
  expect(JSON.stringify(personas)).not.toContain('other:');
  expect(answersOfFile(data as never).channels).toBe('CH-SEO, other: Van sign');
});
