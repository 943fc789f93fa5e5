import { Document, type ISectionOptions, type IPropertiesOptions, Packer } from 'docx';

/** The bytes of a Word file as a ministry's secretariat would save it: one section with the given parts. */
export async function makeDocx(
  children: ISectionOptions['children'],
  { headers, ...options }: Omit<IPropertiesOptions, 'sections'> & Pick<ISectionOptions, 'headers'> = {},
): Promise<Uint8Array> {
  const section = headers === undefined ? { children } : { children, headers };
  const document = new Document({ ...options, sections: [section] });
  return new Uint8Array(await Packer.toBuffer(document));
}
