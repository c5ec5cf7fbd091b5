import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { DESK } from '@/lib/portal/desk';
import { openDesk } from './desk';

export default defineUnlistedScript(() => DESK.handOver(openDesk));
