/** What a person is (faggruppe). */
export const professions = [
  'paedagog',
  'paedagogiskAssistent',
  'paedagogmedhjaelper',
  'dagplejer',
  'laerer',
  'boernehaveklasseleder',
  'vejleder',
  'psykolog',
  'talehoerekonsulent',
  'fysioergoterapeut',
  'sundhedsplejerske',
  'socialraadgiver',
  'leder',
  'konsulent',
] as const;
export type Profession = (typeof professions)[number];
