/** SQL that makes a ChildVoice as JSON of the row `y`; `person` reads a PersonRef of the id in a column. */
export const childVoiceJson = (person: (column: string) => string): string =>
  `json_build_object('id', y.id, 'of', y.of, 'child', y.child, 'source', y.source, 'heldOn', y.held_on, 'what', y.what,
  'askedBy', ${person('y.asked_by_id')}, 'author', ${person('y.author_id')}, 'at', y.at,
  'version', y.version, 'mine', y.author_id = (select gate.person()))`;

/** The same for a ParentContact of the row `z`. */
export const parentContactJson = (person: (column: string) => string): string =>
  `json_build_object('id', z.id, 'form', z.form, 'heldOn', z.held_on, 'what', z.what, 'view', z.view,
  'contribution', z.contribution, 'contact', ${person('z.contact_id')}, 'author', ${person('z.author_id')}, 'at', z.at,
  'version', z.version, 'mine', z.author_id = (select gate.person()))`;
