import { expect, test, vi } from 'vitest';
import { guardContents } from './guardContents.ts';
import { ContentsStandIn, eventOf } from './standIn.ts';
import { ADDRESSES_ELSEWHERE } from './hostileAddresses.ts';

function guarded() {
  const contents = new ContentsStandIn();
  const openOutside = vi.fn<(address: string) => void>();
  let time = 10_000;
  guardContents(contents.asContents, { openOutside, now: () => time });
  const later = (ms: number) => {
    time += ms;
  };
  return { contents, openOutside, later };
}

const NAVIGATIONS = ['will-navigate', 'will-frame-navigate', 'will-redirect'] as const;

test.each(ADDRESSES_ELSEWHERE)('neither navigates to %j nor opens a window on it', (url) => {
  const { contents, openOutside } = guarded();
  for (const name of NAVIGATIONS) {
    const event = eventOf({ url, isMainFrame: true });
    contents.emit(name, event);
    expect(event.prevented(), name).toBe(true);
  }
  expect(contents.openWindow(url)).toEqual({ action: 'deny' });
  expect(openOutside).not.toHaveBeenCalled();
});

test('the page may load itself again', () => {
  const { contents } = guarded();
  for (const name of NAVIGATIONS) {
    const event = eventOf({ url: 'app://plenary/#/timeline/2024', isMainFrame: true });
    contents.emit(name, event);
    expect(event.prevented(), name).toBe(false);
  }
});

test('the page may not load itself into a frame', () => {
  const { contents } = guarded();
  const event = eventOf({ url: 'app://plenary/', isMainFrame: false });
  contents.emit('will-frame-navigate', event);
  expect(event.prevented()).toBe(true);
});

test('an embedded page is prevented, and no Bluetooth device is chosen', () => {
  const { contents } = guarded();
  const webview = eventOf({});
  contents.emit('will-attach-webview', webview, {}, {});
  expect(webview.prevented()).toBe(true);

  const choice = eventOf({});
  const choose = vi.fn<(id: string) => void>();
  contents.emit('select-bluetooth-device', choice, [{ deviceId: 'a', deviceName: 'A' }], choose);
  expect(choice.prevented()).toBe(true);
  expect(choose).toHaveBeenCalledWith('');
});

test.each(['mouseUp', 'keyDown', 'rawKeyDown'])('a link followed by %s is passed on', (type) => {
  const { contents, openOutside, later } = guarded();
  contents.emit('input-event', {}, { type });
  later(300);
  expect(contents.openWindow('https://forum.example/2025')).toEqual({ action: 'deny' });
  expect(openOutside).toHaveBeenCalledExactlyOnceWith('https://forum.example/2025');
});

test('one click follows one link, and only shortly after it', () => {
  const { contents, openOutside, later } = guarded();
  contents.emit('input-event', {}, { type: 'mouseUp' });
  contents.openWindow('https://forum.example/');
  contents.openWindow('https://forum.example/again');
  expect(openOutside).toHaveBeenCalledOnce();

  contents.emit('input-event', {}, { type: 'mouseUp' });
  later(5_000);
  contents.openWindow('https://forum.example/late');
  contents.emit('input-event', {}, { type: 'mouseMove' });
  contents.openWindow('https://forum.example/moved');
  expect(openOutside).toHaveBeenCalledOnce();
});
