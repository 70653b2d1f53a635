import type { CaseWholeFragment } from '@faellesblik/contracts/generated/operations';
import { mergeChanges } from './merge-changes';
import { aMessage, anEvent, aWorkspace } from './workspace.builder';

describe('the changes of a forløb', () => {
  it('add what is new after what is held', () => {
    const merged = mergeChanges(
      aWorkspace({ sequence: 3, messages: [aMessage('a', 'først')], events: [anEvent(3)] }),
      aWorkspace({ sequence: 4, messages: [aMessage('b', 'så')], events: [anEvent(4)] }),
    );
    expect(merged.messages.map(({ text }) => text)).toEqual(['først', 'så']);
    expect(merged.events.map(({ sequence }) => sequence)).toEqual([3, 4]);
    expect(merged.sequence).toBe(4);
  });

  it('put what is different in its old place', () => {
    const merged = mergeChanges(
      aWorkspace({ sequence: 3, messages: [aMessage('a', 'før'), aMessage('b', 'urørt')] }),
      aWorkspace({ sequence: 4, messages: [aMessage('a', 'nu')] }),
    );
    expect(merged.messages.map(({ text }) => text)).toEqual(['nu', 'urørt']);
  });

  it('leave a list as it is when nothing in it changed', () => {
    const current = aWorkspace({ sequence: 3, messages: [aMessage('a', 'her')] });
    expect(mergeChanges(current, aWorkspace({ sequence: 4 })).messages).toBe(current.messages);
  });

  it('take what stands alone as it is now', () => {
    const merged = mergeChanges(
      aWorkspace({ sequence: 3, state: 'wonder' }),
      aWorkspace({ sequence: 4, state: 'sharedLook' }),
    );
    expect(merged.state).toBe('sharedLook');
  });

  it('are left out when they are older than what is held', () => {
    const current = aWorkspace({ sequence: 5, state: 'agreeing' });
    expect(mergeChanges(current, aWorkspace({ sequence: 4, state: 'sharedLook' }))).toBe(current);
  });

  it('can come twice without anything standing twice', () => {
    const changes = aWorkspace({ sequence: 4, messages: [aMessage('a', 'én gang')], events: [anEvent(4)] });
    const merged = mergeChanges(mergeChanges(aWorkspace({ sequence: 3 }), changes), changes);
    expect(merged.messages).toHaveLength(1);
    expect(merged.events).toHaveLength(1);
  });

  it.each(['observation', 'child-voice', 'parent-contact'])(
    'take away a withdrawn %s, and nothing else',
    (kind) => {
      const current = aWorkspace({
        sequence: 3,
        observations: [{ id: 'gone' }, { id: 'stays' }] as unknown as CaseWholeFragment['observations'],
        childVoices: [{ id: 'gone' }, { id: 'stays' }] as unknown as CaseWholeFragment['childVoices'],
        parentContacts: [{ id: 'gone' }, { id: 'stays' }] as unknown as CaseWholeFragment['parentContacts'],
      });
      const events = [anEvent(4, { kind: `${kind}.withdrawn`, subjectId: 'gone' })];
      const merged = mergeChanges(current, aWorkspace({ sequence: 4, events }));
      for (const rows of [merged.observations, merged.childVoices, merged.parentContacts])
        expect(rows.map(({ id }) => id)).toEqual(['stays']);
    },
  );
});
