/** The package types its converters only; this is the table behind them: `萬 万|與 与|…`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string;
  // oxlint-disable-next-line import/no-default-export -- as the package has it
  export default pairs;
}
