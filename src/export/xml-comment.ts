import { inXml } from '../common/escape-xml.ts';

/** A comment in XML; two hyphens would end it. */
export function xmlComment(text: string): string {
  return `<!-- ${inXml(text).replaceAll(/-(?=-)|-$/g, '- ')} -->`;
}
