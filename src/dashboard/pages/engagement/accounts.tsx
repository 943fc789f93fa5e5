import { SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { Section } from '../../parts/section.tsx';
import { texts } from '../../texts/texts.ts';
import { Compared } from './compared.tsx';
import { FullAccounts } from './full-accounts.tsx';
import { nameOf, type Told } from './told.ts';
import { Voices } from './voices.tsx';

const route = getRouteApi('/engagement/$key');

/** The accounts of a contact: compared where there are several, each in full, or by who is quoted. */
export function Accounts({ told }: { readonly told: Told }) {
  const { view = 'compared' } = route.useSearch();
  const navigate = route.useNavigate();
  const { accounts, comparison } = told;
  const words = texts.engagement.accounts;
  const [first] = accounts;
  if (comparison == null)
    return (
      <Section title={words.title} about={first && words.alone(nameOf(first))}>
        <FullAccounts told={told} />
      </Section>
    );
  return (
    <Section
      title={words.title}
      about={words.several}
      aside={
        <SegmentedControl
          size="xs"
          aria-label={words.view}
          value={view}
          onChange={(value) =>
            void navigate({
              search: value === 'full' || value === 'voices' ? { view: value } : {},
              resetScroll: false,
            })
          }
          data={(['compared', 'full', 'voices'] as const).map((value) => ({
            value,
            label: words.views[value],
          }))}
        />
      }
    >
      {view === 'compared' && <Compared told={told} comparison={comparison} />}
      {view === 'full' && <FullAccounts told={told} />}
      {view === 'voices' && <Voices told={told} comparison={comparison} />}
    </Section>
  );
}
