import { careRequestAddress } from '../care/addresses';
import { factsInWords } from '../facts-in-words';
import type { TimelineEntry } from '../storage/types';
import { readStoredEstimate } from '../stored-estimate';
import { whatFollows } from '../what-follows';
import { evidenceParts } from './advice-parts';
import { clauseParts } from './clause-parts';
import { clausesOf, estimateParts } from './estimate-parts';
import { nextParts } from './next-parts';
import { type Occasion, procedureTitle } from './occasion';
import { said, stepParts } from './step-parts';
import { wordsTyped } from './typed-words';
import type { Letter, Part } from './types';

/** The letter to the care team about the step that a shopper has just taken; the first one holds everything. */
export function careLetter(occasion: Occasion): Letter {
  const { store, request } = occasion;
  const isFirst = request.timeline.length === 1;
  return {
    subject: `${request.reference}: ${procedureTitle(occasion)}`,
    parts: [
      {
        kind: 'paragraph',
        text: `${happened(request.timeline.at(-1) as TimelineEntry)} An answer to this mail goes to the shopper.`,
      },
      ...(isFirst ? [] : stepParts(occasion)),
      ...(occasion.careDesk ? [careDeskLink(occasion)] : []),
      who(occasion),
      ...(isFirst ? wholeRequest(occasion) : nextParts(occasion)),
      { kind: 'paragraph', text: `Sent by the help center of ${store.name}.` },
    ],
  };
}

function wholeRequest(occasion: Occasion): Part[] {
  const { store, policy, request } = occasion;
  const estimate = readStoredEstimate(request.estimate);
  const { next } = whatFollows(store, request);
  return [
    { kind: 'heading', text: 'What happened' },
    ...said('The shopper writes:', request.description),
    { kind: 'heading', text: 'What the shopper answered' },
    { kind: 'rows', rows: factsInWords(policy, request) },
    ...evidenceParts(occasion, 'Evidence that did not come with it'),
    ...estimateParts(estimate, occasion),
    ...nextParts(occasion),
    ...clauseParts([...clausesOf(estimate), ...next.clauses], occasion),
  ];
}

const careDeskLink = ({ request, site }: Occasion): Part => ({
  kind: 'link',
  words: 'At the care desk',
  address: new URL(careRequestAddress(request.reference), site).href,
});

function who({ request }: Occasion): Part {
  const rows = [
    { label: 'Reference', value: request.reference },
    { label: 'Order number', value: wordsTyped(request.orderNumber) },
    { label: 'Product', value: wordsTyped(request.product) },
    { label: 'Name', value: wordsTyped(request.name) },
    { label: 'E-mail address', value: wordsTyped(request.email) },
    { label: 'Pictures', value: String(request.attachments.length) },
  ];
  return { kind: 'rows', rows };
}

function happened({ status }: TimelineEntry): string {
  if (status === 'sent') return 'The shopper gave the number of the parcel on its way.';
  if (status === 'closed') return 'The shopper withdrew this request.';
  return 'A shopper made this request.';
}
