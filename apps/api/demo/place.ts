import type { Profession } from '@faellesblik/access/domain/profession';
import type { Role } from '@faellesblik/access/domain/role';
import type { UnitKind } from '@faellesblik/access/domain/unit';
import type { WrittenMirrorEntry } from '@faellesblik/anonymisation/domain/own-mirror-entry';
import type { CommunityKind, SizeBand } from '@faellesblik/cases/domain/community';
import type { Founding } from './found-municipality';

/** A unit with those who work there and the communities of its children. */
export interface DemoUnit {
  readonly name: string;
  readonly kind: UnitKind;
  readonly cluster?: string;
  readonly people: readonly DemoPerson[];
  readonly communities?: readonly DemoCommunity[];
}

/** Name, role and profession; every name is invented. */
export type DemoPerson = readonly [name: string, role: Role, profession: Profession];

/** Nickname, kind and size band. */
export type DemoCommunity = readonly [nickname: string, kind: CommunityKind, sizeBand: SizeBand];

/** A municipality as it is drawn on the map: who founds it, its clusters, and its units. */
export interface Place {
  readonly founding: Founding;
  readonly clusters: readonly string[];
  readonly units: readonly DemoUnit[];
  /** What it has added to the language mirror. */
  readonly mirror?: readonly WrittenMirrorEntry[];
}
