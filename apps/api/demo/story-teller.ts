import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@faellesblik/access/domain/actor';
import { Actors } from '@faellesblik/access/server/actors';
import type { DemoClock } from './demo-clock';
import { Deeds } from './deeds';
import type { Directory } from './directory';
import type { Story } from './story';
import { Tale } from './tale';

/** Tells stories by doing them: each deed by its person, at its moment, through the service that anybody uses. */
export class StoryTeller {
  private readonly actors = new Map<string, Actor>();
  private readonly deeds: Deeds;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly clock: DemoClock,
    private readonly directory: Directory,
  ) {
    this.deeds = new Deeds(app, directory);
  }

  async tell({ community, deeds }: Story): Promise<void> {
    const tale = new Tale(this.directory.community(community));
    for (const deed of deeds) {
      const actor = await this.actor(deed.by);
      await this.clock.during(new Date(deed.at), () => this.deeds.do(actor, deed, tale));
    }
  }

  private async actor(name: string): Promise<Actor> {
    const known =
      this.actors.get(name) ?? (await this.app.get(Actors, { strict: false }).of(this.directory.who(name)));
    if (!known) throw new Error(`${name} has not been added.`);
    this.actors.set(name, known);
    return known;
  }
}
