import './nonce.ts';
import '@fontsource-variable/inter/wght.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import '../parts/base.css';
import { createRoot } from 'react-dom/client';
import { createApi } from '../api/api.ts';
import { App } from '../app/app.tsx';
import { createStores } from '../state/stores.ts';

const root = document.getElementById('root');
// Without the bridge the page was opened in an ordinary browser, where there is nothing to show.
if (root !== null && window.padu !== undefined) {
  const stores = createStores(createApi(window.padu));
  void stores.session.open();
  createRoot(root).render(<App stores={stores} />);
}
