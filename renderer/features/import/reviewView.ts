/** Where the user is in a review: the field with the focus, the item that is opened. */
import { create } from 'zustand';
import { useOpened } from './openedStore.ts';

interface ViewState {
  /** The field that the user is at; the source marks where it was read from. */
  active: string | null;
  /** The one session, takeaway or person whose fields are shown. */
  open: string | null;
  /** A field that is to be shown and given the focus; `count` tells two wishes for one field apart. */
  wish: { readonly field: string; readonly count: number } | null;
}

const NOWHERE: ViewState = { active: null, open: null, wish: null };

export const useView = create<ViewState>(() => NOWHERE);

const { getState: get, setState: set } = useView;

export const resetView = (): void => set(NOWHERE);
export const setActive = (active: string): void => {
  if (get().active !== active) set({ active });
};
export const setOpen = (field: string, isOpen: boolean): void =>
  set({ open: isOpen ? field : null });

/** Shows a field and puts the focus into it; of a session's people or opinion the session is opened. */
export function goToField(field: string): void {
  const shown = shownField(field);
  const [part, number, rest] = shown.split('.');
  set(({ wish, open }) => ({
    active: field,
    open: rest === undefined ? open : `${part}.${number}`,
    wish: { field: shown, count: (wish?.count ?? 0) + 1 },
  }));
}

/** A session that was merged into another stands under that one's name. */
function shownField(field: string): string {
  const [part, number, rest] = field.split('.');
  const form = useOpened.getState().review?.form;
  if (part !== 'session' || !form) return field;
  const session = form.sessions.find(({ origins }) => origins.includes(Number(number)));
  const shown = `session.${session?.origins[0] ?? number}`;
  return rest === undefined ? shown : `${shown}.${rest}`;
}

/** Which of a list's items is wished for, by the field names of all; null where none is. */
export function useWishedItem(fields: readonly string[]): number | null {
  const wish = useView((state) => state.wish);
  if (!wish) return null;
  const [part, number] = wish.field.split('.');
  const at = fields.indexOf(`${part}.${number}`);
  return at < 0 ? null : at;
}
