/** What an estimate's page gains where scripts run. Each element holds what works, or what is true, without this. */
import { CopyField } from './copy-field';
import { PrintPage } from './print-page';
import { ShareAddress } from './share-address';
import { TimeLeft } from './time-left';

customElements.define('copy-field', CopyField);
customElements.define('print-page', PrintPage);
customElements.define('share-address', ShareAddress);
customElements.define('time-left', TimeLeft);
