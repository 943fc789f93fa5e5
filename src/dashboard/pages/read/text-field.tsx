import { Alert, Button, FileButton, Textarea } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { texts } from '../../texts/texts.ts';
import { readFile } from './read-file.ts';
import classes from './text-field.module.css';

interface TextFieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Where a text is pasted, or a file dropped. */
export function TextField({ value, onChange }: TextFieldProps) {
  const [isOver, setIsOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (file: File | null | undefined) => {
    if (file == null) return;
    try {
      onChange(await readFile(file));
      setProblem(null);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setIsOver(over);
  };
  return (
    <div
      className={classes['field']}
      data-over={isOver || undefined}
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={(event) => {
        drag(false)(event);
        void take(event.dataTransfer.files[0]);
      }}
    >
      <Textarea
        label={texts.read.text}
        description={texts.read.textHint}
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        autosize
        minRows={14}
        maxRows={18}
        spellCheck={false}
      />
      <div className={classes['ways']}>
        <FileButton onChange={(file) => void take(file)} accept=".txt,.text,.html,.htm,text/plain,text/html">
          {(props) => (
            <Button
              {...props}
              size="xs"
              variant="default"
              leftSection={<IconFileText size={14} aria-hidden />}
            >
              {texts.read.choose}
            </Button>
          )}
        </FileButton>
        <span className="quiet">{isOver ? texts.read.dropNow : texts.read.drop}</span>
        {value !== '' && (
          <Button size="xs" variant="subtle" className={classes['clear'] ?? ''} onClick={() => onChange('')}>
            {texts.read.clear}
          </Button>
        )}
      </div>
      {problem !== null && (
        <Alert color="red" variant="light" role="alert">
          {problem}
        </Alert>
      )}
    </div>
  );
}
