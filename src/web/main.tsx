import './trusted-types.ts';
import { styleNonce } from './style-nonce.ts';
import '@mantine/core/styles.css';
import './assets/application.css';
import { createRoot } from 'react-dom/client';
import { Application } from './application.tsx';

createRoot(document.getElementById('application')!).render(<Application nonce={styleNonce} />);
