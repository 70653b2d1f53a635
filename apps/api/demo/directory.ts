import type { Who } from '@faellesblik/platform/server/database/who';

/** Who and what is where in one municipality of the demo, by name. */
export class Directory {
  readonly people = new Map<string, string>();
  readonly units = new Map<string, string>();
  readonly communities = new Map<string, string>();

  constructor(private readonly municipalityId: string) {}

  who(name: string): Who {
    return { municipalityId: this.municipalityId, personId: this.person(name) };
  }

  person(name: string): string {
    return found(this.people, name);
  }

  unit(name: string): string {
    return found(this.units, name);
  }

  community(nickname: string): string {
    return found(this.communities, nickname);
  }
}

function found(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`The demo knows no ${name}.`);
  return id;
}
