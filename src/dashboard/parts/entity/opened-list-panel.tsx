import type { ReactNode } from 'react';
import { texts } from '../../texts/texts.ts';
import { ReleasesOf } from '../lists/lists-of.tsx';
import { SidePanel } from '../side-panel.tsx';
import { naming } from './naming.ts';
import { readOpenedList, type OpenedList } from './opened.ts';
import { ReleasesWith } from './releases-with.tsx';
import type { EntityView } from './view.ts';

/** The lists that pages have beside the releases. */
type Lists = Readonly<Partial<Record<Exclude<OpenedList['what'], 'releases' | 'with'>, ReactNode>>>;

interface OpenedListPanelProps {
  readonly view: EntityView;
  /** What the address says. */
  readonly open: string | undefined;
  readonly lists: Lists;
}

/** Beside the page of something that releases name: the list that a number of it counts. */
export function OpenedListPanel({ view, open, lists }: OpenedListPanelProps) {
  const opened = readOpenedList(open);
  const list = opened === null ? undefined : listOf(opened, view, lists);
  return (
    <SidePanel
      title={opened === null || list === undefined ? null : texts.entity.opened[opened.what](view.name)}
    >
      {list}
    </SidePanel>
  );
}

function listOf(opened: OpenedList, view: EntityView, lists: Lists): ReactNode {
  switch (opened.what) {
    case 'with':
      return <ReleasesWith view={view} other={opened.id} />;
    case 'releases':
      return <ReleasesOf filter={naming([view.id], view.period)} />;
    default:
      return lists[opened.what];
  }
}
