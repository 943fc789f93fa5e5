import { Button, TextInput } from '@mantine/core';
import { useScope } from '../../api/use-access.ts';
import { TokenForm } from '../../parts/token-form.tsx';
import { texts } from '../../texts/texts.ts';
import classes from './address-form.module.css';

interface AddressFormProps {
  readonly value: string;
  readonly onChange: (address: string) => void;
  readonly isBusy: boolean;
  /** Has the page fetched and read; null for those who may not. */
  readonly onRead: (() => void) | null;
}

/** Where the address of a release's page is given. */
export function AddressForm({ value, onChange, isBusy, onRead }: AddressFormProps) {
  const scope = useScope();
  return (
    <div className="stack">
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (value.trim() !== '') onRead?.();
        }}
      >
        <TextInput
          // Not of the type "url": what is wrong with an address is told by the server, in its words.
          inputMode="url"
          className={classes['field'] ?? ''}
          label={texts.read.address}
          description={texts.read.addressHint}
          placeholder="https://"
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          spellCheck={false}
          autoComplete="off"
        />
        <Button type="submit" loading={isBusy} disabled={onRead === null || value.trim() === ''}>
          {texts.read.fetch}
        </Button>
      </form>
      {scope !== 'write' && <TokenForm why={texts.read.fetchWhy} needs="read" />}
    </div>
  );
}
