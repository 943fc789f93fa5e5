import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';

interface DayInputProps {
  readonly label: string;
  /** The day that was chosen; undefined if none was. */
  readonly value: string | undefined;
  /** The day that stands there then. */
  readonly shown: string;
  readonly min?: string;
  readonly max?: string;
  /** Told a day as soon as it is a whole one, or undefined when it is taken away. */
  readonly onChange: (day: string | undefined) => void;
}

/** Days before this one are years that are still being typed: "0002". */
const EARLIEST = '1900-01-01';

/** A day to choose or to type. */
export function DayInput({ label, value, shown, min, max, onChange }: DayInputProps) {
  const [typed, setTyped] = useState(value ?? shown);
  useEffect(() => setTyped(value ?? shown), [value, shown]);
  const tell = (day: string) => {
    setTyped(day);
    const isWithin = day >= (min ?? EARLIEST) && day <= (max ?? '9999');
    if (day === '') onChange(undefined);
    else if (day >= EARLIEST && isWithin) onChange(day);
  };
  return (
    <TextInput
      size="xs"
      type="date"
      label={label}
      value={typed}
      {...(min !== undefined && { min })}
      {...(max !== undefined && { max })}
      onChange={({ currentTarget }) => tell(currentTarget.value)}
    />
  );
}
