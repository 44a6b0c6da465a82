import type { Day } from '../../../values/day.ts';
import { channelType, isChannelType } from '../../channels.ts';
import { channelId } from '../answer-values.ts';
import type { Answers } from '../answers.ts';
import { completeAnswers } from '../assumed-answers.ts';
import { companyFromAnswers } from '../company-from-answers.ts';
import { companyQuestions, everyQuestion, readAnswers } from '../questions/company-questions.ts';
import { emptyProfile } from '../site-profile/site-profile.ts';
import { answersOfFile } from './answers-of-file.ts';
import { isRecord } from './known-fields.ts';

type Data = Record<string, unknown>;

/** Lists whose items are completed one by one; the other lists are taken as they are given. */
const completedLists = ['offers', 'personas', 'strategicObjectives', 'channels', 'growthObjectives'];

/**
 * A company file with every field that a plan needs: what the file does not give is taken as the questions of
 * `maillage init` take it, and listed among its hypotheses. A flat file of answers to these questions is a file too.
 * `today`: day from which the periods are counted.
 */
export function filledCompany(data: Data, today: Day): Data {
  const isAnswers = !isRecord(data.organisation);
  const given: Data = isAnswers ? {} : data;
  const stated = isAnswers ? answersIn(data, today) : answersOfFile(data);
  const answers: Answers = { ...usualAnswers, ...stated };
  const profile = { ...emptyProfile, language: answers.language === 'en' ? ('en' as const) : ('fr' as const) };
  const base = companyFromAnswers(completeAnswers(answers, profile, today), profile, today);
  const filled = fileOver(base, given);
  const hypotheses = [...hypothesesLeft(filled, given), ...organisationHypotheses(stated, answers)];
  return withReferences({ ...filled, hypotheses }, given);
}

/** Way of earning and trade of a company that gives neither (working assumptions). */
const usualAnswers = { model: 'local_service', sector: 'other' } as const;

/** A flat file of answers, by question, in the form that is kept. */
function answersIn(data: Data, today: Day): Answers {
  const typed = Object.entries(data).flatMap(([id, value]): [string, string][] =>
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[id, String(value)]] : [],
  );
  const given = Object.fromEntries(typed);
  return readAnswers(given, (known) => everyQuestion(companyQuestions(known, emptyProfile, today)));
}

function organisationHypotheses(stated: Answers, { model, sector, language }: Answers): unknown[] {
  const fr = language !== 'en';
  const from = fr ? 'hypothèse de travail' : 'working assumption';
  return [
    ...(stated.model === undefined ? [{ about: 'organisation/businessModel', taken: model ?? '', from }] : []),
    ...(stated.sector === undefined ? [{ about: 'organisation/sector', taken: sector ?? '', from }] : []),
  ];
}

/** `given` over `base`: objects field by field, some lists of the file item by item, anything else as it is given. */
function merged(base: unknown, given: unknown): unknown {
  if (given === undefined) return base;
  if (!isRecord(base) || !isRecord(given)) return given;
  const keys = [...new Set([...Object.keys(base), ...Object.keys(given)])];
  return Object.fromEntries(keys.map((name) => [name, merged(base[name], given[name])]));
}

/** The part `name` of the file over the assumed one. */
function partOf(name: string, base: unknown, given: unknown): unknown {
  if (isRecord(base) && isRecord(given) && name === 'economics' && (given.model ?? base.model) !== base.model)
    return given;
  if (!Array.isArray(given) || !completedLists.includes(name)) return merged(base, given);
  const usual = Array.isArray(base) ? base : [];
  if (given.length === 0) return name === 'growthObjectives' ? given : usual;
  const items = given.map((item, index) => itemOf(name, item, usual, index));
  return name === 'channels' ? [...items, ...otherChannels(items, usual)] : items;
}

function fileOver(base: Data, given: Data): Data {
  const names = [...new Set([...Object.keys(base), ...Object.keys(given)])];
  return Object.fromEntries(names.map((name) => [name, partOf(name, base[name], given[name])]));
}

/** An item of a list over the assumed one of the same rank, else of the first rank. */
function itemOf(list: string, item: unknown, base: readonly unknown[], index: number): unknown {
  if (!isRecord(item)) return item;
  if (list === 'channels') return channelOf(item);
  const usual = base[index] ?? base[0];
  if (list === 'growthObjectives' || !isRecord(usual)) return item;
  const named = { ...usual, id: `${String(usual.id).replace(/\d+$/, '')}${index + 1}` };
  return merged(named, item);
}

/** The channels of the families that the file does not name: planned or absent, each with its reason. */
function otherChannels(given: readonly unknown[], usual: readonly unknown[]): unknown[] {
  const familyOf = (one: unknown): string | null => {
    const typeId = isRecord(one) ? String(one.typeId) : '';
    return isChannelType(typeId) ? channelType(typeId).family : null;
  };
  const named = new Set(given.map(familyOf));
  const ids = new Set(given.map((one) => (isRecord(one) ? one.id : null)));
  return usual
    .filter((one) => !named.has(familyOf(one)))
    .map((one) => (isRecord(one) && ids.has(one.id) ? { ...one, id: `${String(one.id)}-2` } : one));
}

/** A channel by its type: what its catalogue entry says of it. */
function channelOf(item: Data): Data {
  const typeId = String(item.typeId);
  if (!isChannelType(typeId)) return item;
  return { id: channelId(typeId), ownership: channelType(typeId).ownership, status: 'active', metrics: {}, ...item };
}

/** Objectives taken from the questions aim at the audiences, offers and channels that the file names. */
function withReferences(filled: Data, given: Data): Data {
  if (Array.isArray(given.growthObjectives)) return filled;
  const idsOf = (list: unknown): string[] =>
    Array.isArray(list) ? list.flatMap((one) => (isRecord(one) && typeof one.id === 'string' ? [one.id] : [])) : [];
  const goals = idsOf(filled.strategicObjectives);
  const objectives = Array.isArray(filled.growthObjectives) ? filled.growthObjectives : [];
  return {
    ...filled,
    growthObjectives: objectives.filter(isRecord).map((one) => ({
      ...one,
      strategicObjectiveIds: goals.slice(0, 1).concat(goals.slice(1)),
      targetedPersonaIds: idsOf(filled.personas),
      offerIds: idsOf(filled.offers).slice(0, 1),
      evidence: idsOf(filled.channels).slice(0, 1),
    })),
  };
}

/** The hypotheses whose place the file does not give. */
function hypothesesLeft(filled: Data, given: Data): unknown[] {
  const own = Array.isArray(given.hypotheses) ? given.hypotheses : [];
  const all = Array.isArray(filled.hypotheses) ? filled.hypotheses : [];
  const taken = all.filter((one) => isRecord(one) && !isGiven(given, String(one.about)));
  return own.length > 0 ? own : taken;
}

/** True when the file gives a value at every place of `organisation/name` or `channels, personas`. */
function isGiven(given: Data, about: string): boolean {
  return about.split(', ').every((place) => {
    let here: unknown = given;
    for (const part of place.split('/')) {
      if (Array.isArray(here)) here = here.every((one) => isRecord(one) && one[part] !== undefined) ? true : undefined;
      else here = isRecord(here) ? here[part] : undefined;
    }
    return here !== undefined;
  });
}
