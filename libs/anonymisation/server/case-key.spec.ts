import { secretsFrom } from '@faellesblik/platform/server/crypto/secrets';
import { CaseKey } from './case-key';

const secrets = secretsFrom(Buffer.alloc(32, 7));
const who = { municipalityId: 'municipality', personId: 'person' };
const key = CaseKey.make(who, 'case');
const sealed = key.seal(['Sofus']);

describe('the data key of a forløb', () => {
  it('opens what it sealed, also after it was wrapped and by another person of the municipality', () => {
    const again = CaseKey.unwrap(secrets, { ...who, personId: 'other' }, 'case', key.wrap(secrets));
    expect(again.open(sealed)).toEqual(['Sofus']);
    expect(again.hasher('dismissal')('ali')).toEqual(key.hasher('dismissal')('ali'));
  });

  it.each<[string, () => unknown]>([
    [
      'with another ENCRYPTION_KEY',
      () => CaseKey.unwrap(secretsFrom(Buffer.alloc(32, 8)), who, 'case', key.wrap(secrets)),
    ],
    ['in the row of another forløb', () => CaseKey.unwrap(secrets, who, 'other', key.wrap(secrets))],
    [
      'in another municipality',
      () => CaseKey.unwrap(secrets, { ...who, municipalityId: 'other' }, 'case', key.wrap(secrets)),
    ],
    ['with a key made anew', () => CaseKey.make(who, 'case').open(sealed)],
    [
      'when a bit of it was changed',
      () => key.open(Buffer.from(sealed.map((byte, at) => (at === 30 ? byte ^ 1 : byte)))),
    ],
  ])('opens nothing %s', (_, open) => expect(open).toThrow());

  it('hashes the same words differently in another forløb, for another use, and not as anybody without it could', () => {
    const hash = key.hasher('dismissal')('ali');
    expect(hash).not.toEqual(key.hasher('known answer')('ali'));
    expect(hash).not.toEqual(CaseKey.make(who, 'case').hasher('dismissal')('ali'));
  });
});
