// The package comes without types of its own.
declare module 'html-encoding-sniffer' {
  /** The canonical name of the encoding of HTML or XML, after the WHATWG's algorithm. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options?: {
      readonly xml?: boolean;
      readonly transportLayerEncodingLabel?: string;
      readonly defaultEncoding?: string;
      readonly maxPrescanBytes?: number;
    },
  ): string;
}
