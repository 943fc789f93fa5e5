import { NodeLink } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { format } from '../../texts/format.ts';
import { texts } from '../../texts/texts.ts';
import classes from './members.module.css';

interface MembersProps {
  readonly members: readonly { readonly id: string; readonly name: string }[];
}

/** The member states of an organisation. */
export function Members({ members }: MembersProps) {
  return (
    <Section title={texts.topic.members(format.whole(members.length))}>
      <ul className={classes['members']}>
        {members.map(({ id, name }) => (
          <li key={id}>
            <NodeLink id={id}>{name}</NodeLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
