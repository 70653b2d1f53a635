import type { Profession } from '@faellesblik/contracts/generated/schema';

/** What people call each profession. */
export const PROFESSION_WORDS: Readonly<Record<Profession, string>> = {
  paedagog: $localize`:@@ui.profession-paedagog:Pædagog`,
  paedagogiskAssistent: $localize`:@@ui.profession-paedagogisk-assistent:Pædagogisk assistent`,
  paedagogmedhjaelper: $localize`:@@ui.profession-paedagogmedhjaelper:Pædagogmedhjælper`,
  dagplejer: $localize`:@@ui.profession-dagplejer:Dagplejer`,
  laerer: $localize`:@@ui.profession-laerer:Lærer`,
  boernehaveklasseleder: $localize`:@@ui.profession-boernehaveklasseleder:Børnehaveklasseleder`,
  vejleder: $localize`:@@ui.profession-vejleder:Vejleder`,
  psykolog: $localize`:@@ui.profession-psykolog:Psykolog`,
  talehoerekonsulent: $localize`:@@ui.profession-talehoerekonsulent:Tale-hørekonsulent`,
  fysioergoterapeut: $localize`:@@ui.profession-fysioergoterapeut:Fysio- eller ergoterapeut`,
  sundhedsplejerske: $localize`:@@ui.profession-sundhedsplejerske:Sundhedsplejerske`,
  socialraadgiver: $localize`:@@ui.profession-socialraadgiver:Socialrådgiver`,
  leder: $localize`:@@ui.profession-leder:Leder`,
  konsulent: $localize`:@@ui.profession-konsulent:Konsulent`,
};
