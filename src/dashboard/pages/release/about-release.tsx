import type { ReactNode } from 'react';
import type { ReleaseQuery } from '../../generated/graphql.ts';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import { Section } from '../../parts/section.tsx';
import classes from './about-release.module.css';

type Release = NonNullable<ReleaseQuery['release']>;

interface AboutReleaseProps {
  readonly release: Release;
  readonly collections: ReleaseQuery['collections'];
}

/** Where a release comes from, and who read it. */
export function AboutRelease({ release, collections }: AboutReleaseProps) {
  const { id, language, collection, readBy, ingestedAt, sourceUrl, addresses } = release;
  const others = addresses.filter((address) => address !== sourceUrl && isWebAddress(address));
  const from = collections.find((each) => each.id === collection)?.name ?? collection;
  return (
    <Section title={texts.release.about}>
      <dl className={classes['facts']}>
        <Fact name={texts.release.source}>
          {isWebAddress(sourceUrl) ? <Address of={sourceUrl} /> : texts.release.noSource}
        </Fact>
        {others.length > 0 && (
          <Fact name={texts.release.addresses}>
            {others.map((address) => (
              <div key={address}>
                <Address of={address} />
              </div>
            ))}
          </Fact>
        )}
        <Fact name={texts.start.collection}>{from}</Fact>
        <Fact name={texts.release.language}>{format.language(language) ?? texts.release.noLanguage}</Fact>
        <Fact name={texts.release.readBy}>{readBy}</Fact>
        <Fact name={texts.release.readOn}>{format.day(ingestedAt.slice(0, 10))}</Fact>
        <Fact name={texts.release.id}>{id}</Fact>
      </dl>
    </Section>
  );
}

function Address({ of }: { readonly of: string }) {
  return (
    <a href={of} target="_blank" rel="noopener noreferrer" className="underlined">
      {of}
    </a>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="quiet">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Only such addresses become links, whatever a release names as its source. */
function isWebAddress(address: string | null | undefined): address is string {
  return address != null && /^https?:\/\//i.test(address);
}
