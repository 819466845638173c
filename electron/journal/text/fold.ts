export { foldForComparison, foldText } from '../../text/fold.ts';
