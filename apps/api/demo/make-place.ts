import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Actors } from '@faellesblik/access/server/actors';
import { Organisation } from '@faellesblik/access/server/organisation';
import { MirrorEntryService } from '@faellesblik/anonymisation/server/mirror-entry.service';
import { CommunityService } from '@faellesblik/cases/server/community.service';
import { newId } from '@faellesblik/platform/server/database/ids';
import { Directory } from './directory';
import { fixedIdOf } from './personas';
import type { DemoUnit, Place } from './place';

/** Everybody has worked here since then; long before the first forløb. */
const VALID_FROM = '2024-08-01';

/** Draws a founded municipality's map as its administrator: clusters, units, communities, people and where they work, and words of its own for the mirror. */
export async function makePlace(
  app: INestApplicationContext,
  { founding, clusters, units, mirror }: Place,
): Promise<Directory> {
  const administrator = await app.get(Actors, { strict: false }).of(founding.who);
  if (!administrator) throw new Error(`${founding.municipality} has not been founded.`);
  const organisation = app.get(Organisation, { strict: false });
  const clusterIds = new Map<string, string>();
  for (const name of clusters) clusterIds.set(name, await organisation.addCluster(administrator, name));

  const directory = new Directory(founding.who.municipalityId);
  const [own] = administrator.memberships;
  if (own) directory.units.set(founding.unit, own.unitId);
  const maker = new UnitMaker(app, administrator, directory);
  await Promise.all(units.map((unit) => maker.make(unit, clusterIds.get(unit.cluster ?? '') ?? null)));
  const entries = app.get(MirrorEntryService, { strict: false });
  for (const entry of mirror ?? [])
    await entries.add(administrator, { mutationId: newId(), answers: [], ...entry });
  return directory;
}

/** Makes units with all that is in them. */
class UnitMaker {
  private readonly organisation: Organisation;
  private readonly communities: CommunityService;

  constructor(
    app: INestApplicationContext,
    private readonly administrator: Actor,
    private readonly directory: Directory,
  ) {
    this.organisation = app.get(Organisation, { strict: false });
    this.communities = app.get(CommunityService, { strict: false });
  }

  async make(unit: DemoUnit, clusterId: string | null): Promise<void> {
    const { kind, name } = unit;
    const unitId =
      this.directory.units.get(name) ??
      (await this.organisation.addUnit(this.administrator, { kind, name, clusterId }));
    this.directory.units.set(name, unitId);
    for (const [nickname, communityKind, sizeBand] of unit.communities ?? []) {
      const community = { unitId, kind: communityKind, nickname, sizeBand };
      this.directory.communities.set(nickname, await this.communities.add(this.administrator, community));
    }
    for (const [person, role, profession] of unit.people) {
      const personId = await this.organisation.addPerson(this.administrator, person, fixedIdOf(person));
      await this.organisation.addMembership(this.administrator, {
        personId,
        unitId,
        role,
        profession,
        validFrom: VALID_FROM,
      });
      this.directory.people.set(person, personId);
    }
  }
}
