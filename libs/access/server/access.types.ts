import { Field, ID, ObjectType } from '@nestjs/graphql';
import { enumType } from '@faellesblik/platform/server/graphql/enum-type';
import { languages, type Language } from '@faellesblik/platform/domain/language';
import { professions, type Profession } from '@faellesblik/access/domain/profession';
import { roles, type Role } from '@faellesblik/access/domain/role';
import { sides, unitKinds, type Side, type UnitKind } from '@faellesblik/access/domain/unit';

export const UnitKindEnum = enumType('UnitKind', unitKinds);
export const SideEnum = enumType('Side', sides, 'What is balanced and coloured.');
export const RoleEnum = enumType('Role', roles);
export const ProfessionEnum = enumType('Profession', professions);
export const LanguageEnum = enumType('Language', languages);

@ObjectType('UnitRef')
export class UnitRef {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => UnitKindEnum) kind!: UnitKind;
  @Field(() => SideEnum) side!: Side;
}

@ObjectType('PersonRef')
export class PersonRef {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
  @Field(() => ProfessionEnum) profession!: Profession;
  @Field(() => UnitRef) unit!: UnitRef;
}

@ObjectType('MembershipView')
export class MembershipView {
  @Field(() => UnitRef) unit!: UnitRef;
  @Field(() => RoleEnum) role!: Role;
  @Field(() => ProfessionEnum) profession!: Profession;
}

@ObjectType('Abilities', {
  description: 'What the person may at all; a forløb says by itself what may be done in it.',
})
export class AbilitiesType {
  @Field(() => Boolean) openCase!: boolean;
  @Field(() => Boolean) proposeCase!: boolean;
  @Field(() => Boolean) takeSparring!: boolean;
  @Field(() => Boolean) readCards!: boolean;
  @Field(() => Boolean) seeCases!: boolean;
  @Field(() => Boolean) keepMirror!: boolean;
}

@ObjectType('Me')
export class Me {
  @Field(() => PersonRef) person!: PersonRef;
  @Field(() => LanguageEnum) language!: Language;
  @Field(() => Boolean, { description: 'Whether the person wants the language mirror under their texts.' })
  languageMirror!: boolean;
  @Field(() => String) municipality!: string;
  @Field(() => [MembershipView]) memberships!: readonly MembershipView[];
  @Field(() => AbilitiesType) can!: AbilitiesType;
  @Field(() => Boolean) demo!: boolean;
}
