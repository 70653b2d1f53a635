import { abilitiesOf } from './ability';
import { administrator, anActor, clusterLeader, leader, paedagog, ppr } from './actor.builder';
import { mayUse, Permission } from './permission';

describe('permissions', () => {
  const everyPermission = Object.values(Permission);

  test('somebody who is not signed in may only ask who they are', () => {
    expect(everyPermission.filter((one) => mayUse(null, one))).toEqual([Permission.WhoAmI]);
  });

  test('the administrator reaches nothing but their own and the language mirror', () => {
    expect(everyPermission.filter((one) => mayUse(administrator, one))).toEqual([
      Permission.WhoAmI,
      Permission.ReadOwn,
      Permission.KeepMirror,
    ]);
  });

  test('somebody without any membership reaches nothing', () => {
    const left = { ...anActor('left'), memberships: [] };
    expect(everyPermission.filter((one) => mayUse(left, one))).toEqual([Permission.WhoAmI]);
  });

  test.each([
    ['a pædagog', Permission.OpenCase, paedagog],
    ['a pædagog', Permission.Invite, paedagog],
    ['a pædagog', Permission.CloseCase, paedagog],
    ['a pædagog', Permission.TakeSparring, paedagog],
    ['a pædagog', Permission.ReleaseCard, paedagog],
    ['a PPR-konsulent', Permission.OpenCase, ppr],
    ['a PPR-konsulent', Permission.CloseRound, ppr],
    ['a leader', Permission.TakeSparring, leader],
    ['a klyngeleder', Permission.ShareObservation, clusterLeader],
    ['a klyngeleder', Permission.AnswerRound, clusterLeader],
    ['a leader', Permission.KeepMirror, leader],
  ])('%s may not use %s', (_who, permission, actor) => {
    expect(mayUse(actor, permission)).toBe(false);
  });

  test.each([
    ['a leader', Permission.OpenCase, leader],
    ['a pædagog', Permission.ShareObservation, paedagog],
    ['a pædagog', Permission.AnswerRound, paedagog],
    ['a PPR-konsulent', Permission.TakeSparring, ppr],
    ['a PPR-konsulent', Permission.ReleaseCard, ppr],
    ['a klyngeleder', Permission.ReleaseCard, clusterLeader],
  ])('%s may use %s', (_who, permission, actor) => {
    expect(mayUse(actor, permission)).toBe(true);
  });

  test('one of several memberships is enough', () => {
    const both = anActor('both', { role: 'staff' }, { unitId: 'other', role: 'leader' });
    expect(mayUse(both, Permission.OpenCase)).toBe(true);
  });

  test('abilities tell the shell what is there for a person', () => {
    expect(abilitiesOf(leader)).toEqual({
      openCase: true,
      proposeCase: false,
      takeSparring: false,
      readCards: true,
      seeCases: true,
      keepMirror: false,
    });
    expect(abilitiesOf(administrator)).toEqual({
      openCase: false,
      proposeCase: false,
      takeSparring: false,
      readCards: false,
      seeCases: false,
      keepMirror: true,
    });
  });
});
