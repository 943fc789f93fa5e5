import { NodeLink } from '../../parts/node-link.tsx';
import { Section } from '../../parts/section.tsx';
import { texts } from '../../texts/texts.ts';
import classes from './participants.module.css';
import { sideOf, type Told } from './told.ts';

type Participant = Told['participants'][number];

/** Those who took part, country beside country, with the posts that the accounts give them. */
export function Participants({ told }: { readonly told: Told }) {
  const { countries, participants } = told;
  const words = texts.engagement.participants;
  const of = (code: string) => participants.filter(({ country }) => country?.code === code);
  const others = participants.filter(
    ({ country }) => country == null || !countries.some(({ code }) => code === country.code),
  );
  return (
    <Section title={words.title}>
      {participants.length === 0 && <p className="quiet">{words.none}</p>}
      <div className={classes['countries']}>
        {countries.map(({ id, code, name }) => (
          <section key={id} data-side={sideOf(told, code)} className={classes['country']}>
            <h3 className={classes['name']}>
              <NodeLink id={id}>{name}</NodeLink>
            </h3>
            <People of={of(code)} />
          </section>
        ))}
        {others.length > 0 && (
          <section className={classes['country']}>
            <h3 className={classes['name']}>{words.others}</h3>
            <People of={others} />
          </section>
        )}
      </div>
    </Section>
  );
}

function People({ of }: { readonly of: readonly Participant[] }) {
  if (of.length === 0) return <p className="quiet">{texts.engagement.participants.noneOf}</p>;
  return (
    <ul className={classes['people']}>
      {of.map(({ official, posts }) => (
        <li key={official.id}>
          <NodeLink id={official.id}>{official.name}</NodeLink>
          {posts.length > 0 && <div className={`quiet ${classes['posts']}`}>{posts.join('; ')}</div>}
        </li>
      ))}
    </ul>
  );
}
