/** Characters that stand in a large part of all Chinese sentences, the commonest first. */
const COMMON = new Set(
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年' +
    '过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她' +
    '本前开但因只从想实日者意无力它与长把机十第公此已工使情明性知全三又关点业外将两高间由问很最',
);

/** Whether a character is so common that the words it begins are not put together one by one. */
export const isCommonCharacter = (character: string): boolean => COMMON.has(character);
