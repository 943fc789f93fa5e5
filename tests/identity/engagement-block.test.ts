import { describe, expect, it } from 'vitest';
import { blockOf } from '../../src/identity/engagement-block.ts';

describe('blockOf', () => {
  it('is the same whichever side tells, and by whatever name of the family', () => {
    expect(blockOf('MEETING', ['US', 'KH'])).toBe('TALKS KH US');
    expect(blockOf('COURTESY_CALL', ['KH', 'US', 'KH'])).toBe('TALKS KH US');
    expect(blockOf('VIDEO_CONFERENCE', ['JP', 'KH'])).toBe(blockOf('TELEPHONE_CONVERSATION', ['KH', 'JP']));
    expect(blockOf('STATE_VISIT', ['JP', 'KH'])).toBe(blockOf('VISIT', ['KH', 'JP']));
  });

  it('takes a multilateral meeting of three states and more for talks', () => {
    expect(blockOf('MULTILATERAL_MEETING', ['KH', 'LA', 'VN'])).toBe(blockOf('SUMMIT', ['VN', 'LA', 'KH']));
    expect(blockOf('MULTILATERAL_MEETING', ['KH', 'LA'])).not.toBe(blockOf('MEETING', ['KH', 'LA']));
  });

  it('keeps other kinds of contact and other countries apart', () => {
    expect(blockOf('SIGNING', ['KH', 'US'])).toBe('SIGNING KH US');
    expect(blockOf('MEETING', ['KH', 'US'])).not.toBe(blockOf('VISIT', ['KH', 'US']));
    expect(blockOf('MEETING', ['KH', 'US'])).not.toBe(blockOf('MEETING', ['KH', 'TH', 'US']));
  });
});
