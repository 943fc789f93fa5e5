import { texts } from '../texts/texts.ts';
import classes from './quote.module.css';
import { WordsLink } from './words-link.tsx';

interface QuoteProps {
  /** Global id of the release that the words stand in. */
  readonly release: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Who published it, or its title. */
  readonly of?: string;
}

/** Characters of a quote that tell it from others. */
const OPENING = 60;

/** The very words, with the way to their place in the release. */
export function Quote({ release, quote, start, end, of }: QuoteProps) {
  return (
    <figure className={classes['quote']}>
      <blockquote>{quote}</blockquote>
      <figcaption>
        {of !== undefined && <span className="quiet">{of} · </span>}
        <WordsLink release={release} place={{ start, end }} name={texts.evidence.openAt(openingOf(quote))}>
          {texts.evidence.open}
        </WordsLink>
      </figcaption>
    </figure>
  );
}

function openingOf(quote: string): string {
  return quote.length > OPENING ? `${quote.slice(0, OPENING).trimEnd()}…` : quote;
}
