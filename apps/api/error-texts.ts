import { accessErrorTexts } from '@faellesblik/access/domain/texts';
import { anonymisationErrorTexts } from '@faellesblik/anonymisation/domain/texts';
import { casesErrorTexts } from '@faellesblik/cases/domain/texts';
import { learningErrorTexts } from '@faellesblik/learning/domain/texts';
import { measuresErrorTexts } from '@faellesblik/measures/domain/texts';
import { observationsErrorTexts } from '@faellesblik/observations/domain/texts';
import { platformErrorTexts } from '@faellesblik/platform/server/graphql/problem-error';
import { sparringErrorTexts } from '@faellesblik/sparring/domain/texts';

/** Every code that can leave the server, with its sentence in both languages. */
export const errorTexts = {
  ...platformErrorTexts,
  ...accessErrorTexts,
  ...anonymisationErrorTexts,
  ...casesErrorTexts,
  ...observationsErrorTexts,
  ...measuresErrorTexts,
  ...sparringErrorTexts,
  ...learningErrorTexts,
} as const;
