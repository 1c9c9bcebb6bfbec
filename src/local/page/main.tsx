import { createRoot } from 'react-dom/client';
import 'slack-blocks-to-jsx/dist/style.css';
import './styles/index.css';
import { Page } from './page.tsx';

createRoot(document.getElementById('page') as HTMLElement).render(<Page />);
