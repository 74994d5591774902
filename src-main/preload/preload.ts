import { contextBridge, ipcRenderer } from 'electron';
import type { IpcRendererEvent } from 'electron';
import type { CallProgress, PaduBridge } from '../../src-shared/contract/shell-contract.ts';

/** The names of all channels, put in by the build from the contract: its schemas would triple the preload. */
declare const PADU_CHANNEL_NAMES: readonly string[];

const known = new Set(PADU_CHANNEL_NAMES);

const bridge: PaduBridge = {
  call: (channel, raw, callId) =>
    known.has(channel)
      ? (ipcRenderer.invoke('padu:call', channel, raw, callId) as ReturnType<PaduBridge['call']>)
      : Promise.reject(new Error(`no such channel: ${channel}`)),
  onProgress: (listen) => {
    const hear = (_event: IpcRendererEvent, progress: CallProgress): void => {
      listen(progress);
    };
    ipcRenderer.on('padu:progress', hear);
    return () => {
      ipcRenderer.off('padu:progress', hear);
    };
  },
  cancel: (callId) => {
    ipcRenderer.send('padu:cancel', callId);
  },
  platform: process.platform as PaduBridge['platform'],
};

// The bridge copies and freezes what it exposes: the page can neither change it nor reach what stands behind it.
contextBridge.exposeInMainWorld('padu', bridge);
