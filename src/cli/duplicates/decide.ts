import type { IngestGround } from '../../pipeline/ingest-batch.ts';
import { ImpossibleJudgementError, judge, undoJudgement } from '../../pipeline/judge.ts';
import type { Keyset } from '../../store/list-queries.ts';
import { describeDuplicate } from './describe.ts';
import { duplicatesAfter, type PlacedDuplicate } from './list.ts';

/** Who decides, and by what. */
export interface Decider {
  readonly by: string;
  readonly keys: AsyncIterable<string>;
  readonly write: (text: string) => void;
}

interface Decision {
  readonly judgement: string;
  /** Where in the list the pair stood that it was made on. */
  readonly before: Keyset | null;
}

const QUESTION = '      same, different, next, undo, quit? [s/S d n u q] ';
const HELP = `
      s  same person; the first one's name stands
      S  same person; the second one's name stands
      d  different persons
      n  next, undecided
      u  undo the last decision, and ask again
      q  quit
`;

/** Asks about officials who may be one, likeliest first, until there are no more or the decider quits. */
export async function decideDuplicates(ground: IngestGround, { by, keys, write }: Decider): Promise<void> {
  const pressed = keys[Symbol.asyncIterator]();
  const decisions: Decision[] = [];
  let after: Keyset | null = null;
  for (let going = true; going;) {
    const next: IteratorResult<PlacedDuplicate, void> = await duplicatesAfter(ground.store, after, 1).next();
    if (next.done === true) {
      write(after === null ? 'There are no possible duplicates.\n' : 'That was the last one.\n');
      break;
    }
    const { duplicate, key }: PlacedDuplicate = next.value;
    const ids = duplicate.officials.map(({ id }) => id);
    write(`\n${describeDuplicate(duplicate)}${QUESTION}`);
    const decide = async (verdict: 'SAME' | 'DIFFERENT', officials: readonly string[]) => {
      write(verdict === 'SAME' ? 'same\n' : 'different\n');
      try {
        const { id } = await judge({ verdict, officials, by, why: null }, ground);
        decisions.push({ judgement: id, before: after });
        after = key;
      } catch (error) {
        if (!(error instanceof ImpossibleJudgementError)) throw error;
        write(`      ${error.message}\n`);
      }
    };
    for (let answered = false; !answered;) {
      const { value = 'q', done } = await pressed.next();
      answered = true;
      switch (done === true ? 'q' : value) {
        case 's':
          await decide('SAME', ids);
          break;
        case 'S':
          await decide('SAME', ids.toReversed());
          break;
        case 'd':
          await decide('DIFFERENT', ids);
          break;
        case 'n':
        case ' ':
          write('next\n');
          after = key;
          break;
        case 'u': {
          const last = decisions.pop();
          if (last === undefined) write('nothing to undo\n');
          else {
            await undoJudgement(last.judgement, ground);
            after = last.before;
            write('undone\n');
          }
          break;
        }
        case 'q':
          write('quit\n');
          going = false;
          break;
        default:
          answered = false;
          write(`${HELP}${QUESTION}`);
      }
    }
  }
  await pressed.return?.();
  const count = decisions.length;
  write(`${count} ${count === 1 ? 'decision' : 'decisions'} made.\n`);
}
