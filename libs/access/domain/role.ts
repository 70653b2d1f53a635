/**
 * What a membership lets a person do: leader = pædagogisk leder, staff = pædagog and lærer,
 * consultant = PPR and Support, clusterLeader = klyngeleder, administration = forvaltning.
 */
export const roles = [
  'leader',
  'staff',
  'consultant',
  'clusterLeader',
  'administration',
  'administrator',
] as const;
export type Role = (typeof roles)[number];
