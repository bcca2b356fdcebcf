import { describe, expect, it } from 'vitest';
import { type DeviceScreen, placeBeside } from '#shells/mediator/private/present/second-screen.ts';

const screenAt = (availLeft: number, isInternal = false): DeviceScreen => ({
  availLeft,
  availTop: 24,
  availWidth: 1920,
  availHeight: 1056,
  isInternal,
});

describe('the second screen', () => {
  it('is the one on which the mediator is not', () => {
    const [laptop, projector] = [screenAt(0, true), screenAt(1920)];
    const screens = [laptop, projector];
    expect(placeBeside({ screens, currentScreen: laptop })).toEqual({ left: 1920, top: 24, width: 1920, height: 1056 });
    expect(placeBeside({ screens, currentScreen: projector })?.left).toBe(0);
  });

  it('is rather one that was plugged in than that of the laptop', () => {
    const [desk, laptop, projector] = [screenAt(0), screenAt(-1280, true), screenAt(1920)];
    expect(placeBeside({ screens: [desk, laptop, projector], currentScreen: desk })?.left).toBe(1920);
  });

  it('is none when there is but one', () => {
    const only = screenAt(0, true);
    expect(placeBeside({ screens: [only], currentScreen: only })).toBeUndefined();
  });
});
