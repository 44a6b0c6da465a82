import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { addressOf } from '../../screens.ts';
import { useLanguage } from '../language.tsx';
import { useSite } from '../site.tsx';
import type { GapEntry } from './gap.ts';

/** The day of the entry that closes a gap, which leads to it. */
export function PlannedOn({ entry: { key, day: on } }: { readonly entry: GapEntry }) {
  const { say, day } = useLanguage();
  const { host } = useSite();
  return (
    <Anchor component={Link} to={`${addressOf(host, 'calendar')}?entry=${encodeURIComponent(key)}`}>
      {say(plannedOn, { day: day(on) })}
    </Anchor>
  );
}

const plannedOn = { fr: 'prévu le {day}', en: 'planned on {day}' };
