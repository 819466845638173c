/** Traditional characters of the words that the readers know, and their simplified forms. */
const SIMPLIFIED: Readonly<Record<string, string>> = {
  號: '号',
  週: '周',
  個: '个',
  禮: '礼',
  兩: '两',
  這: '这',
  後: '后',
  為: '为',
  講: '讲',
  賓: '宾',
  與: '与',
  會: '会',
  參: '参',
  計: '计',
  劃: '划',
  沒: '没',
  屆: '届',
  內: '内',
  廣: '广',
  復: '复',
  組: '组',
  織: '织',
  對: '对',
  來: '来',
  灣: '湾',
  門: '门',
};

const FOLDED = new RegExp(
  `[\\uFF01-\\uFF5E\\u3000\\u00A0${Object.keys(SIMPLIFIED).join('')}]`,
  'gu',
);

/**
 * The text with full-width forms made half-width and common traditional characters simplified. It
 * has the same length in UTF-16 units, so offsets into it are offsets into the original.
 */
export function foldText(text: string): string {
  return text.replace(FOLDED, (character) => {
    const simplified = SIMPLIFIED[character];
    if (simplified !== undefined) return simplified;
    if (character === '\u3000' || character === '\u00A0') return ' ';
    return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  });
}

/** Text for comparing: folded, lower case, punctuation and repeated white space as one space. */
export function foldForComparison(text: string): string {
  return foldText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
