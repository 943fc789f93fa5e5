import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { texts } from '../texts/texts.ts';
import classes from './side-panel.module.css';

interface SidePanelProps {
  /** What stands in it; null as long as nothing is opened. */
  readonly title: string | null;
  readonly children: ReactNode;
}

/** Beside the page: what the address has opened, until it is closed, with the escape key, too. */
export function SidePanel({ title, children }: SidePanelProps) {
  const navigate = useNavigate();
  const close = () =>
    void navigate({
      to: '.',
      search: (old) => {
        const { open: _, ...rest } = old;
        return rest;
      },
      resetScroll: false,
    });
  return (
    <Drawer.Root
      opened={title !== null}
      onClose={close}
      position="right"
      size="xl"
      // The styles that would hold the page still come without the number that lets them in.
      lockScroll={false}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        {/* A header of its own would be a second banner of the page. */}
        <div className={classes['head']}>
          <Drawer.Title className={classes['title'] ?? ''}>{title ?? ''}</Drawer.Title>
          <Drawer.CloseButton aria-label={texts.states.close} />
        </div>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
