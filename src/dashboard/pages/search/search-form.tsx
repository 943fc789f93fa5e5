import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { texts } from '../../texts/texts.ts';
import classes from './found.module.css';

/** What was searched for, to be changed and searched again. */
export function SearchForm({ query }: { readonly query: string }) {
  const navigate = useNavigate();
  const [text, setText] = useState(query);
  return (
    <form
      role="search"
      aria-label={texts.results.again}
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: '/search', search: { q: text.trim() } });
      }}
    >
      <TextInput
        type="search"
        className={classes['field'] ?? ''}
        aria-label={texts.results.query}
        placeholder={texts.search.placeholder}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button type="submit">{texts.search.title}</Button>
    </form>
  );
}
