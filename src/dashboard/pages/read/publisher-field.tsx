import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { texts } from '../../texts/texts.ts';
import { PUBLISHERS } from './questions.ts';

interface PublisherFieldProps {
  /** Alpha-2 code of a country, or EU. */
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
}

const WAIT_MS = 150;
const UNION = { value: 'EU', label: texts.read.union };

/** Whose organ published a text: a country, found as one types its name, or the European Union. */
export function PublisherField({ value, onChange }: PublisherFieldProps) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ readonly value: string; readonly label: string } | null>(null);
  const [asked] = useDebouncedValue(typed.trim(), WAIT_MS);
  const isAsked = asked !== '' && asked !== chosen?.label;
  const answer = useAnswer(PUBLISHERS, { query: asked }, { enabled: isAsked });
  const found = (isAsked ? (answer.data?.search ?? []) : []).flatMap(({ node }) =>
    'code' in node ? { value: node.code, label: node.name } : [],
  );
  const known = [...found, UNION, ...(chosen === null ? [] : [chosen])];
  const data = [...new Map(known.map((each) => [each.value, each])).values()];
  return (
    <Select
      label={texts.fields.publisher}
      description={texts.read.publisherHint}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': texts.read.clear, 'aria-hidden': false, tabIndex: 0 }}
      data={data}
      filter={({ options }) => options}
      value={value}
      onChange={(code, option) => {
        setChosen(code === null || option === null ? null : { value: code, label: option.label });
        onChange(code);
      }}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={texts.read.publisherNothing}
    />
  );
}
