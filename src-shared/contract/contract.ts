import type { z } from 'zod';
import { appChannels } from './app-channels.ts';
import { copyYearChannels } from './copy-year-channels.ts';
import { bundleChannels } from './bundle-channels.ts';
import { followUpChannels } from './follow-up-channels.ts';
import { gapChannels } from './gap-channels.ts';
import { nomenclatureChannels } from './nomenclature-channels.ts';
import { ownListChannels } from './own-list-channels.ts';
import { planChannels } from './plan-channels.ts';
import { registerChannels } from './register-channels.ts';
import { reportChannels } from './report-channels.ts';
import { suggestionChannels } from './suggestion-channels.ts';

/** Every channel with what it is asked and what it answers: types, validation and the preload come from here. */
export const contract = {
  ...appChannels,
  ...registerChannels,
  ...planChannels,
  ...nomenclatureChannels,
  ...copyYearChannels,
  ...ownListChannels,
  ...gapChannels,
  ...bundleChannels,
  ...reportChannels,
  ...suggestionChannels,
  ...followUpChannels,
} as const;

export type Channel = keyof typeof contract;
export type RequestOf<C extends Channel> = z.input<(typeof contract)[C]['request']>;
/** A request after its schema has read it: defaults are filled in. */
export type ParsedRequestOf<C extends Channel> = z.output<(typeof contract)[C]['request']>;
export type ResponseOf<C extends Channel> = z.output<(typeof contract)[C]['response']>;

/** The channels, in the order of the contract. */
export const channelNames = Object.keys(contract) as readonly Channel[];

/** Whether a text names a channel. */
export const isChannel = (name: string): name is Channel => Object.hasOwn(contract, name);
