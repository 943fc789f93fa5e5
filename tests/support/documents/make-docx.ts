import { Document, type ISectionOptions, type IPropertiesOptions, Packer } from 'docx';

/** The bytes of a Word file as a ministry's secretariat would save it: one section with the given parts. */
export async function makeDocx(
  children: ISectionOptions['children'],
  options: Omit<IPropertiesOptions, 'sections'> = {},
): Promise<Uint8Array> {
  const document = new Document({ ...options, sections: [{ children }] });
  return new Uint8Array(await Packer.toBuffer(document));
}
