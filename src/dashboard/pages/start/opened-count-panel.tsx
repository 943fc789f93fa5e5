import { useEffect, useState, type ReactNode } from 'react';
import { ContactsOf, ReleasesOf, StatementsOf } from '../../parts/lists/lists-of.tsx';
import { SidePanel } from '../../parts/side-panel.tsx';
import { texts } from '../../texts/texts.ts';
import { AllCountries } from './all-countries.tsx';
import { AllOfficials } from './all-officials.tsx';
import { readOpenedCount, type OpenedCount } from './opened.ts';

/** Beside the start page: what a number of it counts. Its script comes when one is opened. */
export function OpenedCountPanel({ open }: { readonly open: string | undefined }) {
  const [shown, setShown] = useState<string>();
  // Closed at first: a panel knows where the focus was before only if it sees itself opened.
  useEffect(() => setShown(open), [open]);
  const opened = readOpenedCount(shown);
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
