import { useAnswer } from '../../api/use-answer.ts';
import { Answer } from '../../parts/answer.tsx';
import { ContactList } from '../../parts/contact-list.tsx';
import { Section } from '../../parts/section.tsx';
import { texts } from '../../texts/texts.ts';
import { SHOWN_CONTACTS } from './ask-early.ts';
import { NEWEST } from './questions.ts';

/** The contacts that happened last, of all countries. */
export function NewestContacts() {
  const answer = useAnswer(NEWEST, { first: SHOWN_CONTACTS });
  return (
    <Section title={texts.start.newest}>
      <Answer of={answer} height={640} isEmpty={({ engagements }) => engagements.nodes.length === 0}>
        {({ engagements }) => <ContactList contacts={engagements.nodes} />}
      </Answer>
    </Section>
  );
}
