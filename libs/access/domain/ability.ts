import type { Actor } from './actor';
import { mayUse, Permission } from './permission';

/** What the shell shows by: which pages and buttons are there for this person at all. */
export interface Abilities {
  readonly openCase: boolean;
  /** There is a house one may propose a forløb to. */
  readonly proposeCase: boolean;
  readonly takeSparring: boolean;
  readonly readCards: boolean;
  readonly seeCases: boolean;
  readonly keepMirror: boolean;
}

/** The abilities sent to the client with who one is. */
export function abilitiesOf(actor: Actor): Abilities {
  return {
    openCase: mayUse(actor, Permission.OpenCase),
    proposeCase: mayUse(actor, Permission.ProposeCase),
    takeSparring: mayUse(actor, Permission.TakeSparring),
    readCards: mayUse(actor, Permission.ReadCards),
    seeCases: mayUse(actor, Permission.ReadCases),
    keepMirror: mayUse(actor, Permission.KeepMirror),
  };
}
