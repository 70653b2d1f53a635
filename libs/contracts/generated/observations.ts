// Made by tools/codegen.ts from the .graphql files. Do not edit: change those and run it again.
import type { TypedDocument } from '../typed-document';
import type { AskToAssessMutation, AskToAssessMutationVariables, AssessParticipationMutation, AssessParticipationMutationVariables, ChildVoicesNowQuery, ChildVoicesNowQueryVariables, DeclineAssessmentMutation, DeclineAssessmentMutationVariables, FillObservationMutation, FillObservationMutationVariables, ObservationBeforeQuery, ObservationBeforeQueryVariables, ObservationEditorQuery, ObservationEditorQueryVariables, ObservationToCorrectQuery, ObservationToCorrectQueryVariables, ParentContactsNowQuery, ParentContactsNowQueryVariables, PerspectiveBeforeQuery, PerspectiveBeforeQueryVariables, ReviseChildVoiceMutation, ReviseChildVoiceMutationVariables, ReviseObservationMutation, ReviseObservationMutationVariables, ReviseParentContactMutation, ReviseParentContactMutationVariables, ShareObservationMutation, ShareObservationMutationVariables, ShowAssessmentMutation, ShowAssessmentMutationVariables, WithdrawObservationMutation, WithdrawObservationMutationVariables, WithdrawPerspectiveMutation, WithdrawPerspectiveMutationVariables, WriteChildVoiceMutation, WriteChildVoiceMutationVariables, WriteParentContactMutation, WriteParentContactMutationVariables } from './operations';

export type { AskToAssessMutation, AskToAssessMutationVariables, AssessParticipationMutation, AssessParticipationMutationVariables, ChildVoicesNowQuery, ChildVoicesNowQueryVariables, DeclineAssessmentMutation, DeclineAssessmentMutationVariables, FillObservationMutation, FillObservationMutationVariables, ObservationBeforeQuery, ObservationBeforeQueryVariables, ObservationEditorQuery, ObservationEditorQueryVariables, ObservationToCorrectQuery, ObservationToCorrectQueryVariables, ParentContactsNowQuery, ParentContactsNowQueryVariables, PerspectiveBeforeQuery, PerspectiveBeforeQueryVariables, ReviseChildVoiceMutation, ReviseChildVoiceMutationVariables, ReviseObservationMutation, ReviseObservationMutationVariables, ReviseParentContactMutation, ReviseParentContactMutationVariables, ShareObservationMutation, ShareObservationMutationVariables, ShowAssessmentMutation, ShowAssessmentMutationVariables, WithdrawObservationMutation, WithdrawObservationMutationVariables, WithdrawPerspectiveMutation, WithdrawPerspectiveMutationVariables, WriteChildVoiceMutation, WriteChildVoiceMutationVariables, WriteParentContactMutation, WriteParentContactMutationVariables };

export const AskToAssessDocument: TypedDocument<AskToAssessMutation, AskToAssessMutationVariables> = {
  name: 'AskToAssess',
  text: "mutation AskToAssess($input: AskToAssessInput!) {\n  askToAssess(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const AssessParticipationDocument: TypedDocument<AssessParticipationMutation, AssessParticipationMutationVariables> = {
  name: 'AssessParticipation',
  text: "mutation AssessParticipation($input: AssessParticipationInput!) {\n  assessParticipation(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const ChildVoicesNowDocument: TypedDocument<ChildVoicesNowQuery, ChildVoicesNowQueryVariables> = {
  name: 'ChildVoicesNow',
  text: "query ChildVoicesNow($id: ID!) {\n  caseWorkspace(id: $id) {\n    id\n    childVoices {\n      ...ChildVoiceWhole\n    }\n  }\n}\n\nfragment ChildVoiceWhole on ChildVoice {\n  id\n  of\n  child\n  source\n  heldOn\n  what\n  askedBy {\n    ...Person\n  }\n  author {\n    ...Person\n  }\n  at\n  version\n  mine\n}\n\nfragment Person on PersonRef {\n  id\n  name\n  profession\n  unit {\n    id\n    name\n    kind\n    side\n  }\n}",
};

export const DeclineAssessmentDocument: TypedDocument<DeclineAssessmentMutation, DeclineAssessmentMutationVariables> = {
  name: 'DeclineAssessment',
  text: "mutation DeclineAssessment($input: AssessmentOfInput!) {\n  declineAssessment(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const FillObservationDocument: TypedDocument<FillObservationMutation, FillObservationMutationVariables> = {
  name: 'FillObservation',
  text: "mutation FillObservation($input: FillObservationInput!) {\n  fillObservation(input: $input) {\n    __typename\n    ... on CaseReceipt {\n      sequence\n    }\n    ... on ObservationConflict {\n      current {\n        ...ObservationWhole\n      }\n    }\n  }\n}\n\nfragment ObservationWhole on Observation {\n  id\n  author {\n    ...Person\n  }\n  sharedAt\n  version\n  revised\n  mine\n  wondering\n  concrete\n  situation\n  strengths\n  goesWell\n  frequency\n  week\n  childrenCount\n  adultsCount\n  participation\n  practice\n  childPlace\n  childPlaceSource\n  childPlaceNotYet\n  parentsView\n  parentsText\n  tried\n  wish\n  urgency\n  additions {\n    line\n    number\n    by {\n      ...Person\n    }\n    at\n    mine\n    fields {\n      frequency\n      week\n      childrenCount\n      adultsCount\n      participation\n      practice\n      childPlace\n      childPlaceSource\n      childPlaceNotYet\n      parentsView\n      parentsText\n      tried\n      wish\n      urgency\n    }\n  }\n  assessments {\n    by {\n      ...Person\n    }\n    asked {\n      ...Person\n    }\n    declined {\n      ...Person\n    }\n    at\n    mine\n    shown\n    participation\n  }\n}\n\nfragment Person on PersonRef {\n  id\n  name\n  profession\n  unit {\n    id\n    name\n    kind\n    side\n  }\n}",
};

export const ObservationBeforeDocument: TypedDocument<ObservationBeforeQuery, ObservationBeforeQueryVariables> = {
  name: 'ObservationBefore',
  text: "query ObservationBefore($id: ID!) {\n  observationBefore(id: $id) {\n    revisions {\n      version\n      by {\n        ...Person\n      }\n      at\n      wondering\n      concrete\n      situation\n      strengths\n      goesWell\n      frequency\n      week\n      childrenCount\n      adultsCount\n      participation\n      practice\n      childPlace\n      childPlaceSource\n      childPlaceNotYet\n      parentsView\n      parentsText\n      tried\n      wish\n      urgency\n    }\n    additions {\n      line\n      number\n      by {\n        ...Person\n      }\n      at\n      fields {\n        frequency\n        week\n        childrenCount\n        adultsCount\n        participation\n        practice\n        childPlace\n        childPlaceSource\n        childPlaceNotYet\n        parentsView\n        parentsText\n        tried\n        wish\n        urgency\n      }\n    }\n  }\n}\n\nfragment Person on PersonRef {\n  id\n  name\n  profession\n  unit {\n    id\n    name\n    kind\n    side\n  }\n}",
};

export const ObservationEditorDocument: TypedDocument<ObservationEditorQuery, ObservationEditorQueryVariables> = {
  name: 'ObservationEditor',
  text: "query ObservationEditor($id: ID!) {\n  caseWorkspace(id: $id) {\n    id\n    codeName\n    community {\n      ...CommunityWhole\n    }\n    participants {\n      person {\n        id\n      }\n    }\n    viewerCan {\n      shareObservation\n      readKnownTerms\n    }\n  }\n}\n\nfragment CommunityWhole on CommunityRef {\n  id\n  nickname\n  kind\n  sizeBand\n  unit {\n    id\n    name\n    kind\n    side\n  }\n}",
};

export const ObservationToCorrectDocument: TypedDocument<ObservationToCorrectQuery, ObservationToCorrectQueryVariables> = {
  name: 'ObservationToCorrect',
  text: "query ObservationToCorrect($id: ID!) {\n  caseWorkspace(id: $id) {\n    id\n    observations {\n      ...ObservationWhole\n    }\n  }\n}\n\nfragment ObservationWhole on Observation {\n  id\n  author {\n    ...Person\n  }\n  sharedAt\n  version\n  revised\n  mine\n  wondering\n  concrete\n  situation\n  strengths\n  goesWell\n  frequency\n  week\n  childrenCount\n  adultsCount\n  participation\n  practice\n  childPlace\n  childPlaceSource\n  childPlaceNotYet\n  parentsView\n  parentsText\n  tried\n  wish\n  urgency\n  additions {\n    line\n    number\n    by {\n      ...Person\n    }\n    at\n    mine\n    fields {\n      frequency\n      week\n      childrenCount\n      adultsCount\n      participation\n      practice\n      childPlace\n      childPlaceSource\n      childPlaceNotYet\n      parentsView\n      parentsText\n      tried\n      wish\n      urgency\n    }\n  }\n  assessments {\n    by {\n      ...Person\n    }\n    asked {\n      ...Person\n    }\n    declined {\n      ...Person\n    }\n    at\n    mine\n    shown\n    participation\n  }\n}\n\nfragment Person on PersonRef {\n  id\n  name\n  profession\n  unit {\n    id\n    name\n    kind\n    side\n  }\n}",
};

export const ParentContactsNowDocument: TypedDocument<ParentContactsNowQuery, ParentContactsNowQueryVariables> = {
  name: 'ParentContactsNow',
  text: "query ParentContactsNow($id: ID!) {\n  caseWorkspace(id: $id) {\n    id\n    parentContacts {\n      ...ParentContactWhole\n    }\n  }\n}\n\nfragment ParentContactWhole on ParentContact {\n  id\n  form\n  heldOn\n  what\n  view\n  contribution\n  contact {\n    ...Person\n  }\n  author {\n    ...Person\n  }\n  at\n  version\n  mine\n}\n\nfragment Person on PersonRef {\n  id\n  name\n  profession\n  unit {\n    id\n    name\n    kind\n    side\n  }\n}",
};

export const PerspectiveBeforeDocument: TypedDocument<PerspectiveBeforeQuery, PerspectiveBeforeQueryVariables> = {
  name: 'PerspectiveBefore',
  text: "query PerspectiveBefore($id: ID!) {\n  perspectiveBefore(id: $id) {\n    voices {\n      version\n      by {\n        ...Person\n      }\n      at\n      of\n      child\n      source\n      heldOn\n      what\n      askedBy {\n        ...Person\n      }\n    }\n    contacts {\n      version\n      by {\n        ...Person\n      }\n      at\n      form\n      heldOn\n      what\n      view\n      contribution\n      contact {\n        ...Person\n      }\n    }\n  }\n}\n\nfragment Person on PersonRef {\n  id\n  name\n  profession\n  unit {\n    id\n    name\n    kind\n    side\n  }\n}",
};

export const ReviseChildVoiceDocument: TypedDocument<ReviseChildVoiceMutation, ReviseChildVoiceMutationVariables> = {
  name: 'ReviseChildVoice',
  text: "mutation ReviseChildVoice($input: ReviseChildVoiceInput!) {\n  reviseChildVoice(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const ReviseObservationDocument: TypedDocument<ReviseObservationMutation, ReviseObservationMutationVariables> = {
  name: 'ReviseObservation',
  text: "mutation ReviseObservation($input: ReviseObservationInput!) {\n  reviseObservation(input: $input) {\n    __typename\n    ... on Observation {\n      id\n    }\n    ... on ObservationConflict {\n      current {\n        ...ObservationWhole\n      }\n    }\n  }\n}\n\nfragment ObservationWhole on Observation {\n  id\n  author {\n    ...Person\n  }\n  sharedAt\n  version\n  revised\n  mine\n  wondering\n  concrete\n  situation\n  strengths\n  goesWell\n  frequency\n  week\n  childrenCount\n  adultsCount\n  participation\n  practice\n  childPlace\n  childPlaceSource\n  childPlaceNotYet\n  parentsView\n  parentsText\n  tried\n  wish\n  urgency\n  additions {\n    line\n    number\n    by {\n      ...Person\n    }\n    at\n    mine\n    fields {\n      frequency\n      week\n      childrenCount\n      adultsCount\n      participation\n      practice\n      childPlace\n      childPlaceSource\n      childPlaceNotYet\n      parentsView\n      parentsText\n      tried\n      wish\n      urgency\n    }\n  }\n  assessments {\n    by {\n      ...Person\n    }\n    asked {\n      ...Person\n    }\n    declined {\n      ...Person\n    }\n    at\n    mine\n    shown\n    participation\n  }\n}\n\nfragment Person on PersonRef {\n  id\n  name\n  profession\n  unit {\n    id\n    name\n    kind\n    side\n  }\n}",
};

export const ReviseParentContactDocument: TypedDocument<ReviseParentContactMutation, ReviseParentContactMutationVariables> = {
  name: 'ReviseParentContact',
  text: "mutation ReviseParentContact($input: ReviseParentContactInput!) {\n  reviseParentContact(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const ShareObservationDocument: TypedDocument<ShareObservationMutation, ShareObservationMutationVariables> = {
  name: 'ShareObservation',
  text: "mutation ShareObservation($input: ShareObservationInput!) {\n  shareObservation(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const ShowAssessmentDocument: TypedDocument<ShowAssessmentMutation, ShowAssessmentMutationVariables> = {
  name: 'ShowAssessment',
  text: "mutation ShowAssessment($input: AssessmentOfInput!) {\n  showAssessment(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const WithdrawObservationDocument: TypedDocument<WithdrawObservationMutation, WithdrawObservationMutationVariables> = {
  name: 'WithdrawObservation',
  text: "mutation WithdrawObservation($input: WithdrawObservationInput!) {\n  withdrawObservation(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const WithdrawPerspectiveDocument: TypedDocument<WithdrawPerspectiveMutation, WithdrawPerspectiveMutationVariables> = {
  name: 'WithdrawPerspective',
  text: "mutation WithdrawPerspective($input: WithdrawPerspectiveInput!) {\n  withdrawPerspective(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const WriteChildVoiceDocument: TypedDocument<WriteChildVoiceMutation, WriteChildVoiceMutationVariables> = {
  name: 'WriteChildVoice',
  text: "mutation WriteChildVoice($input: WriteChildVoiceInput!) {\n  writeChildVoice(input: $input) {\n    caseId\n    sequence\n  }\n}",
};

export const WriteParentContactDocument: TypedDocument<WriteParentContactMutation, WriteParentContactMutationVariables> = {
  name: 'WriteParentContact',
  text: "mutation WriteParentContact($input: WriteParentContactInput!) {\n  writeParentContact(input: $input) {\n    caseId\n    sequence\n  }\n}",
};
