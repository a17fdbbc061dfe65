/** Names that objects have before anybody gives them one. */
export const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'constructor.prototype.polluted',
  '__proto__[polluted]',
  'then',
  'toJSON',
  'length',
  '$where',
  '$ACTION_ID_0',
  '_rsc',
];
