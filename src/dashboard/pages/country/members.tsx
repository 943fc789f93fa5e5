import type { CountryQuery } from '../../generated/graphql.ts';
import { Nothing } from '../../parts/answer.tsx';
import { NodeLink } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { texts } from '../../texts/texts.ts';
import classes from './members.module.css';

interface MembersProps {
  readonly organizations: NonNullable<CountryQuery['country']>['memberOf'];
}

/** The organisations that have the country among their members. */
export function Members({ organizations }: MembersProps) {
  return (
    <Section title={texts.country.members.title}>
      {organizations.length === 0 && <Nothing>{texts.country.members.none}</Nothing>}
      <ul className={classes['members']}>
        {organizations.map(({ id, name }) => (
          <li key={id}>
            <NodeLink id={id}>{name}</NodeLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
