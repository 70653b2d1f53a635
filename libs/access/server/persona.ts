import type { PersonaKey } from '@faellesblik/access/domain/personas';
import type { Side } from '@faellesblik/access/domain/unit';
import type { Who } from '@faellesblik/platform/server/database/who';

/** Somebody invented whom one can try the demo as. */
export interface Persona {
  readonly key: PersonaKey;
  readonly name: string;
  readonly unit: string;
  readonly side: Side;
  readonly who: Who;
}
