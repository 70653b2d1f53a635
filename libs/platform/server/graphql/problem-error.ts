/** A fault of the platform itself that a person can be told about; the domains have their own. */
export class ProblemError extends Error {
  constructor(
    readonly code: PlatformCode,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

/** Every code of the platform with its sentence. */
export const platformErrorTexts = {
  'not-found': {
    da: 'Det findes ikke, eller du har ikke adgang til det.',
    en: 'It does not exist, or you have no access to it.',
  },
  'not-allowed': {
    da: 'Det har du ikke rettigheder til.',
    en: 'You do not have the rights to do that.',
  },
  'sign-in-needed': {
    da: 'Du er ikke logget ind længere. Log ind igen; det, du har skrevet, er her stadig.',
    en: 'You are no longer signed in. Sign in again; what you wrote is still here.',
  },
  'mutation.reused': {
    da: 'Det samme blev sendt to gange med forskelligt indhold. Intet er ændret. Genindlæs siden, og prøv igen.',
    en: 'The same thing was sent twice with different content. Nothing was changed. Reload the page and try again.',
  },
  'request.invalid': {
    da: 'Det kunne vi ikke læse. Intet er gemt. Ret feltet, og prøv igen.',
    en: 'We could not read that. Nothing was saved. Mend the field and try again.',
  },
  'request.unknown-document': {
    da: 'Serveren svarer kun på det, som Fællesblik selv spørger om.',
    en: 'The server only answers what Fællesblik itself asks.',
  },
  'request.too-large': {
    da: 'Det er for meget på én gang. Intet er gemt; det, du har skrevet, er her stadig. Kort det ned, og prøv igen.',
    en: 'That is too much at once. Nothing was saved; what you wrote is still here. Shorten it and try again.',
  },
  'draft.conflict': {
    da: 'Kladden er ændret et andet sted. Det, du har skrevet her, er her stadig.',
    en: 'The draft was changed elsewhere. What you wrote here is still here.',
  },
  unexpected: {
    da: 'Noget gik galt hos os. Det, du har skrevet, er her stadig. Prøv igen om lidt.',
    en: 'Something went wrong on our side. What you wrote is still here. Try again in a moment.',
  },
} as const;

export type PlatformCode = keyof typeof platformErrorTexts;
