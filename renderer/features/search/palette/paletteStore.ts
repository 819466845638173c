import { create } from 'zustand';

export const usePalette = create<{ isOpen: boolean }>()(() => ({ isOpen: false }));

export const showPalette = (isOpen: boolean): void => usePalette.setState({ isOpen });
