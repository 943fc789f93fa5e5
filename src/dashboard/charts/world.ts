import { geoEqualEarth, geoPath } from 'd3-geo';
import isoCodes from 'i18n-iso-countries/codes.json';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import { SMALL_PLACES } from './small-places.ts';

/** The outline of a country as a map has it. */
export interface Outline {
  /** Alpha-2; null for territories that have no code. */
  readonly code: string | null;
  /** As the atlas names it. */
  readonly name: string;
  /** For the `d` of a path. */
  readonly path: string;
}

/** The world drawn into a rectangle. */
export interface World {
  readonly outlines: readonly Outline[];
  /** Where a country lies that has no outline; null where nothing tells. */
  placeOf(code: string): readonly [number, number] | null;
}

const topology = atlas as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
const codes = new Map(isoCodes.map(([alpha2, , numeric]) => [numeric, alpha2]));
const ANTARCTICA = '010';
const countries = {
  type: 'FeatureCollection' as const,
  features: feature(topology, topology.objects.countries).features.filter(({ id }) => id !== ANTARCTICA),
};

/** Draws the inhabited world, areas as great as they are, into a rectangle of this size. */
export function drawWorld(width: number, height: number): World {
  const projection = geoEqualEarth().fitSize([width, height], countries);
  const path = geoPath(projection).digits(1);
  return {
    outlines: countries.features.map((country) => ({
      code: codeOf(country.id, country.properties.name),
      name: country.properties.name,
      path: path(country) ?? '',
    })),
    placeOf(code) {
      const place = SMALL_PLACES[code];
      return place === undefined ? null : projection([...place]);
    },
  };
}

/** The atlas has numbers of ISO 3166-1, and none for Kosovo. */
function codeOf(numeric: string | number | undefined, name: string): string | null {
  if (name === 'Kosovo') return 'XK';
  return codes.get(String(numeric)) ?? null;
}
