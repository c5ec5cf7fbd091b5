import { render } from 'preact';
import { openPage } from '@/components/shared/open-page';
import { WelcomeApp } from '@/components/welcome/WelcomeApp';
import { text } from '@/lib/i18n/welcome';
import { openOwnPage } from '@/lib/platform/own-pages';

render(<WelcomeApp onOpen={(page) => void openOwnPage(page)} />, openPage(text('welcome.title')));
