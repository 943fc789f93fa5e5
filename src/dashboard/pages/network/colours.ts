import { colorToVec4 } from 'sigma/utils';
import { REGIONS, type Region } from './tie.ts';
import type { Rgb } from './ties-layer.ts';

/** What the network is drawn with. */
export interface Colours {
  readonly text: string;
  readonly sheet: string;
  /** Ties, those in which protests outweigh the rest, and those of the country that is looked at. */
  readonly line: string;
  readonly cool: string;
  readonly strong: string;
  readonly regions: ReadonlyMap<Region | null, string>;
}

/** The colours of the style sheet, as the scheme has them now. */
export function coloursOf(element: HTMLElement): Colours {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    text: colour('--text'),
    sheet: colour('--sheet'),
    line: colour('--tie'),
    cool: colour('--cool'),
    strong: colour('--link'),
    regions: new Map(REGIONS.map((region) => [region, colour(`--region-${region.toLowerCase()}`)])),
  };
}

/** A colour as the graphics processor takes it. */
export function rgbOf(colour: string): Rgb {
  const [red, green, blue] = colorToVec4(colour);
  return [red, green, blue];
}
