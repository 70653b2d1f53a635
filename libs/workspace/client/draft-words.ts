import type { DraftKind } from '@faellesblik/contracts/generated/schema';

/** What a draft is of, and the address where it is gone on with: a path under its forløb. */
const DRAFTS: Readonly<Record<DraftKind, { readonly word: string; readonly path: string }>> = {
  observation: { word: $localize`:@@workspace.draft-observation:iagttagelse`, path: 'iagttagelse' },
  additions: {
    word: $localize`:@@workspace.draft-additions:tilføjelser til iagttagelser`,
    path: 'iagttagelser',
  },
  message: { word: $localize`:@@workspace.draft-message:besked i sparringen`, path: 'sparring' },
  measure: { word: $localize`:@@workspace.draft-measure:tiltag`, path: 'tiltag' },
  followUp: { word: $localize`:@@workspace.draft-follow-up:opfølgning`, path: 'opfoelgning' },
  review: { word: $localize`:@@workspace.draft-review:status`, path: 'status' },
  closing: { word: $localize`:@@workspace.draft-closing:afslutning`, path: 'afslut' },
  handOver: { word: $localize`:@@workspace.draft-hand-over:overgang`, path: 'overgang' },
  childVoice: {
    word: $localize`:@@workspace.draft-child-voice:hvad børnene siger`,
    path: 'boern-og-foraeldre',
  },
  parentContact: {
    word: $localize`:@@workspace.draft-parent-contact:kontakt med forældrene`,
    path: 'boern-og-foraeldre',
  },
  sparringRequest: { word: $localize`:@@workspace.draft-request:anmodning om sparring`, path: 'sparring' },
  openCase: { word: $localize`:@@workspace.draft-open-case:nyt forløb`, path: 'nyt' },
};

/** What the draft is of, in small letters. */
export function draftWord(kind: DraftKind): string {
  return DRAFTS[kind].word;
}

/** Where one goes on with it. */
export function draftLink(kind: DraftKind, caseId: string | null): string {
  const { path } = DRAFTS[kind];
  return caseId === null ? `/forloeb/${path}` : `/forloeb/${caseId}/${path}`;
}
