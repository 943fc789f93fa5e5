import { getRouteApi } from '@tanstack/react-router';
import { SidePanel } from '../../parts/side-panel.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { ContactsPanel } from './contacts-panel.tsx';
import { readOpened, type Opened } from '../../app/opened.ts';
import { NamedPanel, ReleasesPanel } from './releases-panel.tsx';
import { StrengthPanel } from './strength-panel.tsx';
import { TonePanel } from './tone-panel.tsx';
import { TopicPanel } from './topic-panel.tsx';
import type { RelationView } from './view.ts';

const route = getRouteApi('/relation/$key');

/** Beside the page: the parts of the number that was opened. */
export function OpenedDrawer({ view }: { readonly view: RelationView }) {
  const opened = readOpened(route.useSearch({ select: ({ open }) => open }));
  return (
    <SidePanel title={opened === null ? null : titleOf(opened, view)}>
      {opened !== null && (
        <div className="two-sided">
          <Panel view={view} opened={opened} />
        </div>
      )}
    </SidePanel>
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
      return <ContactsPanel view={view} period={spanOf(opened) ?? view.period} />;
    case 'officials':
      return <ContactsPanel view={view} period={view.period} officials={opened.ids} />;
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
      return words.contacts.of(span(opened));
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
