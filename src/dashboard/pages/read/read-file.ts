import { texts } from '../../texts/texts.ts';
import { textOfHtml } from './text-of-html.ts';

const MOST_BYTES = 2_000_000;

/** A file that cannot be read here; the message says why, and what to do. */
export class UnreadableFileError extends Error {
  override readonly name = 'UnreadableFileError';
}

/** The text of a file that was chosen or dropped: text, or HTML, of which its text is taken. */
export async function readFile(file: File): Promise<string> {
  if (file.size > MOST_BYTES) throw new UnreadableFileError(texts.read.fileTooLarge(file.name));
  const text = await file.text();
  if (text.includes('\0') || text.startsWith('%PDF'))
    throw new UnreadableFileError(texts.read.fileUnknown(file.name));
  const isHtml = file.type === 'text/html' || /\.x?html?$/i.test(file.name);
  return isHtml ? textOfHtml(text) : text;
}
