import type { Verdict } from '../../generated/graphql.ts';

/** The texts of the page "duplicates". */
export const duplicates = {
  title: 'Possible duplicates',
  about:
    'Releases spell names in many ways. Here are officials who may be one person: look at what is known of both, then decide. A decision holds for releases that come later, too.',
  question: 'One person or two?',
  likely: 'likely one person',
  tokenWhy:
    'Everyone may look at these; to say that two officials are the same or different, you need a token that may write.',
  keys: {
    same: { letter: 's', label: 'Same person' },
    different: { letter: 'd', label: 'Different' },
    undo: { letter: 'u', label: 'Undo' },
    previous: { letter: 'p', label: 'Previous' },
    next: { letter: 'n', label: 'Next' },
  },
  withKeys: 'Single keys',
  stands: 'This name stands if they are one',
  forms: 'Other spellings',
  posts: 'Posts',
  noPosts: 'No release tells of a post.',
  met: 'Met most often',
  releases: 'Newest releases',
  waiting: 'To decide',
  none: 'No two officials look alike. New ones appear as releases come in.',
  gone: 'These are one official by now, or no release names them any more. Go on to the next.',
  decided: 'Decided',
  noneDecided: 'Nothing has been decided yet.',
  verdicts: { SAME: 'Same', DIFFERENT: 'Different' } satisfies Record<Verdict, string>,
  lastDecided: (verdict: string, names: string) => `${verdict}: ${names}.`,
  undoOf: (names: string) => `Undo: ${names}`,
};
