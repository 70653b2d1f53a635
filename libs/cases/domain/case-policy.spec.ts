import { leader, paedagog, ppr, anActor, clusterLeader } from '@faellesblik/access/domain/actor.builder';
import { refusalOf } from '@faellesblik/access/domain/refusal.builder';
import { aCase, facts } from './case.builder';
import { requireRight, viewerCan, type Viewer, type ViewerCan } from './case-policy';
import type { CaseState } from './case-state';

const theLeader: Viewer = { actor: leader, participation: { function: 'holder' } };
const theMakker: Viewer = { actor: paedagog, participation: { function: 'paedagog' } };
const theConsultant: Viewer = { actor: ppr, participation: { function: 'ppr' } };
const anObserver: Viewer = { actor: ppr, participation: { function: 'observer' } };
const aStranger: Viewer = { actor: paedagog, participation: null };
const anotherLeader: Viewer = {
  actor: anActor('other', { unitId: 'other', role: 'leader' }),
  participation: null,
};
const aLookingClusterLeader: Viewer = { actor: clusterLeader, participation: { function: 'support' } };

const rightsOf = (viewer: Viewer, state: CaseState, given = facts()) =>
  Object.entries(viewerCan(viewer, aCase({ state }), given))
    .filter(([, can]) => can)
    .map(([right]) => right);

const takingPart = ['suggestParticipant', 'leave'];

describe('what a viewer may do', () => {
  test('the leader who holds it may lead an undring on', () => {
    expect(rightsOf(theLeader, 'wonder')).toEqual([
      'invite',
      'removeParticipants',
      'widenView',
      'offerHolder',
      'offerHandOver',
      'stateBasis',
      'beginSharedLook',
      'shareObservation',
      'writeMessage',
      'askForSparring',
      'pause',
      'liftOut',
      'close',
      'readKnownTerms',
    ]);
  });

  test.each<[string, Viewer, CaseState, string[]]>([
    ['the makker in an undring', theMakker, 'wonder', [...takingPart, 'shareObservation', 'writeMessage']],
    [
      'the makker in fælles blik',
      theMakker,
      'sharedLook',
      [...takingPart, 'shareObservation', 'writeMessage', 'proposeMeasure'],
    ],
    [
      'PPR in fælles blik',
      theConsultant,
      'sharedLook',
      [...takingPart, 'shareObservation', 'writeMessage', 'proposeMeasure'],
    ],
    ['an observer', anObserver, 'sharedLook', ['leave']],
    ['a colleague who does not take part', aStranger, 'sharedLook', []],
    ['the leader of another house', anotherLeader, 'wonder', []],
    ['a klyngeleder who was invited', aLookingClusterLeader, 'sharedLook', ['leave']],
    ['the makker of a closed forløb', theMakker, 'closed', ['leave']],
    ['the leader of a closed forløb', theLeader, 'closed', ['reopen', 'readKnownTerms']],
    ['the leader of a paused forløb', theLeader, 'paused', ['resume', 'readKnownTerms']],
    ['the makker of a paused forløb', theMakker, 'paused', ['leave']],
    ['the leader of a forløb that was lifted out', theLeader, 'liftedOut', ['readKnownTerms']],
    ['the leader of a cleared forløb', theLeader, 'cleared', []],
  ])('%s', (_who, viewer, state, rights) => {
    expect(rightsOf(viewer, state)).toEqual(rights);
  });

  test('following up is open once a measure runs', () => {
    expect(viewerCan(theMakker, aCase({ state: 'running' }), facts()).followUp).toBe(false);
    expect(viewerCan(theMakker, aCase({ state: 'running' }), facts({ measuresRunning: 1 })).followUp).toBe(
      true,
    );
  });

  test('the known terms are read by who holds the forløb without leading the house, and by no other participant', () => {
    const held = aCase({ holderId: paedagog.personId });
    expect(viewerCan(theMakker, held, facts()).readKnownTerms).toBe(true);
    expect(viewerCan(theConsultant, held, facts()).readKnownTerms).toBe(false);
  });

  test('only who is asked answers an offer of the role of tovholder', () => {
    const offered = aCase({ state: 'sharedLook', holderOfferedTo: 'paedagog' });
    const answers = (viewer: Viewer) => viewerCan(viewer, offered, facts()).answerHolderOffer;
    expect([theLeader, theMakker, theConsultant].map(answers)).toEqual([false, true, false]);
  });

  test('an open round is withdrawn by leader or tovholder, and the forløb rests after it', () => {
    const { withdrawRound, pause } = viewerCan(theLeader, aCase({ state: 'agreeing' }), facts());
    expect([withdrawRound, pause]).toEqual([true, false]);
    expect(viewerCan(theMakker, aCase({ state: 'agreeing' }), facts()).withdrawRound).toBe(false);
  });

  test('one round is open at a time', () => {
    expect(viewerCan(theLeader, aCase({ state: 'sharedLook' }), facts()).openRound).toBe(true);
    expect(viewerCan(theLeader, aCase({ state: 'sharedLook' }), facts({ roundOpen: true })).openRound).toBe(
      false,
    );
  });

  test.each<keyof ViewerCan>(['invite', 'close', 'holdReview', 'openRound'])(
    'a makker is refused %s',
    (right) => {
      const refuse = () => requireRight(right, theMakker, aCase({ state: 'running' }), facts());
      expect(refusalOf(refuse)).toBe('case.not-allowed');
    },
  );
});
