/** A component's view of a store. */
export { useStore } from 'zustand';
