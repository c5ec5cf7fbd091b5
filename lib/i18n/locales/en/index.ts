import type { Language } from '../../language';

export default { code: 'en', dates: 'en-GB', direction: 'ltr', said: {} } satisfies Language;
