import { describe, expect, it } from 'vitest';
import { slotPerson } from './slotName.ts';

describe('slotPerson', () => {
  it.each([
    ['王总', '王总'],
    ['老段（外聘）', '老段'],
    ['邰律', '邰律'],
    ['来自海边的韦师傅', '韦师傅'],
    ['程序员小晏', '小晏'],
    ['蒋慕云护士长', '蒋慕云'],
    ['Kuan-Lin（王冠霖）', 'Kuan-Lin'],
    ['Gavin 趙', 'Gavin 趙'],
    ['巴奈・督默', '巴奈・督默'],
    ['Sgt. Luz Mora', 'Sgt. Luz Mora'],
  ])('knows the bearer of %s', (text, name) => {
    expect(slotPerson(text)?.name).toBe(name);
  });

  it.each([
    '茶歇',
    '硬件沙龙',
    'Kelp Mutual',
    'Harbour Desk',
    '安全篇',
    '成本控制',
    'Lunch',
    '小组讨论',
  ])('takes %s for nobody', (text) => {
    expect(slotPerson(text, 'beside')).toBeNull();
  });

  it('takes rare and short names only where the pattern speaks for them', () => {
    expect(slotPerson('樊小楼')).toBeNull();
    expect(slotPerson('樊小楼', 'beside')?.name).toBe('樊小楼');
    expect(slotPerson('Deniz')).toBeNull();
    expect(slotPerson('Deniz', 'label')?.name).toBe('Deniz');
  });
});
