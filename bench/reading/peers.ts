import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';

/** A program that analyses English text. */
export interface Peer {
  readonly name: string;
  /** What it is asked to do with each text. */
  readonly does: string;
  readonly read: (text: string) => unknown;
}

const wink = winkNlp(model);

/** General libraries for English on Node.js, each asked for the nearest that it does to reading a release. */
export const PEERS: readonly Peer[] = [
  {
    name: 'wink-nlp',
    does: 'sentences, parts of speech, entities (dates, numbers), sentiment, negation',
    read: (text) => {
      const doc = wink.readDoc(text);
      return [doc.sentences().out(), doc.entities().out()];
    },
  },
  {
    name: 'compromise',
    does: 'sentences, parts of speech; people, places, organisations',
    read: (text) => {
      const doc = compromise(text);
      return [doc.people().out('array'), doc.places().out('array'), doc.organizations().out('array')];
    },
  },
];
