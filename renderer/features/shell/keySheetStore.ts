import { create } from 'zustand';

export const useKeySheet = create<{ isOpen: boolean }>()(() => ({ isOpen: false }));

export const showKeys = (isOpen = true): void => useKeySheet.setState({ isOpen });
