import { useState } from 'react';
import { service, type SourceKind } from '../service.ts';
import { useConsent } from './consent.tsx';
import { jsonFile } from './json-file.ts';

/** What is known of the source to connect: its kind at least. */
export interface SourceDraft {
  readonly source: string;
  readonly property?: string;
  readonly since?: string;
}

export type SourceFields = ReturnType<typeof useSourceFields>;

/** The fields of the form, whether they are enough, and the call that they make. */
export function useSourceFields(kinds: readonly SourceKind[], draft: SourceDraft) {
  const [source, setSource] = useState(draft.source);
  const [property, setProperty] = useState(draft.property ?? '');
  const [address, setAddress] = useState('');
  const [since, setSince] = useState(draft.since ?? '');
  const [way, setWay] = useState<'key' | 'browser'>('key');
  const [file, setFile] = useState<File | null>(null);
  const [token, setToken] = useState('');
  const consent = useConsent(source);
  const kind = kinds.find(({ id }) => id === source)!;
  const isByConsent = kind.consents && way === 'browser';
  const isFile = kind.key === 'file';
  const isGiven = isByConsent ? consent.state === 'given' : isFile ? file !== null : token.trim() !== '';
  return {
    kind,
    source,
    // The key of one service is not the key of another.
    setSource: (id: string) => {
      setSource(id);
      setFile(null);
    },
    property,
    setProperty,
    address,
    setAddress,
    since,
    setSince,
    way,
    setWay,
    file,
    setFile,
    token,
    setToken,
    consent,
    isByConsent,
    isReady: property.trim() !== '' && (!kind.ownAddress || address.trim() !== '') && isGiven,
    connect: async () =>
      service.connectSource({
        source,
        property: property.trim(),
        ...(kind.ownAddress ? { address: address.trim() } : {}),
        ...(since === '' ? {} : { since }),
        ...(isByConsent ? { consent: consent.id! } : { key: isFile ? await jsonFile(file!) : token.trim() }),
      }),
  };
}
