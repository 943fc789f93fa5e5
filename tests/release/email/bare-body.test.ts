import { describe, expect, it } from 'vitest';
import { bareBody } from '../../../src/release/email/bare-body.ts';

const TEXT = 'The Minister of Foreign Affairs of Chad received the Ambassador of Egypt in N’Djamena today.';
const bodyOf = (...lines: readonly string[]) => bareBody(lines.join('\n')).body;

describe('of an e-mail’s body', () => {
  it.each([
    ['a signature', [TEXT, '', '--', 'Press office']],
    ['a line under the text', [TEXT, '_______', 'Press office']],
    ['a footer of a list', [TEXT, '', 'To unsubscribe, write to us.', 'Tel. 1']],
    ['a note on who may read it', [TEXT, '', 'This e-mail and what is attached to it are confidential.']],
    ['a link to the page', ['View this email in your browser', TEXT]],
    ['marks of quoting', [`> ${TEXT.slice(0, 40)}`.trimEnd(), '>', `> ${TEXT}`]],
  ])('%s goes', (what, lines) => {
    const quoted = what === 'marks of quoting' ? `${TEXT.slice(0, 40).trimEnd()}\n\n${TEXT}` : TEXT;
    expect(bodyOf(...lines)).toBe(quoted);
  });

  it.each([
    ['an end that is told', [TEXT, '', '-- ends --']],
    ['a dash before words', [TEXT, '--In Cairo, the talks go on.']],
    ['one quoted line', [TEXT, '> He said so.']],
  ])('%s stays', (_, lines) => {
    expect(bodyOf(...lines)).toBe(lines.join('\n'));
  });

  it('the headers of a forwarded one tell its subject and its day', () => {
    const head = ['Begin forwarded message:', '', 'From: MFA <press@example.org>', 'Subject: Talks in Chad'];
    expect(bareBody([...head, 'Date: 3 May 2024 at 09:12:11 GMT+1', '', TEXT].join('\n'))).toEqual({
      body: TEXT,
      subject: 'Talks in Chad',
      sentOn: '2024-05-03',
    });
    expect(bareBody(`Original message\nFrom: the people of Chad\n${TEXT}`).subject).toBeNull();
  });
});
