/** People whom a text names, with what it says of them. */
export { peopleIn } from './peopleInProse.ts';
export { isPersonName, personNamed } from './personNamed.ts';
