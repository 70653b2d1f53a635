import {
  ChildVoicesNowDocument,
  ParentContactsNowDocument,
  ReviseChildVoiceDocument,
  ReviseParentContactDocument,
  WriteChildVoiceDocument,
  WriteParentContactDocument,
} from '@faellesblik/contracts/generated/observations';
import type {
  ChildVoiceWholeFragment,
  ParentContactWholeFragment,
} from '@faellesblik/contracts/generated/operations';
import {
  contactInput,
  contactNeeds,
  voiceInput,
  voiceNeeds,
  type WrittenContact,
  type WrittenVoice,
  writtenContact,
  writtenVoice,
} from './perspective-forms';
import type { PerspectiveKind } from './perspective-sending';
import { contactWords, voiceWords } from './perspective-text';

/** A child's voice. */
export const CHILD_VOICE: PerspectiveKind<
  WrittenVoice,
  ChildVoiceWholeFragment,
  ReturnType<typeof voiceInput>
> = {
  draft: 'childVoice',
  written: writtenVoice,
  words: voiceWords,
  needs: voiceNeeds,
  input: voiceInput,
  write: async (graphql, input) =>
    (await graphql.mutate(WriteChildVoiceDocument, input)).writeChildVoice.sequence,
  revise: async (graphql, input) =>
    (await graphql.mutate(ReviseChildVoiceDocument, input)).reviseChildVoice.sequence,
  now: async (graphql, id) =>
    (await graphql.request(ChildVoicesNowDocument, { id })).caseWorkspace.childVoices,
};

/** A contact with the parents. */
export const PARENT_CONTACT: PerspectiveKind<
  WrittenContact,
  ParentContactWholeFragment,
  ReturnType<typeof contactInput>
> = {
  draft: 'parentContact',
  written: writtenContact,
  words: contactWords,
  needs: contactNeeds,
  input: contactInput,
  write: async (graphql, input) =>
    (await graphql.mutate(WriteParentContactDocument, input)).writeParentContact.sequence,
  revise: async (graphql, input) =>
    (await graphql.mutate(ReviseParentContactDocument, input)).reviseParentContact.sequence,
  now: async (graphql, id) =>
    (await graphql.request(ParentContactsNowDocument, { id })).caseWorkspace.parentContacts,
};
