import { useEffect, type ReactNode } from 'react';
import { texts } from '../texts/texts.ts';

interface PageProps {
  /** What stands in the browser's title, before the product's name. */
  readonly title: string | undefined;
  readonly children: ReactNode;
}

/** The content of a page, under its title. */
export function Page({ title, children }: PageProps) {
  useEffect(() => {
    document.title = title === undefined ? texts.product : `${title} · ${texts.product}`;
  }, [title]);
  return <div className="page">{children}</div>;
}
