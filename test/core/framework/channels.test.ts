import { describe, expect, test } from 'vitest';
import { channels, channelType } from '../../../src/core/framework/channels.ts';
import { channelFamilies } from '../../../src/core/framework/channel-families.ts';
import { exampleCompany, exampleNames } from '../../support/example-companies.ts';

describe('channels', () => {
  test('cover every family a company must look at', () => {
    expect(new Set(channels.map((row) => row.family))).toEqual(new Set(channelFamilies));
  });

  test('have distinct ids and names in both languages', () => {
    expect(new Set(channels.map((row) => row.id)).size).toBe(channels.length);
    expect(channels.filter((row) => row.title.fr === '' || row.title.en === '')).toEqual([]);
  });

  test('keep their rhythms in order', () => {
    const broken = channels.filter(
      ({ frequency }) => frequency && !(frequency.min <= frequency.target && frequency.target <= frequency.max),
    );
    expect(broken).toEqual([]);
  });

  test.each(exampleNames)('contain every channel that %s uses', (name) => {
    const company = exampleCompany(name);
    const spoken = [
      ...company.channels.flatMap((one) => [one.typeId, ...one.alsoIncludes]),
      ...company.personas.flatMap((one) => one.channels.map((affinity) => affinity.typeId)),
      ...company.competitors.flatMap((one) => one.channels),
    ];
    for (const id of spoken) expect(channelType(id).id).toBe(id);
  });

  test('carry the spending curve defaults of the domain', () => {
    expect(channelType('CH-SEO')).toMatchObject({ stockShare: 0.35, elasticity: 0.8, halfLifeMonths: 4 });
    expect(channelType('CH-IG')).toMatchObject({ hashtagsMax: 5, frequency: { min: 2, target: 3, max: 5 } });
    expect(() => channelType('CH-FAX')).toThrow(RangeError);
  });
});
