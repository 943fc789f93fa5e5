declare module 'html-encoding-sniffer' {
  /** The name of a page's character set as browsers tell it; `defaultEncoding` as given where nothing tells. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options?: { readonly transportLayerEncodingLabel?: string; readonly defaultEncoding?: string },
  ): string;
}
