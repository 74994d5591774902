export { useStore } from 'zustand';
export type { StoreApi } from 'zustand';
