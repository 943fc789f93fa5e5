import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { ask } from '../../api/ask.ts';
import type { Verdict } from '../../generated/graphql.ts';
import type { Pair } from './pair.ts';
import { JUDGEMENTS, KEEP_APART, MERGE, UNDO } from './questions.ts';

/** What was decided on this page, and can be undone with one key. */
export interface Decided {
  /** Id of the judgement. */
  readonly id: string;
  readonly verdict: Verdict;
  readonly pair: Pair;
  /** Both names, for people to see. */
  readonly names: readonly string[];
}

/** Decisions, and what became of them. */
export interface Judging {
  readonly judge: (decision: Omit<Decided, 'id'>) => void;
  readonly undo: (decided: Pick<Decided, 'id'>) => void;
  /** What was decided here, newest last. */
  readonly decided: readonly Decided[];
  readonly isBusy: boolean;
  readonly error: Error | null;
}

/** Where a judgement that was just made is looked for among the newest. */
const LOOKED_AT = 10;

/** Decides on pairs of officials, and takes decisions back. */
export function useJudging(onDecided: (pair: Pair) => void): Judging {
  const client = useQueryClient();
  const [decided, setDecided] = useState<readonly Decided[]>([]);
  const judging = useMutation({
    mutationFn: async (decision: Omit<Decided, 'id'>) => {
      const ids = [...decision.pair];
      if (decision.verdict === 'SAME') await ask(MERGE, { ids });
      else await ask(KEEP_APART, { ids });
      const { judgements } = await ask(JUDGEMENTS, { first: LOOKED_AT });
      const made = judgements.nodes.find(
        ({ verdict, sightings }) => verdict === decision.verdict && ids.every((id) => sightings.includes(id)),
      );
      return { decision, id: made?.id };
    },
    onSuccess: async ({ decision, id }) => {
      if (id !== undefined) setDecided((before) => [...before, { ...decision, id }]);
      onDecided(decision.pair);
      await client.invalidateQueries();
    },
  });
  const undoing = useMutation({
    mutationFn: ({ id }: Pick<Decided, 'id'>) => ask(UNDO, { id }),
    onSuccess: async (_, { id }) => {
      setDecided((before) => before.filter((each) => each.id !== id));
      await client.invalidateQueries();
    },
  });
  const { mutate: judge } = judging;
  const { mutate: undo } = undoing;
  return {
    judge: useCallback(
      (decision) => {
        undoing.reset();
        judge(decision);
      },
      [judge, undoing],
    ),
    undo: useCallback(
      (which) => {
        judging.reset();
        undo(which);
      },
      [undo, judging],
    ),
    decided,
    isBusy: judging.isPending || undoing.isPending,
    error: judging.error ?? undoing.error,
  };
}
