import { describe, expect, test } from 'vitest';
import type { CompanyPersona } from '../../../../src/core/framework/company/company.ts';
import { vocabularyTopics } from '../../../../src/core/planning/topics/vocabulary-topics.ts';
import { companyWith, personaWith } from '../../../support/small-company.ts';

const topicsOf = (given: Parameters<typeof personaWith>[0], company: Parameters<typeof companyWith>[0] = {}) => {
  const whole = companyWith({ ...company, personas: [personaWith(given)] });
  return vocabularyTopics(whole, null, whole.personas[0] as CompanyPersona, []);
};
const { organisation, offers } = companyWith();
const local = {
  organisation: {
    ...organisation,
    businessModel: 'local_service' as const,
    physicalPlaces: [{ name: 'atelier à Lille', postalCode: '59000', openToPublic: true }],
  },
};

describe('topics from the words of a persona', () => {
  test('are searches: its words, the price, then a question that is understood alone', () => {
    const topics = topicsOf({
      vocabulary: ['vélo de ville'],
      objections: ['Et si elle casse ?', 'Peut-on louer un vélo de ville ?'],
      jobs: ['aller au travail'],
    });
    expect(topics.map(({ keyword, intent }) => [keyword, intent])).toEqual([
      ['vélo de ville', 'commercial'],
      ['vélo de ville prix', 'commercial'],
      ['peut-on louer un vélo de ville', 'informational'],
    ]);
  });

  test('are no sentence of a persona, no word alone and no name of another company', () => {
    const competitors = [{ id: 'k1', name: 'Bécane (fictif)', referralSystem: { kind: 'none' as const } }];
    const topics = topicsOf(
      { vocabulary: ['vélo de ville', 'antivol', 'bécane avis'], jobs: ['laisser son vélo à quelqu’un de sûr'] },
      { competitors },
    );
    expect(topics.map(({ keyword }) => keyword)).toEqual(['vélo de ville', 'vélo de ville prix']);
  });

  test('are the general word of an audience that has no other', () => {
    expect(topicsOf({ vocabulary: ['antivol'] }).map(({ keyword }) => keyword)).toEqual(['antivol']);
  });

  test('begin with what is urgent, and name once the place of a local trade', () => {
    const topics = topicsOf(
      { vocabulary: ['vélo de ville électrique', 'réparation vélo de ville', 'vélo en panne'] },
      local,
    );
    expect(topics.map(({ keyword }) => keyword)).toEqual([
      'vélo en panne',
      'vélo de ville électrique Lille',
      'réparation vélo de ville',
      'vélo de ville',
      'vélo de ville électrique prix',
    ]);
  });

  test('have the words for the same subject as terms, with the place and without it, which may be anchors', () => {
    expect(topicsOf({ vocabulary: ['vélo de ville'] }, local).map(({ keyword, terms }) => [keyword, terms])).toEqual([
      ['vélo de ville Lille', ['vélo de ville Lille', 'vélo de ville']],
      ['vélo de ville prix', ['vélo de ville prix', 'vélo de ville', 'vélo de ville Lille']],
    ]);
  });

  test('leave out the label of a price list and a subject that another persona has', () => {
    const name = 'Vélo de ville ou de voyage avec remorque, livré';
    const named = companyWith({
      offers: [{ ...offers[0]!, name }],
      personas: [personaWith({ vocabulary: ['vélo de ville'] })],
    });
    const known = vocabularyTopics(named, null, named.personas[0]!, []);
    expect(known.map(({ keyword }) => keyword)).toEqual(['vélo de ville', 'vélo de ville prix']);
    expect(vocabularyTopics(named, null, { ...named.personas[0]!, id: 'p2' }, known)).toEqual([]);
  });

  test('have the page of the offer that they name, the price and the place aside', () => {
    const [offer] = offers;
    const selling = {
      ...local,
      offers: [
        { ...offer!, id: 'a', name: 'Location d’un vélo cargo', landingUrls: ['/location/'] },
        { ...offer!, id: 'b', name: 'Réparation de tous les vélos', landingUrls: ['/reparation/'] },
      ],
    };
    const vocabulary = ['prix réparation', 'coût location vélo cargo par mois', 'réparation Lille'];
    const found = new Map(topicsOf({ vocabulary }, selling).map(({ keyword, target }) => [keyword, target.url]));
    expect(found.get('réparation Lille')).toBe('https://www.velo-nord.example/reparation/');
    expect(found.get('prix réparation')).toBe('https://www.velo-nord.example/reparation/');
    expect(found.get('coût location vélo cargo par mois')).toBe('https://www.velo-nord.example/location/');
  });

  test('are near no topic that shares the place alone', () => {
    const whole = companyWith({ ...local, personas: [personaWith({ vocabulary: ['réparation vélo Lille'] })] });
    const persona = whole.personas[0] as CompanyPersona;
    const [known] = vocabularyTopics(whole, null, persona, []);
    const far = { ...persona, vocabulary: ['remorque enfant Lille'] };
    const other = {
      ...known!,
      keyword: 'remorque',
      terms: ['remorque'],
      target: { ...known!.target, url: `${known!.target.url}-2` },
    };
    const [topic] = vocabularyTopics(whole, null, far, [known!, other]);
    expect(topic?.target.url).toBe(other.target.url);
  });

  test('leave out the words that its topics already have', () => {
    const company = companyWith({ personas: [personaWith({ vocabulary: ['vélo de ville', 'louer un vélo'] })] });
    const persona = company.personas[0] as CompanyPersona;
    const known = vocabularyTopics(company, null, persona, []).slice(0, 1);
    expect(known.map(({ keyword }) => keyword)).toEqual(['vélo de ville']);
    const words = vocabularyTopics(company, null, persona, known).map(({ keyword }) => keyword);
    expect(words).not.toContain('vélo de ville');
  });
});
