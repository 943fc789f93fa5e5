import { Combobox, Loader, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { pageOf } from '../app/addresses.ts';
import { placeText } from '../parts/reading/place.ts';
import { texts } from '../texts/texts.ts';
import { hitsOf, SEARCH } from './hits.ts';
import classes from './search-box.module.css';

const SHORTEST = 2;
const WAIT_MS = 150;
const SHOWN = 8;
const ALL = 'all';

/** One box for countries, people, organisations, topics and releases, as one types. */
export function SearchBox() {
  const navigate = useNavigate();
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text.trim(), WAIT_MS);
  const isLongEnough = asked.length >= SHORTEST;
  const answer = useAnswer(SEARCH, { query: asked, first: SHOWN }, { enabled: isLongEnough });
  const hits = isLongEnough && answer.data !== undefined ? hitsOf(answer.data.search) : [];

  const open = (value: string) => {
    combobox.closeDropdown();
    const page = value === ALL ? null : pageOf(value);
    const place = hits.find(({ id }) => id === value)?.place ?? null;
    if (page !== null)
      void navigate({
        to: page.to,
        params: page.params,
        search: place === null ? {} : { at: placeText(place) },
      });
    else if (text.trim() !== '') void navigate({ to: '/search', search: { q: text.trim() } });
    setText('');
  };

  return (
    <Combobox store={combobox} onOptionSubmit={open} withinPortal={false} keepMounted={false}>
      <Combobox.Target>
        <TextInput
          type="search"
          size="sm"
          aria-label={texts.search.label}
          placeholder={texts.search.placeholder}
          leftSection={answer.isFetching ? <Loader size={14} /> : <IconSearch size={16} aria-hidden />}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && combobox.getSelectedOptionIndex() === -1) open(ALL);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={text.trim() === ''} className={classes['dropdown'] ?? ''}>
        <Combobox.Options aria-label={texts.search.label}>
          {hits.map(({ id, kind, name, more }) => (
            <Combobox.Option key={id} value={id} className={classes['hit'] ?? ''}>
              <span className={classes['name']}>{name}</span>
              <span className={`quiet ${classes['kind']}`}>{more ?? kind}</span>
            </Combobox.Option>
          ))}
          {hits.length > 0 && <Combobox.Option value={ALL}>{texts.search.all(text.trim())}</Combobox.Option>}
          {hits.length === 0 && (
            <Combobox.Empty>
              {isLongEnough && !answer.isFetching ? texts.search.nothing : texts.search.keepTyping}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
