import { Button } from '@mantine/core';
import type { Pages } from '../api/use-pages.ts';
import { format } from '../texts/format.ts';
import { texts } from '../texts/texts.ts';
import classes from './more.module.css';

/** How much of a list is in sight, and the way to more of it; nothing where all is. */
export function More({ of }: { readonly of: Pages<unknown> }) {
  const { items, totalCount, asked } = of;
  if (!asked.hasNextPage) return null;
  return (
    <p className={classes['more']}>
      <Button
        size="xs"
        variant="default"
        loading={asked.isFetchingNextPage}
        onClick={() => void asked.fetchNextPage()}
      >
        {texts.states.more}
      </Button>
      {totalCount !== undefined && (
        <span className="quiet numbers">
          {texts.states.shownOf(format.whole(items.length), format.whole(totalCount))}
        </span>
      )}
    </p>
  );
}
