import { blankProposal, proposalInput, proposalNeeds, startingOn } from './measure-proposal';

const blank = blankProposal('2026-11-12');

describe('a proposal', () => {
  it('starts today, lasts six weeks and is followed up after two', () => {
    expect(blank).toMatchObject({ start: '2026-11-12', durationWeeks: 6, firstFollowUp: '2026-11-26' });
  });

  it('begins and is followed up on days when people work', () => {
    expect(blankProposal('2026-11-21')).toMatchObject({ start: '2026-11-23', firstFollowUp: '2026-12-07' });
    expect(blankProposal('2026-12-11').firstFollowUp).toBe('2026-12-23');
  });

  it('moves the first follow-up along with the start until somebody has chosen its day', () => {
    expect(startingOn(blank, '2026-11-16').firstFollowUp).toBe('2026-11-30');
    expect(startingOn({ ...blank, firstFollowUp: '2026-12-01' }, '2026-11-16').firstFollowUp).toBe(
      '2026-12-01',
    );
  });

  it('needs a reason only when the soft gate asks for one', () => {
    expect(Object.keys(proposalNeeds(blank, true))).toContain('levelReason');
    expect(Object.keys(proposalNeeds(blank, false))).not.toContain('levelReason');
  });

  it('sends two or three signs, and no reason that is not asked for', () => {
    const written = { ...blank, level: 'group', levelReason: 'Glemt', signs: ['Et', 'To', ' '] } as const;
    expect(proposalInput('case', written, false, [])).toMatchObject({
      signs: ['Et', 'To'],
      levelReason: null,
      coOwnerId: null,
      makesSense: 'notAsked',
    });
  });
});
