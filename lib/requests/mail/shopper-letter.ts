import { requestPageAddress } from '@/lib/policy/addresses';
import { STATUS_WORDS } from '../status-words';
import { readStoredEstimate } from '../stored-estimate';
import { whatFollows } from '../what-follows';
import { adviceParts, evidenceParts } from './advice-parts';
import { clauseParts } from './clause-parts';
import { clausesOf, estimateParts } from './estimate-parts';
import { nextParts } from './next-parts';
import { type Occasion, procedureTitle } from './occasion';
import { clausesOfStep, stepParts } from './step-parts';
import type { Letter, Part } from './types';
import { whatHappened } from './what-happened';

/**
 * The letter to a shopper about the newest step, or, where they lost it, the link once more. Nothing that the shopper typed
 * into the form is in it: the address may be somebody else's, and the form must not be a way to write to them.
 */
export function shopperLetter(occasion: Occasion, about: 'step' | 'link'): Letter {
  const { store, request } = occasion;
  const isFirst = request.timeline.length === 1;
  const parts = about === 'link' ? linkAgain(occasion) : isFirst ? requested(occasion) : stepTaken(occasion);
  return { subject: `${store.name}: your request ${request.reference}`, parts: [...parts, ending(occasion)] };
}

function requested(occasion: Occasion): Part[] {
  const { store, request } = occasion;
  const estimate = readStoredEstimate(request.estimate);
  const { next } = whatFollows(store, request);
  const missing = evidenceParts(occasion, 'Still missing');
  return [
    paragraph(whatHappened(store, request)),
    {
      kind: 'rows',
      rows: [
        { label: 'Reference', value: request.reference },
        { label: 'Request', value: procedureTitle(occasion) },
      ],
    },
    ...privatePage(occasion),
    ...nextParts(occasion),
    ...missing,
    ...(missing.length > 0 ? [paragraph(`Answer this mail with it, or write to ${store.care.email}.`)] : []),
    ...adviceParts(estimate.steps),
    ...estimateParts(estimate, occasion),
    ...clauseParts([...clausesOf(estimate), ...next.clauses], occasion),
  ];
}

function stepTaken(occasion: Occasion): Part[] {
  const { store, request } = occasion;
  const { next, packingNote } = whatFollows(store, request);
  const prints = packingNote && request.status === 'authorised';
  return [
    paragraph(whatHappened(store, request)),
    ...stepParts(occasion),
    ...nextParts(occasion),
    ...(prints ? [paragraph('The note for the parcel is on your private page, ready to print.')] : []),
    ...privatePage(occasion),
    ...clauseParts([...clausesOfStep(occasion), ...next.clauses], occasion),
  ];
}

const linkAgain = (occasion: Occasion): Part[] => [
  paragraph(
    `Here is the link to your request ${occasion.request.reference} once more. It stands at “${STATUS_WORDS[occasion.request.status]}”.`,
  ),
  ...privatePage(occasion),
  ...nextParts(occasion),
];

function privatePage({ store, request, site }: Occasion): Part[] {
  const address = new URL(requestPageAddress(store, request.reference, request.key), site).href;
  return [
    { kind: 'link', words: 'Your private page shows where it stands', address },
    paragraph('Whoever has this address can read your request, so keep it to yourself.'),
  ];
}

const ending = ({ store, site }: Occasion): Part =>
  paragraph(
    `You get this mail because a request at ${new URL(site).host} names your address. If you made none, write to ${store.care.email}.`,
  );

const paragraph = (text: string): Part => ({ kind: 'paragraph', text });
