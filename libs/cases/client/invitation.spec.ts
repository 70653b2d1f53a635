import type { CaseWholeFragment, PersonFragment } from '@faellesblik/contracts/generated/operations';
import { asksForBasis, isProposedAsSecondAdult, proposedFunction } from './invitation';

const HOUSE = { id: 'house', name: 'Børnehuset Solstrålen', kind: 'dagtilbud', side: 'dagtilbud' } as const;
const PPR = { id: 'ppr', name: 'PPR Lillehavn', kind: 'ppr', side: 'ppr' } as const;

const colleague = (more: Partial<PersonFragment>): PersonFragment => ({
  id: 'one',
  name: 'Mona Lund',
  profession: 'paedagog',
  unit: HOUSE,
  ...more,
});

/** The little of a forløb that an invitation looks at. */
const subject = (more: Partial<CaseWholeFragment> = {}): CaseWholeFragment =>
  ({ community: { unit: HOUSE }, basis: null, participants: [], ...more }) as unknown as CaseWholeFragment;

describe('an invitation', () => {
  it('proposes the function by the unit for PPR and Support, else by the profession', () => {
    expect(proposedFunction(colleague({ unit: PPR, profession: 'psykolog' }))).toBe('ppr');
    expect(proposedFunction(colleague({ profession: 'boernehaveklasseleder' }))).toBe('laerer');
  });

  it('proposes no function where none is obvious', () => {
    expect(proposedFunction(colleague({ profession: 'sundhedsplejerske' }))).toBeNull();
  });

  it('asks for the basis with the first person from another house, and only then', () => {
    const basis = { kind: 'anonymous' } as CaseWholeFragment['basis'];
    expect(asksForBasis(colleague({ unit: PPR }), subject())).toBe(true);
    expect(asksForBasis(colleague({ unit: PPR }), subject({ basis }))).toBe(false);
    expect(asksForBasis(colleague({}), subject())).toBe(false);
  });

  it('proposes a colleague of the house as makker while nobody is', () => {
    const taken = [{ secondAdult: true }] as unknown as CaseWholeFragment['participants'];
    expect(isProposedAsSecondAdult(colleague({}), subject())).toBe(true);
    expect(isProposedAsSecondAdult(colleague({}), subject({ participants: taken }))).toBe(false);
    expect(isProposedAsSecondAdult(colleague({ unit: PPR }), subject())).toBe(false);
  });
});
