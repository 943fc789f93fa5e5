/** A text as XML can hold it, in content and in attributes. */
export function escapeXml(text: string): string {
  return inXml(text).replaceAll(/[&<>"'\t\n\r]/g, (sign) => `&#${sign.codePointAt(0)};`);
}

/** A text with what XML 1.0 has no way to write replaced. */
export function inXml(text: string): string {
  return text.toWellFormed().replaceAll(NOT_XML, '\uFFFD');
}

// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
