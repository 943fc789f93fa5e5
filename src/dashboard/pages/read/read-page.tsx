import { SegmentedControl, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ReadSearch } from '../../app/page-search.ts';
import { Page } from '../../parts/page.tsx';
import { texts } from '../../texts/texts.ts';
import { useDraft, type Draft } from './draft.ts';
import { ReadAddress } from './read-address.tsx';
import classes from './read-page.module.css';
import { ReadText } from './read-text.tsx';

const route = getRouteApi('/read');

/** A release of one's own, by its text or its address: what would be read from it, and, for those who may, the way to keep it. */
export function ReadPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [draft, changeDraft] = useDraft();
  const { at: _, ...rest } = search;
  const change = (changed: Partial<Draft>) => {
    changeDraft(changed);
    // The words that the address points at are those of another text now.
    if (search.at !== undefined) void navigate({ search: rest, replace: true });
  };
  const turnTo = (way: string) => {
    const { from: _from, ...others } = rest;
    const turned: ReadSearch = way === 'address' ? { ...others, from: way } : others;
    void navigate({ search: turned, resetScroll: false });
  };
  return (
    <Page title={texts.read.title}>
      <Title order={1}>{texts.read.title}</Title>
      <p className="quiet lead">{texts.read.about}</p>
      <SegmentedControl
        className={classes['way'] ?? ''}
        size="sm"
        aria-label={texts.read.way}
        value={search.from ?? 'text'}
        onChange={turnTo}
        data={[
          { value: 'text', label: texts.read.ways.text },
          { value: 'address', label: texts.read.ways.address },
        ]}
      />
      {search.from === 'address' ? (
        <ReadAddress draft={draft} onChange={change} onPaste={() => turnTo('text')} />
      ) : (
        <ReadText draft={draft} onChange={change} />
      )}
    </Page>
  );
}
