import type { ReactNode } from 'react';
import { ContactsOf, ReleasesOf, StatementsOf } from '../../parts/lists/lists-of.tsx';
import { SidePanel } from '../../parts/side-panel.tsx';
import { texts } from '../../texts/texts.ts';
import { AllCountries } from './all-countries.tsx';
import { AllOfficials } from './all-officials.tsx';
import { readOpenedCount, type OpenedCount } from './opened.ts';

/** Beside the start page: what a number of it counts. It comes when it is opened. */
export function OpenedCountPanel({ open }: { readonly open: string | undefined }) {
  const opened = readOpenedCount(open);
  return (
    <SidePanel title={opened === null ? null : texts.start.opened[opened.what]}>
      {opened !== null && listOf(opened)}
    </SidePanel>
  );
}

function listOf(opened: OpenedCount): ReactNode {
  switch (opened.what) {
    case 'releases':
      return <ReleasesOf filter={{}} />;
    case 'collection':
      return <ReleasesOf filter={{ collections: [opened.id] }} />;
    case 'engagements':
      return <ContactsOf filter={{}} />;
    case 'statements':
      return <StatementsOf filter={{}} />;
    case 'officials':
      return <AllOfficials />;
    case 'countries':
      return <AllCountries />;
  }
}
