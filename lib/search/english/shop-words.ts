/**
 * What shoppers of any shop say, a concept at a time: its name, then the words and phrases that mean it. Endings and
 * British or American spelling make no difference. A store adds its own in `content/{store}/search/concepts.yaml`.
 */
export const SHOP_WORDS = `
# The order and its things
order: order, purchase, booking, latest order, recent order, last order, my recent purchase
item: item, product, article, goods, thing, stuff, merchandise, gear
parcel: parcel, package, shipment, packet, consignment, pkg, box, carton, bag, letter box, mailbox
buy: buy, bought, shop, place order, placing order, place an order, placing an order, place a order, place my
  order, place new order, put in an order, make a purchase, make an order, making a purchase, make purchase,
  to purchase, purchase some, purchase several, purchase a few, how to order, how do i order, how can i order,
  how should i order, can i order, could i order, want to order, like to order, wanted to order, trying to
  order, order something, order some, order several, order a few, order an item, order item, order product,
  order article, order online, start shopping, add to cart, add to basket, where to order, book an order, get
  one, get some, buy some, purchase a product, purchase an item, purchase items, purchase articles, purchase
  products, order for me, order things, order three, order two, how do you order, order this, i can order, we
  order, i could order, how to purchase, can i purchase, like to purchase, want to purchase, reorder, order
  again, interested in, acquire, purchase your, order your, how to get, book my, book a, looking to buy,
  looking for a product, product order, new order, how to book, place my
cart: cart, basket, checkout, check out
size: size, colour, variant, flavour, model, fit, shade, style, black, white, red, blue, green, grey, pink,
  yellow, brown, small, medium, large, xl, xxl, purple, gray, orange, beige, navy, dark, extra large, too big,
  too small, too tight, too loose
quantity: quantity, units, pieces

# Where and when
where: where, wheres, locate, find, whereabouts, last seen, lost track, search, which place, whereabout,
  reached where
status: status, state of, progress, far along, what is up with, whats up with, up with, what happened to, what
  became of, going on with, how is my order, doing, any news, update on, updates on, status update, latest on,
  check up on, been processed, position of, updates, news, situation, current state, details of my order,
  order details, show my order, view my order, see my order, check my order, look up my order, detail of
  order, info about my order
update: update
track: track, trace, follow, tracking, tracker, waybill, tracking number, tracking code, tracking id, awb,
  docket, monitor, live status
when: how long, how soon, how fast, how quickly, how quick, how many days, how many weeks, number of days, in
  how many days, what day, which day, what date, which date, date, eta, etas, estimate, estimated time of
  arrival, timeframe, time frame, how much time, how much longer, time taken, time required, duration,
  turnaround, expect, expected, long until, deadline, window, by tomorrow, tomorrow, today, tonight, by
  friday, by monday, this week, next week, by the weekend, before christmas, same day, next day, two day, 2
  day, day delivery, one day, when will, when would, when is, when are, when can, when do, when does, when
  did, when should, when shall, when has, when was, until when, till when, by when, how many working days, how
  many business days, when to expect, when exactly, saturday, sunday, monday, friday, weekend, before my
  birthday, in time, approximate, approximately, roughly, schedule, scheduled, thursday, tuesday, wednesday,
  january, february, march, april, june, july, august, september, october, november, december, how many hours,
  what is the time, what time will, time will, day will, exact date, exact time, days will it take, days does
  it take, long does, long will, long is, take to, takes to
arrive: arrive, arrival, come, reach, reach me, get here, gets here, get it, get my order, get the order, get
  my item, get the delivery, be here, turn up, receive, got, landed, here yet
deliver: deliver, delivery, delivering, dropped off, drop off, hand over, handed over, hand it over, bring
ship: ship, shipping, dispatch, despatch, leave the warehouse, send, sent out, post, out for delivery, mail
prepare: preparing, processing, handling, pending, packed, being packed, still processing, awaiting, packing,
  yet to ship, yet to be shipped, processed yet, not processed
late: late, delay, overdue, slow, forever, too long, so long, behind schedule, past due, hold up, holdup, long
  time, not on time, in time, on time, keeps getting pushed, taking ages, ages, still waiting, waiting, wait,
  been waiting, weeks ago, days ago, last week, ago, still no, still not, yet, delaying, behind, exceed,
  crossed the date, past the date, later than, should have been here, was supposed to, supposed to arrive,
  supposed to be, was promised, promised date, still pending, lagging, long overdue
stuck: stuck, frozen, stalled, not moving, not moved, no movement, stopped updating, not updated, not
  updating, hasnt updated, not changed, hasnt changed, hasnt moved, same status, no scan, no update, no
  updates, standing still, not changing, not * moved, not * updated, not * changed, not * move, not * update,
  not * change, standstill
invalid: invalid, not found, does not exist, doesnt exist, not recognised, unknown, no record, no result, not
  valid, not recognise
lost: lost, stolen, vanish, disappear, gone missing, misplaced, lost in transit, lost in the mail, thief,
  theft, stealing, lost it, never be found
notarrived: not received, not receive, never received, not arrived, never arrived, never came, not come, not
  here, never turned up, not get, never got, not delivered, never delivered, havent got, nothing arrived,
  nothing came, not there, not show up, didnt show up, no sign of, undelivered, not reach, not reached, didnt
  come, havent come, still nothing, no parcel, no package, nowhere, not showed up, never showed, not with me,
  empty, not come yet, no show, not turn up, not * arrived, not * received, not * come, not getting my, not
  got my, not showed, missing delivery, didnt reach, no delivery, havent seen, not seen, where nothing
markeddelivered: says delivered, marked delivered, marked as delivered, shows delivered, showing delivered,
  status delivered, message delivered, product is delivered but, delivered but, supposedly delivered, was
  delivered but
notathome: not at home, not home, nobody home, no one home, nobody was home, no one was home, wasnt home, was
  not home, not be home, wont be home, wont be there, wont be in, not in, not at my address, away, on holiday,
  on vacation, out of town, travelling, missed delivery, missed the delivery, missed my delivery, missed
  parcel, delivery attempt, attempted, attempted delivery, attempt, delivery was attempted, try again,
  redeliver, redelivery, reschedule, at work, no one came, nobody came, nobody rang, rang the bell, hold at,
  neighbour, neighbor, safe place, locker, pick it up, collect it, pickup point, hold my mail, i was out, was
  out, we are out, not there when, was sleeping, nobody answered, no one answered, not in town, be away, am
  away, not available when, missed me, could not deliver, couldnt deliver, tried to deliver, try to deliver,
  deliver again, resend the parcel, another delivery attempt, delivery slot, time slot, preferred time, not
  around, door was closed
returnedtosender: returned to sender, return to sender, sent back to sender, sent back to you, going back to
  you, sent back to the store, sent back to china, came back to you, undeliverable, could not be delivered,
  couldnt be delivered, rts, bounced, unclaimed, back to origin, refused delivery, back to you, back to the
  sender, back to the store, back to the seller, on its way back, on the way back, goes back, went back, taken
  back, taking * back to
split: split, divided, several parcels, two packages, two parcels, separate, separately, multiple packages,
  more than one package, more than one parcel, partial delivery, part of my order, half of my order, rest of
  my order, in two, two boxes, only one of, only part, other half, remaining item
missing: missing, incomplete, not in the box, not in the package, left out, not included, short, forgot to
  send, isnt in the box, wasnt in the box, absent, lacking, not inside, forgotten, gone, not all, not
  everything, without the, absence, overlooked, left behind, did not include, omit, not find in the box, not
  receive all, shortage, less item

# Money
pay: pay, paid, payment, transaction
paymethod: cash on delivery, cod, c o d, pay on delivery, pay when it arrives, paypal, apple pay, google pay,
  klarna, afterpay, upi, paytm, gpay, net banking, netbanking, bank transfer, wire transfer, emi, instalment,
  installment, pay later, crypto, bitcoin, prepaid, pre paid, prepay, gift card, ideal, sofort, alipay,
  wechat, invoice payment, cheque, cash, in cash, pay the courier, pay the driver, pay at the door, pay on
  arrival, pay at home, when the parcel comes
method: method, option, mode, modality, means, ways, kind, type, form of
card: card, visa, mastercard, amex, american express, maestro, discover
currency: currency, euro, rupee, pound, yen, local money
accept: accept, allow, available, acceptable, do you take, you take, can you take, take my, take an, will you
  take, you support, you guys take
declined: decline, reject, rejection, unsuccessful, not go through, doesnt go through, wont go through, didnt
  go through, isnt going through, not going through, wasnt accepted, not accepted, not approved, card not
  working, payment not working, insufficient, turned down, block, blocked, bounce, got refused, cancelled by
  bank, cannot process, not processed by, could not be processed, unable to process
fail: fail, failure, not work, doesnt work, didnt work, isnt working, wont work, not working, stopped working,
  cannot use, problem, issue, trouble, error, bug, glitch, not happening, crash, stuck on, not load, not let
  me, wont let me, keeps saying, went wrong, unable to pay, not able to pay, unable to make, not able to,
  unable to, hung, stuck at, keeps failing, malfunctioning page, broken page
bank: bank, issuer, statement, bank account, my account, credited, credit, appear, reflect, reflected,
  applied, is showing, not showing, shows up, showing up, show on, on my card, show up on, show up in,
  passbook, netbanking statement, card statement, my balance, credited in, credited to, in my bank, posted to
deducted: deducted, debited, money taken, money was taken, money has been taken, took my money, taken from my
  account, charged but, paid but, amount gone, money gone, charged twice, double charged, i just paid, was
  charged, been charged, got charged, you charged me, were charged, money left, got cut, amount was cut,
  deduct from, debit, cut from, cut but, amount debited, money debited, billed
amount: amount
fee: fee, cost, charge, penalty, rate, postage, how much, price, pricey, expensive, set me back, what do i
  pay, too high, so high, too much, high, pricing, expense, cheap, low cost, charges for, do i pay for
free: free, free of charge, gratis, without cost, at no cost, qualify for free, for nothing, for free
hidden: hidden, extra, additional, surcharge, unexpected, on top
customs: customs, tax, duty, vat, gst, tariff, import, brokerage, clearance, excise, ddp, ioss, duties, excise
  duty, export, levy
refuse: refuse, turn away, dont accept, not accept, wont accept, reject the parcel, reject the package, wont
  pay, not pay, dont want to pay, not take it, not want to take, not want it because
refund: refund, reimburse, reimbursement, money back, my money, cash back, repay, pay back, give me back, get
  back the money, rebate, chargeback, compensation, compensate, refunding, refunded, give my money, return my
  money, money returned, return the money, get my cash
partial: partial, full refund, full amount, whole amount, less than, only part of, only half, withheld, kept,
  short of, smaller than, everything back, not all of my money
wrongrefund: refund is wrong, wrong refund, wrong amount, incorrect amount, refund incorrect, incorrect
  refund, wrong sum, too little, miscalculated, not the right amount, refunded the wrong, underpaid, mistake
  in my refund, refund error
difference: difference, price drop, price match, price adjustment, price went down, cheaper, price dropped,
  price fell, lower price, reduced, price protection, price guarantee, went down, dropped the price
sale: sale, on sale, clearance, markdown, discounted item, black friday, flash sale, half price
discount: discount, deal, percent off, price reduction, markdowns, money off, savings, special offer, another
  offer, other offers, current offer, rebate
coupon: coupon, promo, voucher, code, promo code, promotion, promotional code, discount code, coupon code,
  promotion code, promocode, promos, discount coupon, referral code, gift code, offer code
several: several, more than one, both, stack, combine, multiple, together, at a time, at once, double, many,
  two codes, two coupons, two vouchers, two discounts, two offers, on top of, go together, add up
points: points, reward, loyalty, bonus, coins, store credit, cashback, loyalty programme, my credits, loyalty
  points, reward points, my points, club points
redeem: redeem, use my, spend, apply my, cash in, use up
wholesale: wholesale, bulk, volume, moq, reseller, resell, distributor, dealer, dealership, b2b, trade
  account, large order, large quantity, big order, minimum order, minimum quantity, price break, franchise,
  dropship, corporate, business order, hundred units, 100 units, 50 pieces, in quantity, wholesaler, stockist,
  hundreds of, a lot of them, for my shop, for my business, for my store, for my company, cafe, restaurant,
  hotel, office, large amount, many units, hundred, dozen, thousand, retail, retailer, partnership, become a
  seller, dealer price, shop owner, agency, in large

# Doing something to an order
cancel: cancel, cancellation, call off, void, revoke, undo, abort, annul, withdraw, scrap, stop my order, stop
  the order, stop this order, kill, back out, do not ship, do not send, rescind, halt, get out of my order,
  take back my order, pull my order, drop my order, not want my order, not want order, not want this article,
  not want this order, not want the order, not need the order, not need my order, not want this product, not
  want this item, withdrawal, suspend, abandon, stop processing, do not process, not proceed, dont proceed,
  discontinue, remove my order, delete my order, cxl, cancelation
mind: change my mind, changed my mind, changed mind, dont want it, no longer want, no longer need, dont need
  it, dont want this, dont like, do not like, not like it, not happy, unhappy, dissatisfied, unsatisfied, not
  satisfied, disappointed, regret, by mistake, by accident, accidentally, on accident, ordered twice, bought
  twice, duplicate, already ordered, hate it, frustrated, upset with the product, second thoughts, not needed,
  not need, wrong choice, not suit, not what i expected, not as expected, did not enjoy
change: change, modify, modification, edit, correct, amend, alter, adjust, revise, replace an item in, fix my
  order, redo, change something, adjustment, swap an item, editing
add: add, include, adding, append, one more, forgot to order, forgot to add, missed a product
remove: remove, take out, take off, drop
exchange: exchange, swap, replace, replacement, switch, trade, different size, larger size, smaller size,
  bigger size, another size, different product, different colour, another colour, larger, smaller, bigger,
  replacing, exchanging, substitute, swap out, replaced, trade in
wrong: wrong, incorrect, mistake, mistaken, not what i ordered, isnt what i ordered, mix up, mixed up, instead
  of, someone elses, never ordered, didnt order, inaccurate, misleading, mismatch, does not match, not match,
  different from
address: address, street, apartment, flat number, house number, door number, deliver details, shipping info,
  shipping details, delivery details, shipping information on, postcode, recipient, landmark, avenue,
  neighborhood, residence, home address, office address, flat, building, house no, location of delivery,
  delivery location
billing: billing, billing address, card address, invoice address, name on the invoice
setup: set up, setting up, enter, entering, save, secondary, second address, another address, other address,
  new address, different address, alternative, put in, provide a, fill in, type in, store my, create
place: area, region, pincode, pin code, zip, zip code, zipcode, location, city, town, village, country,
  abroad, overseas, international, internationally, worldwide, global, globally, everywhere, outside, here,
  island, foreign, serviceable, province, postal code
shipto: ship to, shipping to, ships to, send to, deliver to, delivers to, delivering to, delivery to, deliver
  in, delivery in, delivering in, delivery at, deliver at, deliver here, deliver there, deliver anywhere, ship
  anywhere, deliverable, available in, available at, order from, place an order from, place order from, order
  placed from, cannot be delivered to, sell to, post to, come to, do you cover, ship outside, deliver outside,
  delivery available, get it delivered to, provide delivery in, have delivery in, deliver * to, deliver * in,
  delivering * in, delivering * to, delivery possible, service available in, deliver to my, shipped to, can
  you ship, serve, service in, delivery service in, get delivery in, delivery for, available for pincode, ship
  into, ship over, reach my location, service my area, courier service in, from outside, buy from, purchase
  from, order to

# Returns and what is wrong with a thing
return: return, send back, sending back, send it back, send the item back, send this back, sent back, give
  back, bring back, ship back, ship it back, take back, take it back, rma, returning, hand back, give * back,
  send * back, bring * back, take * back, ship * back, hand * back, post * back, return process, return
  procedure, initiate a return, returning process
label: label, return form, slip, return address
nonreturnable: cannot be returned, cant be returned, cannot return, cant return, not returnable,
  nonreturnable, non returnable, not eligible, returnable, final sale, restriction, exclude, exception, worn,
  used, opened, washed, hygiene, underwear, swimwear, earring, without tags, without the box, return denied,
  return refused, return rejected
used: worn, washed, unsealed, tried on, used item, used product, used goods, used once, already used, was
  used, used it, open box, opened box, opened packag, already opened, opened item, wore, wear, wearing, tried
policy: policy, rule, requirement, condition, guideline, how does it work, policies, laws, regulation,
  provision, terms for, allowed to
cases: in which cases, in what cases, which cases, which situations, in what situations, what situations,
  circumstances, eligible, eligibility, entitled, under what, qualify
guarantee: guarantee, warranty, warranted, guaranteed, warantee, coverage, covered, cover, assurance,
  warrantied, warranties, guaranty
repair: repair, fix, mend, spare part, service centre, maintenance, replacement part
damage: damage, broken, broke, smash, crack, shatter, crush, dent, torn, scratch, bent, rip, leak, ruin, bad
  condition, poor condition, terrible condition, in pieces, spilled, wet, soaked, melted, spoiled, expired,
  tampered, seal broken, in bits, thousand bits, tear, tore, hole, stain, dirty, chip, snapped, squash, fell
  apart, came apart, mangled, arrived broken, rain, ripped, collapsed, destroyed, wreck, defaced, smell, mold,
  moldy, punctured, bottle was open, seal was open, box was open, tampered with
defect: defect, defective, faulty, fault, malfunction, does not turn on, wont turn on, dead, dead on arrival,
  bad quality, poor quality, item not working, product not working, is not working, quality, flaw, died, gave
  up, quit working, broke down, no longer work, no longer works, is not work, stopped working, item stopped,
  broke after
wronglysent: wrong item, wrong product, wrong size was, wrong colour was, incorrect item, incorrect product,
  different item, wrong thing, sent me the wrong, sent the wrong, received the wrong, got the wrong, was sent
  the wrong, wrong order
gotreturn: received my return, receive my return, get my return, got my return, return received, return
  arrived, return status, status of my return, return in transit, return accepted, return approved, return was
  accepted, return being processed, processing my return, return inspected, return being inspected, returned
  product was not received, returned item not received, return package, my returned, return shipment, return
  parcel, return delivered, status of return, track my return, back at the warehouse, return tracking, my
  return processed, returned items, return back in
inspect: inspect, inspection, warehouse, process

# Care, account, shop
contact: contact, get in touch, call, phone, telephone, talk, speak, chat, agent, representative, rep,
  executive, supervisor, manager, human, person, operator, hotline, helpline, toll free, customer service,
  customer care, customer support, customer assistance, call centre, call back, callback, whatsapp, live
  agent, live chat, live person, real person, support team, reach you, reach out, escalate, phone number, ph
  number, contact number, mail you, email you, write to you, helpdesk, connect me, staff, advisor, consultant,
  call * back, put * through, connect * to, ring you, ring me, human being, hear from you, director, mobile
  number, cell number, speaking, adviser, counsellor, attendant, executive number, get hold of, get through,
  line, dm, telegram, facebook, instagram, chatbot, bot, robot, respond, reply, response, answer my
complaint: complaint, complain, claim against, consumer claim, feedback, grievance, legal action, report you,
  dissatisfaction, report a problem with your, bad service, terrible service, unacceptable, file a, sue,
  lawyer, consumer court
hours: opening hours, office hours, business hours, working hours, what hours, which hours, what time,
  timings, are you open, open today, open on, opening, at what hours, till what time, until what time,
  operating hours, available hours, hours customer, hours can i, hours of, when * available, staffed, support
  available, call center working, customer service available, support hours, service hours, hours support
email: email, e mail, mail from you, sms, text message, notification, inbox, message from, write to me, wrote
  to me, wrote me, informed, notified, notify, told me, tell me when, mailbox message
confirm: confirmation, confirm, receipt, proof of purchase, acknowledgement, go through, went through, gone
  through, order placed, order number, successfully placed, order confirmed, visible in my orders, not
  visible, registered, order exist, recorded, order success, order placed success, order was placed,
  acknowledged, confirming, did it go, order id, went thru, success message
verify: verify, verification, identity, id, passport, kyc, otp, authenticate, authentication, security check,
  prove who, selfie, who i am, proof of identity, identification, authenticity, verifying, document, proof of
  address, photo id, driving licence
account: account, profile, password, login, log in, sign in, sign up, register, registration
privacy: privacy, personal data, gdpr, ccpa, data, personal information, my information, personal details,
  delete account, delete my account, close account, close my account, forget me, opt out, unsubscribe,
  newsletter, wipe, know about me, stored about me, hold about me, forget my
cookies: cookie, tracking pixel, consent banner
terms: terms, t c, terms of use, terms of service, terms and conditions, fine print, small print,
  jurisdiction, contract, legal
copyright: copyright, trademark, intellectual property, dmca, takedown, infringe, licence, counterfeit, fake,
  logo, your photos, your pictures, your images, blog, my photo, my picture, use your photo, license, patent,
  licensing
about: about you, about us, who are you, who is, company, headquarters, legit, trustworthy, scam, trust,
  owner, founded, imprint, real shop, real store, your story, based
origin: sent from, shipped from, ship from, ships from, come from, comes from, origin, made in, dispatched
  from, which warehouse, where from, manufactured, which country, which land, where * come from, where * made,
  where * sent from, where * ship from, where * shipped from, where are the goods
latest: latest, newest, new arrival, new product, new item, new stock, new release, just in, recently added,
  new season, seasonal, new collection, new in, launch, restock, back in stock, in stock, sold out, out of
  stock, upcoming, trending, best seller, coming soon, whats new, new things, new stuff, catalogue,
  collection, range, came in, this month, just came in, arrivals, newly, catalog, forthcoming, just launched,
  freshly, recent products, recent items, this season, summer collection, winter collection, recommend,
  recommendation, suggest, popular
carrier: carrier, courier, dhl, ups, fedex, usps, post office, postal, express, standard, expedite, fast
  delivery, faster, shipping method, shipping option, delivery option, delivery method, shipment option,
  shipping company, delivery company, overnight, priority, express shipping, express delivery, postman,
  mailman, driver, delivery guy, delivery boy, delivery man, mail carrier, speed, faster shipping, quicker,
  rush, air mail, by air, by sea, delivery choices, delivery choice, choose delivery, delivery types, shipping
  types, modes of delivery, delivery modes
packaging: original box, original packaging, original package, original carton, wrapping, tag, tags on
span: day, week, month, hour, fortnight, year, minute, working day, business day
money: money, sum, funds
pick: pick, choose, select, click, meant, chose
`;
