import { Anchor, Text as Words } from '@mantine/core';
import { Link } from 'react-router';
import type { Company } from '../../../core/framework/company/company.ts';
import { earlyPlaces } from '../../../core/framework/company/questions/early-places.ts';
import { questionAddress } from '../interview/question-address.ts';
import { useLanguage } from '../language.tsx';
import type { Strategy } from '../service.ts';
import { useSite } from '../site.tsx';

/** Says that nobody gave the hours of a week, with the way to the question; nothing where somebody did. */
export function AssumedHours({ strategy }: { readonly strategy: Strategy }) {
  const { say, number } = useLanguage();
  const { host } = useSite();
  const company = strategy.inputs.company as Company;
  if (!earlyPlaces(company).has('capacity/hoursPerWeek')) return null;
  return (
    <Words component="span" size="sm">
      {say(sentences.assumed, { hours: number(company.capacity.hoursPerWeek, 1) })}{' '}
      <Anchor component={Link} to={questionAddress(host, 'hoursPerWeek')} underline="always" inherit>
        {say(sentences.answer)}
      </Anchor>
    </Words>
  );
}

const sentences = {
  assumed: {
    fr: 'Ces {hours}\u00a0h par semaine sont supposées.',
    en: 'These {hours} h a week are assumed.',
  },
  answer: { fr: 'Dire combien d’heures vous avez', en: 'Say how many hours you have' },
};
