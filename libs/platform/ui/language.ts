/** The language this build of the client speaks; each language is a build of its own. */
export const LANGUAGE: 'da' | 'en' = $localize.locale?.startsWith('en') ? 'en' : 'da';
