import { DomainError } from '@faellesblik/access/domain/domain-error';
import { isBlank, type Optional } from '@faellesblik/access/domain/field-checks';
import type { CaseFacts } from '@faellesblik/cases/domain/case-facts';
import { requirement } from '@faellesblik/cases/domain/requirements';
import type { MeasureLevel } from './choices';

/** Is it a measure in the community: for everyone, or for a group of it? */
export function isCommunityLevel(level: MeasureLevel): boolean {
  return level === 'everyone' || level === 'group';
}

/** Does the soft gate ask for a reason? At level 3 and 4, until a community measure has been followed up. */
export function needsLevelReason(level: MeasureLevel, facts: CaseFacts): boolean {
  return !isCommunityLevel(level) && !requirement('communityMeasureFollowedUp', facts).met;
}

/** The soft gate: refuses a measure for the single child without one, unless somebody has written why. The leader sees the reason. */
export function passLevelGate(level: MeasureLevel, reason: Optional<string>, facts: CaseFacts): void {
  if (needsLevelReason(level, facts) && isBlank(reason)) {
    throw new DomainError('measure.community-first', { field: 'levelReason' });
  }
}
