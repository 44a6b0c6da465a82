import type { Choice } from './choices.ts';

/** Whether a channel is used today, in plain words. */
export const channelStatusChoices: readonly Choice[] = [
  {
    value: 'active',
    label: { fr: 'Actif', en: 'Active' },
    alsoCalled: ['en service', 'en cours', 'in use', 'running', 'live'],
  },
  {
    value: 'dormant',
    label: { fr: 'En sommeil', en: 'Dormant' },
    alsoCalled: [
      'pause',
      'arrêté',
      'arrêtée',
      'abandonné',
      'fermé',
      'suspendu',
      'paused',
      'stopped',
      'closed',
      'not used',
      'unused',
      'inactive',
      'on hold',
    ],
  },
  {
    value: 'planned',
    label: { fr: 'Prévu', en: 'Planned' },
    alsoCalled: ['en projet', 'à venir', 'bientôt', 'soon', 'to come'],
  },
  {
    value: 'absent',
    label: { fr: 'Absent', en: 'Absent' },
    alsoCalled: ['aucun', 'jamais', 'none', 'never', 'pas de'],
  },
];
