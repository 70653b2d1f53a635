import type { MigrationInterface } from 'typeorm';
import { Foundation } from './migrations/0001-foundation';
import { Cases } from './migrations/0002-cases';
import { Observations } from './migrations/0003-observations';
import { Measures } from './migrations/0004-measures';
import { Sparring } from './migrations/0005-sparring';
import { Learning } from './migrations/0006-learning';
import { ChosenLanguage } from './migrations/0007-chosen-language';
import { KnownTerms } from './migrations/0008-known-terms';
import { LanguageMirror } from './migrations/0009-language-mirror';
import { LifeOfACase } from './migrations/0010-life-of-a-case';
import { Clearing } from './migrations/0011-clearing';
import { LookingTogether } from './migrations/0013-looking-together';
import { Perspectives } from './migrations/0014-perspectives';
import { DutyChecks } from './migrations/0016-duty-check';
import { HandOver } from './migrations/0018-hand-over';
import { CaseSearch } from './migrations/0020-case-search';
import { AskedToAssess } from './migrations/0021-asked-to-assess';
import { PerspectivesCorrected } from './migrations/0022-perspectives-corrected';
import { WaysToACase } from './migrations/0023-ways-to-a-case';
import { ClearedAtOnce } from './migrations/0024-cleared-at-once';
import { RequestWithdrawn } from './migrations/0025-request-withdrawn';
import { LookingOnForATime } from './migrations/0026-looking-on-for-a-time';
import { AssessmentsThatEnd } from './migrations/0027-assessments-that-end';

/** Every migration, oldest first. One that has run is never changed. */
export const migrations: readonly (new () => MigrationInterface & { readonly name: string })[] = [
  Foundation,
  Cases,
  Observations,
  Measures,
  Sparring,
  Learning,
  ChosenLanguage,
  KnownTerms,
  LanguageMirror,
  LifeOfACase,
  Clearing,
  LookingTogether,
  Perspectives,
  DutyChecks,
  HandOver,
  CaseSearch,
  AskedToAssess,
  PerspectivesCorrected,
  WaysToACase,
  ClearedAtOnce,
  RequestWithdrawn,
  LookingOnForATime,
  AssessmentsThatEnd,
];
