import { blocksOf } from '../../../src/identity/blocks.ts';
import type { Contribution } from '../../../src/model/contribution.ts';
import { addDays, monthOf, type Period, yearOf } from '../../../src/model/date.ts';
import { relationsAmong, type NodeId } from '../../../src/model/node-id.ts';
import { ENTITY_KINDS } from '../../../src/model/reading.ts';
import { ENGAGEMENT_TYPE_IDS, SPEECH_ACT_IDS } from '../../../src/model/reference.ts';
import { allAddresses, RELEASE_KINDS } from '../../../src/model/release.ts';
import { searchWords, type TextQuery } from '../../../src/model/text-query.ts';
import type * as lists from '../../../src/store/list-queries.ts';
import type * as lookups from '../../../src/store/lookups.ts';
import type { Random } from '../../support/worlds/random.ts';

/** Draws what can be asked of a world: mostly of what it holds, sometimes of what it does not. */
export class Questions {
  readonly #random: Random;
  readonly #world: readonly Contribution[];

  constructor(random: Random, world: readonly Contribution[]) {
    this.#random = random;
    this.#world = world;
  }

  release(): Contribution {
    return this.#random.pick(this.#world);
  }

  releaseId(): NodeId {
    return this.#orMiss('release:none', this.release().release.id);
  }

  address(): string {
    return this.#orMiss(
      'https://nowhere.example/',
      this.#fromRelease(({ release }) => allAddresses(release)),
    );
  }

  wordsQuery(): lookups.WordsQuery {
    const { wordsDigest, publisher, issuedOn } = this.release().release;
    return {
      wordsDigest,
      publisher: this.#random.chance(0.1) ? null : publisher.country,
      issuedOn: this.#random.chance(0.1) ? null : issuedOn,
    };
  }

  statementId(): NodeId {
    return this.#orMiss(
      'statement:none',
      this.#fromRelease(({ statements }) => statements.map(({ id }) => id)),
    );
  }

  entity(...kinds: readonly string[]): NodeId {
    const wanted = (naming: { readonly kind: string }) => kinds.length === 0 || kinds.includes(naming.kind);
    return this.#orMiss(
      'country:ZZ',
      this.#fromRelease(({ namings }) => namings.filter(wanted).map(({ entity }) => entity)),
    );
  }

  official(): NodeId {
    return this.entity('OFFICIAL');
  }

  sighted(): NodeId {
    return this.#orMiss(
      'official:zz-nobody',
      this.#fromRelease(({ sightings }) => sightings.map((one) => one.sighted)),
    );
  }

  block(): string {
    const blocks = this.#fromRelease(({ sightings }) =>
      sightings.flatMap(({ name, country }) => blocksOf({ names: [[name, 1]], country })),
    );
    return blocks ?? 'zz none';
  }

  topics(): NodeId[] {
    return this.#list(() => this.entity('SECTOR', 'ISSUE', 'ORGANIZATION'));
  }

  code(): string {
    return this.entity('COUNTRY').slice('country:'.length);
  }

  relation(): NodeId {
    return this.#random.chance(0.1)
      ? (relationsAmong([this.code(), this.code()])[0] ?? 'relation:KH-ZZ')
      : (this.#fromRelease(({ relations }) => relations) ?? 'relation:KH-US');
  }

  day(): string {
    const { day } = this.release().release;
    return day === '' ? '2020-02-29' : addDays(day, this.#random.int(40) - 20);
  }

  period(): Period {
    const [a = '', b = ''] = [this.day(), this.day()].sort();
    const [year, month] = [`${yearOf(a)}-01-01`, `${monthOf(a)}-01`];
    return this.#random.pick([
      {},
      {},
      { from: a },
      { to: b },
      { from: a, to: b },
      { from: a, to: a },
      { from: year, to: `${yearOf(a)}-12-31` },
      { from: year, to: b },
      { from: month, to: addDays(`${monthOf(addDays(month, 31))}-01`, -1) },
      { from: month, to: `${yearOf(b)}-12-31` },
    ]);
  }

  /** Large enough to come to the end of a list in a few pages, as a rule. */
  pageSize(): number {
    return this.#random.chance(0.1) ? 1 + this.#random.int(3) : 8 + this.#random.int(40);
  }

  first(): number {
    return 1 + this.#random.int(12);
  }

  text(depth = 0): TextQuery {
    const draw = this.#random.int(depth > 2 ? 4 : 7);
    if (draw < 2) return { op: 'TERM', word: this.#word() };
    if (draw === 2) return { op: 'PREFIX', word: beginningOf(this.#word(), 2) };
    if (draw === 3) return this.#phrase();
    if (draw === 4) return { op: 'NOT', wanted: this.text(depth + 1), unwanted: this.text(depth + 1) };
    return { op: draw === 5 ? 'AND' : 'OR', parts: [this.text(depth + 1), this.text(depth + 1)] };
  }

  releaseSelection(): lists.ReleaseSelection {
    return {
      period: this.#maybe(0.3, () => this.period()),
      publishers: this.#maybe(0.2, () => this.#list(() => this.code())),
      names: this.#maybe(0.4, () => this.#list(() => this.#list(() => this.entity()))),
      relation: this.#maybe(0.2, () => this.relation()),
      engagementTypes: this.#maybe(0.2, () => this.#list(() => this.#random.skewed(ENGAGEMENT_TYPE_IDS))),
      kinds: this.#maybe(0.1, () => this.#list(() => this.#random.skewed(RELEASE_KINDS))),
      collections: this.#maybe(0.1, () => this.#list(() => this.release().release.collection)),
      languages: this.#maybe(0.1, () => this.#list(() => this.release().release.language)),
      text: this.#maybe(0.4, () => this.text()),
    };
  }

  officialSelection(): lists.OfficialSelection {
    return {
      country: this.#maybe(0.3, () => this.code()),
      on: this.#maybe(0.3, () => this.day()),
      nameWords: this.#maybe(0.5, () => this.nameWords()),
    };
  }

  nameWords(): string[] {
    const name = this.#fromRelease(({ sightings }) => sightings.map((s) => s.name)) ?? 'Nobody';
    return searchWords(name)
      .slice(0, this.#random.int(3))
      .map((word) => beginningOf(word, 1 + this.#random.int(4)));
  }

  engagementSelection(): lists.EngagementSelection {
    return {
      period: this.#maybe(0.3, () => this.period()),
      types: this.#maybe(0.3, () => this.#list(() => this.#random.skewed(ENGAGEMENT_TYPE_IDS))),
      countries: this.#maybe(0.4, () => this.#list(() => this.code())),
      officials: this.#maybe(0.2, () => this.#list(() => this.official())),
      relation: this.#maybe(0.3, () => this.relation()),
      withinVisit: this.#maybe(0.2, () => this.#random.chance(0.5)),
    };
  }

  statementSelection(): lists.StatementSelection {
    const party = () => this.entity('COUNTRY', 'ORGANIZATION');
    return {
      period: this.#maybe(0.3, () => this.period()),
      acts: this.#maybe(0.3, () => this.#list(() => this.#random.skewed(SPEECH_ACT_IDS))),
      sides: this.#maybe(0.3, () => this.#list(party)),
      targets: this.#maybe(0.2, () => this.#list(party)),
      topics: this.#maybe(0.3, () => this.topics()),
      speaker: this.#maybe(0.1, () => this.official()),
      relation: this.#maybe(0.2, () => this.relation()),
    };
  }

  relationSelection(): lists.RelationSelection {
    return {
      country: this.#maybe(0.4, () => this.code()),
      countries: this.#maybe(0.3, () => this.#list(() => this.code())),
      period: this.#maybe(0.3, () => this.period()),
      topics: this.#maybe(0.3, () => this.topics()),
      minEngagements: this.#maybe(0.3, () => this.#random.int(4)),
    };
  }

  kinds(): (typeof ENTITY_KINDS)[number][] {
    return ENTITY_KINDS.filter(() => this.#random.chance(0.5));
  }

  linkedQuery(): lookups.LinkedQuery {
    const kinds = ['officials', 'engagements', 'statements'] as const;
    return { release: this.releaseId(), along: kinds.filter(() => this.#random.chance(0.5)) };
  }

  postQuery(): lookups.PostEvidenceQuery {
    const { sightings } = this.release();
    const [seen] = sightings;
    const [post] = seen?.posts ?? [];
    return {
      official: seen?.official ?? 'official:zz-nobody',
      title: post?.title ?? 'King',
      country: post?.country ?? null,
      organization: post?.organization ?? null,
      first: this.first(),
    };
  }

  blockSpan(): lookups.BlockSpan {
    const report = this.release().reports[0];
    const { from = '', to = '9999-12-31' } = this.period();
    return { block: report?.block ?? 'TALKS KH US', from, to };
  }

  #word(): string {
    const words = searchWords(this.release().release.text);
    return this.#random.chance(0.05) ? 'nowhere' : this.#random.pick(words);
  }

  /** What is there; now and then what is not, were it for the form of a letter alone. */
  #orMiss(miss: NodeId, there: NodeId | undefined): NodeId {
    if (there === undefined || this.#random.chance(0.04)) return miss;
    return this.#random.chance(0.02) ? there.normalize('NFD').toUpperCase() : there;
  }

  #phrase(): TextQuery {
    const words = searchWords(this.release().release.text);
    const start = this.#random.int(words.length);
    const phrase = words.slice(start, start + 2);
    return phrase.length < 2 ? { op: 'TERM', word: this.#word() } : { op: 'PHRASE', words: phrase };
  }

  #fromRelease<T>(part: (release: Contribution) => readonly T[]): T | undefined {
    for (let tries = 0; tries < 5; tries += 1) {
      const items = part(this.release());
      if (items.length > 0) return this.#random.pick(items);
    }
    return undefined;
  }

  #maybe<T>(probability: number, draw: () => T): T | undefined {
    return this.#random.chance(probability) ? draw() : undefined;
  }

  /** One to three items as a rule, now and then none. */
  #list<T>(draw: () => T): T[] {
    return Array.from({ length: this.#random.chance(0.04) ? 0 : 1 + this.#random.int(3) }, draw);
  }
}

/** The first letters of a word, none of them cut in half. */
function beginningOf(word: string, letters: number): string {
  return [...word].slice(0, letters).join('');
}
