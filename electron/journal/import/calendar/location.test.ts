import { describe, expect, it } from 'vitest';
import { readLocation } from './location.ts';
import { roomsOf } from './rooms.ts';

const read = (text: string) => {
  const { place, room, format } = readLocation(text, { start: 0, end: text.length });
  return [place.value, room, format.value];
};

describe('readLocation', () => {
  it.each([
    ['Kelp House, Bremen', 'Kelp House, Bremen', null, null],
    ['Room 2.14, Kelp House, Bremen', 'Room 2.14, Kelp House, Bremen', 'Room 2.14', null],
    [
      'Kelp House - Room 12 - 3rd floor',
      'Kelp House - Room 12 - 3rd floor',
      'Room 12 - 3rd floor',
      null,
    ],
    ['Konferenzraum 4.02', null, 'Konferenzraum 4.02', null],
    ['H.1302', null, 'H.1302', null],
    ['Hall B', null, 'Hall B', null],
    ['Albert Hall, London', 'Albert Hall, London', null, null],
    ['上海国际会议中心3楼长江厅', '上海国际会议中心3楼长江厅', '3楼长江厅', null],
    ['海湾大酒店 三楼 珊瑚厅', '海湾大酒店 三楼 珊瑚厅', '三楼 珊瑚厅', null],
    ['信息樓301教室', '信息樓301教室', '301教室', null],
    ['北京市海淀区', '北京市海淀区', null, null],
    ['https://zoom.us/j/123', null, null, 'online'],
    ['Zoom', null, 'Zoom', 'online'],
    ['Google Meet: https://meet.google.com/abc', null, 'Google Meet', 'online'],
    ['腾讯会议 123-456-789 密码 1234', null, '腾讯会议', 'online'],
    ['線上', null, null, 'online'],
    ['Microsoft Teams Meeting; Room 5', null, 'Room 5', 'hybrid'],
    ['Kelp House, Bremen / Zoom', 'Kelp House, Bremen', null, 'hybrid'],
    ['线上线下同步', null, null, 'hybrid'],
    ['TBA', null, null, null],
    ['Messe\nHalle 4\nBremen', 'Messe, Halle 4, Bremen', 'Halle 4', null],
  ])('%j', (text, place, room, format) => {
    expect(read(text)).toEqual([place, room, format]);
  });
});

describe('roomsOf', () => {
  it.each([
    [
      ['Room 1, Kelp House, Bremen', 'Room 2, Kelp House, Bremen'],
      'Kelp House, Bremen',
      ['Room 1', 'Room 2'],
    ],
    [['Kelp House, Saal A', 'Kelp House, Saal B, left'], 'Kelp House', ['Saal A', 'Saal B, left']],
    [['会议中心3楼长江厅', '会议中心5楼黄河厅'], '会议中心', ['3楼长江厅', '5楼黄河厅']],
    [['Main', 'Garden'], null, ['Main', 'Garden']],
    [['Kelp House, Bremen', 'Kelp House, Bremen'], 'Kelp House, Bremen', [null, null]],
    [['Hall B', ''], null, ['Hall B', null]],
  ])('%j', (places, house, rooms) => {
    const split = roomsOf(places);
    expect([split.house, places.map((place) => split.roomOf(place))]).toEqual([house, rooms]);
  });
});
