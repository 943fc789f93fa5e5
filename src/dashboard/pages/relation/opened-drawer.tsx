import { Drawer } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { ContactsPanel } from './contacts-panel.tsx';
import classes from './panel.module.css';
import { readOpened, type Opened } from '../../app/opened.ts';
import { NamedPanel, ReleasesPanel } from './releases-panel.tsx';
import { StrengthPanel } from './strength-panel.tsx';
import { TonePanel } from './tone-panel.tsx';
import { TopicPanel } from './topic-panel.tsx';
import type { RelationView } from './view.ts';

const route = getRouteApi('/relation/$key');

/** Beside the page: the parts of the number that was opened. */
export function OpenedDrawer({ view }: { readonly view: RelationView }) {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const opened = readOpened(search.open);
  const close = () => {
    const { open: _, ...rest } = search;
    void navigate({ search: rest, resetScroll: false });
  };
  return (
    <Drawer.Root
      opened={opened !== null}
      onClose={close}
      position="right"
      size="xl"
      // The styles that would hold the page still come without the number that lets them in.
      lockScroll={false}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        {/* A header of its own would be a second banner of the page. */}
        <div className={classes['head']}>
          <Drawer.Title className={classes['title'] ?? ''}>
            {opened === null ? '' : titleOf(opened, view)}
          </Drawer.Title>
          <Drawer.CloseButton aria-label={texts.relation.close} />
        </div>
        <Drawer.Body>
          {opened !== null && (
            <div className="two-sided">
              <Panel view={view} opened={opened} />
            </div>
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

interface PanelProps {
  readonly view: RelationView;
  readonly opened: Opened;
}

function Panel({ view, opened }: PanelProps) {
  switch (opened.what) {
    case 'strength':
      return <StrengthPanel view={view} on={opened.on ?? view.to} />;
    case 'tone':
      return <TonePanel view={view} period={spanOf(opened) ?? view.period} />;
    case 'contacts':
      return <ContactsPanel view={view} />;
    case 'officials':
      return <ContactsPanel view={view} officials={opened.ids} />;
    case 'releases':
      return <ReleasesPanel view={view} period={spanOf(opened) ?? view.period} />;
    case 'named':
      return <NamedPanel view={view} period={spanOf(opened) ?? view.period} />;
    case 'topic':
      return <TopicPanel view={view} topic={opened.id} />;
  }
}

function titleOf(opened: Opened, view: RelationView): string {
  const words = texts.relation;
  const span = ({ from, to }: { readonly from?: string; readonly to?: string }) =>
    texts.period.span(format.day(from ?? view.from), format.day(to ?? view.to));
  switch (opened.what) {
    case 'strength':
      return words.strength.parts(format.day(opened.on ?? view.to));
    case 'tone':
      return words.tone.statements(span(opened));
    case 'contacts':
    case 'officials':
      return words.contacts.panel;
    case 'releases':
      return texts.fields.releases;
    case 'named':
      return words.named.releases(span(opened));
    case 'topic':
      return words.topics.panel;
  }
}

function spanOf({ from, to }: { readonly from?: string; readonly to?: string }) {
  return from === undefined || to === undefined ? null : { from, to };
}
