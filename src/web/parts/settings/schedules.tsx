import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { neededProject, projectOf } from '../plan/kept-company.ts';
import { service } from '../service.ts';
import { useSite } from '../site.tsx';
import { SettingsList } from './settings-list.tsx';

/** Explorations of the site that start by themselves. */
export function Schedules() {
  const { say, time } = useLanguage();
  const { host } = useSite();
  const [every, setEvery] = useState<keyof typeof rhythms>('week');
  return (
    <SettingsList
      title={say(sentences.title)}
      note={say(sentences.note)}
      kind={`schedules of ${host}`}
      read={async () => {
        const id = await projectOf(host);
        if (id === null) return [];
        return (await service.schedules({ id })).data.map((one) => ({
          id: one.id,
          name: say(one.task === 'audit' ? rhythms[one.every] : sentences.sync),
          detail:
            one.trouble !== null
              ? say(one.trouble)
              : one.nextAt === null
                ? say(sentences.paused)
                : say(sentences.next, { time: time(one.nextAt) }),
        }));
      }}
      create={async () =>
        service.createSchedule({
          id: await neededProject(host),
          task: 'audit',
          every,
          ...(every === 'week' ? { weekday: 1 } : every === 'month' ? { monthDay: 1 } : {}),
          timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
        })
      }
      remove={(id) => service.deleteSchedule({ id })}
      createWord={say(sentences.create)}
      isReady
    >
      <NativeSelect
        label={say(sentences.rhythm)}
        value={every}
        onChange={(event) => setEvery(event.currentTarget.value as keyof typeof rhythms)}
        data={Object.entries(rhythms).map(([value, label]) => ({ value, label: say(label) }))}
      />
    </SettingsList>
  );
}

const rhythms = {
  day: { fr: 'chaque jour à 6\u00a0h', en: 'every day at 6 am' },
  week: { fr: 'chaque lundi à 6\u00a0h', en: 'every Monday at 6 am' },
  month: { fr: 'le 1er de chaque mois à 6\u00a0h', en: 'on the 1st of each month at 6 am' },
};

const sentences = {
  title: { fr: 'Relire le site tout seul', en: 'Read the site again by itself' },
  note: {
    fr: 'Le site est exploré au jour dit, tant que maillage tourne sur cette machine. Les liens ajoutés passent alors «\u202fen place\u202f», et ce qui change part par courriel à ceux qui suivent le site.',
    en: 'The site is explored on that day, as long as maillage runs on this machine. Added links then become “in place”, and what changes is mailed to those who follow the site.',
  },
  rhythm: { fr: 'Quand', en: 'When' },
  create: { fr: 'Programmer', en: 'Schedule' },
  sync: { fr: 'lecture des sources connectées', en: 'reading of the connected sources' },
  next: { fr: 'prochaine fois\u00a0: {time}', en: 'next time: {time}' },
  paused: { fr: 'en pause', en: 'paused' },
};
