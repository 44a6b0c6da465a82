import type { CueFamily } from './intent-cue.ts';

const list = (text: string): string[] =>
  text
    .split('|')
    .map((cue) => cue.trim())
    .filter(Boolean);

/** English cues, folded: no apostrophe, no hyphen. */
export const englishCues: readonly CueFamily[] = [
  {
    id: 'sign-in',
    intent: 'navigational',
    weight: 4,
    label: { fr: 'se connecter', en: 'signing in' },
    cues: list(
      `login|log in|logon|log on|sign in|signin|signing in|log into|sign into|forgot password|password reset|reset password|log out|logout`,
    ),
  },
  {
    id: 'account',
    intent: 'navigational',
    weight: 4,
    label: { fr: 'espace réservé', en: 'reserved area' },
    cues: list(
      `my account|my ... account|my accounts|account login|portal|customer portal|patient portal|student portal|member portal|members area|dashboard|webmail|inbox|intranet|extranet|track order|track my|track package|order tracking|order status|package tracking|track parcel|web player|web app|store locator|branch locator|atm locator|my chart|mychart|help center|help centre|support page`,
    ),
  },
  {
    id: 'official',
    intent: 'navigational',
    weight: 2.6,
    label: { fr: 'site ou page officiels', en: 'official site or page' },
    cues: list(
      `official site|official website|official page|official|homepage|home page|website of|facebook|facebook page|instagram|twitter|linkedin|linkedin page|youtube|youtube channel|tiktok|pinterest|reddit|subreddit|twitch|discord|studio`,
    ),
  },
  {
    id: 'contact',
    intent: 'navigational',
    weight: 1.8,
    label: { fr: 'joindre ou trouver', en: 'reaching or finding' },
    cues: list(
      `phone number|telephone number|customer service|customer support|customer care|contact|contact us|contact number|support number|helpline|address|headquarters|email address|hours|opening hours|opening times|store hours|open today|open sunday|directions|directions to|location*|store ... near|routing number|stores|branch|branches|careers`,
    ),
  },
  {
    id: 'known-name',
    intent: 'navigational',
    weight: 1.2,
    label: { fr: 'nom très connu', en: 'well-known name' },
    cues: list(
      `google|gmail|amazon|craigslist|ebay|walmart|target|costco|ikea|best buy|home depot|lowes|netflix|spotify|hulu|disney plus|youtube|facebook|instagram|twitter|whatsapp|outlook|outlook 365|office 365|hotmail|yahoo|yahoo mail|bing|chase|wells fargo|bank of america|citibank|capital one|paypal|venmo|etsy|airbnb|booking com|expedia|uber|lyft|doordash|starbucks|mcdonalds|nike|apple|icloud|microsoft|teams|zoom|slack|dropbox|wetransfer|canva|github|gitlab|stackoverflow|stack overflow|chatgpt|wikipedia|reddit|linkedin|indeed|zillow|trustpilot|google analytics|google search console|search console|google ads|google maps|google docs|google drive|mailchimp|hubspot|shopify|woocommerce|wordpress|notion|trello|asana|salesforce|xero|quickbooks|stripe|fedex|ups|usps|dhl|royal mail|comcast|verizon|t mobile|att|vodafone|tesco|argos|asda|sainsburys|bbc|bbc news|cnn|espn|weather com|new york times`,
    ),
  },
  {
    id: 'public-body',
    intent: 'navigational',
    weight: 1.6,
    label: { fr: 'organisme public', en: 'public body' },
    cues: list(
      `irs|dmv|nhs|hmrc|dvla|gov uk|usps|uscis|social security|ssa|medicare|medicaid|companies house|city hall|town hall|council|county clerk|city council|university|college of|public library|library|hospital|courthouse|embassy|consulate|passport office|police department|fire department|chamber of commerce|department of|ministry of|sba|ftc|osha|fafsa|census bureau`,
    ),
  },
  {
    id: 'buy',
    intent: 'transactional',
    weight: 3,
    label: { fr: 'acheter, réserver, souscrire', en: 'buying, booking, signing up' },
    cues: list(
      `buy|buying|purchase|order|order ... online|pre order|preorder|book|book a|booking|bookings|reserve|reservation*|rent|rental*|rentals|for rent|hire|for hire|lease|download|downloads|subscribe|subscription*|sign up|signup|register|enroll|enrol|enrollment|join|apply|apply for|apply online|get ... quote|get a|get quote|request a|request quote|schedule|schedule a|make an appointment|donate|sell|sell my|pay|install ... app|free trial|trial|start trial|try free|open an account|open ... account|create account|shop|shop for|add to cart|ship|shipping`,
    ),
  },
  {
    id: 'price',
    intent: 'transactional',
    weight: 2,
    label: { fr: 'prix et offres', en: 'prices and offers' },
    cues: list(
      `price|prices|pricing|price list|cost|costs|how much does ... cost|how much is|how much are|quote|quotes|rates|fees|fee|promo|promo code|promo codes|coupon*|discount*|discount code|voucher*|deal|deals|sale|on sale|for sale|clearance|black friday|free|cheap|cheapest ... near|affordable|low cost|under 50|under 100|used|second hand|refurbished|pre owned|gift card*|gift cards|gift certificate*|gift voucher*|outlet|wholesale|bulk|estimate|estimates|finance|financing|plans and pricing`,
    ),
  },
  {
    id: 'service',
    intent: 'transactional',
    weight: 1.6,
    label: { fr: 'livraison, rendez-vous, proximité', en: 'delivery, appointment, nearby' },
    cues: list(
      `delivery|same day|next day|delivered|home delivery|takeaway|take out|takeout|ticket*|tickets|appointment*|near me|nearby|in my area|near here|closest|nearest|online|24 hour|24 7|emergency|open now|walk in|in stock|availability|available|today|tonight|this weekend|tomorrow|same day delivery|installation service|repair service|repair|services|custom made|made to order|supplier*|contractor*|company near|installers`,
    ),
  },
  {
    id: 'goods',
    intent: 'transactional',
    weight: 1,
    label: { fr: 'métiers et produits', en: 'trades and goods' },
    cues: list(
      `plumber*|locksmith*|electrician*|carpenter*|roofer*|painter*|gardener*|landscaper*|mover*|moving company|mechanic*|dentist*|lawyer*|attorney*|solicitor*|accountant*|bookkeeper*|architect*|chiropractor*|therapist*|hairdresser*|barber*|caterer*|catering|photographer*|florist*|bakery|restaurant*|hotel*|motel|hostel|airbnb|taxi|cab|cleaner*|cleaning|babysitter*|nanny|developer*|freelance*|designer*|copywriter*|consultant*|agency|agencies|gym|gym membership|lessons|course*|classes|training|coach|coaching|flight*|flights|cruise*|vacation package*|holiday*|sofa*|mattress*|shoes|sneakers|dress|dresses|clothes|headphones|laptop*|phone*|iphone|bike*|bicycle*|car|cars|tires|tyres|perfume|jewelry|jewellery|gift*|flowers|bouquet|pizza|furniture|printer*|software|vacuum|tv|pool|windows|solar panels|heat pump|boiler|furnace|insurance|mortgage|loan|loans|apartment*|house for|office space|coworking|printing|flyers|business cards|hosting|domain name|pest control|storage unit*|locksmiths`,
    ),
  },
  {
    id: 'compare',
    intent: 'commercial',
    weight: 3,
    label: { fr: 'comparer, départager', en: 'comparing, ranking' },
    cues: list(
      `best|top|top 5|top 10|top 20|top rated|highest rated|best rated|comparison*|compare|compared|comparing|review|reviews|reviewed|rating|ratings|ranking*|ranked|alternative*|alternatives|alternatives to|competitor*|competitors|similar to|like ... but|vs|versus|worth it|worth buying|worth the money|is ... worth|is ... good|is ... any good|is ... legit|legit|scam|reliable|trustworthy|recommended|recommendations|recommend|testimonial*|case for|cheapest|better than|which is better|better|most reliable|most popular|leading|buying guide|buyers guide|buyer s guide|tested|benchmark*|hands on|good value|value for money|must have|editors choice|awards`,
    ),
  },
  {
    id: 'choose',
    intent: 'commercial',
    weight: 2.6,
    label: { fr: 'choisir', en: 'choosing' },
    cues: list(
      `pros and cons|advantages and disadvantages|strengths and weaknesses|which ... to buy|which ... to choose|which ... should|which ... is|what ... to buy|what ... should i buy|how to choose|how to pick|choosing|choose|choose between|choose the right|should i buy|should i use|should i get|instead of|replacement for|substitute for|^which`,
    ),
  },
  {
    id: 'either',
    intent: 'commercial',
    weight: 1.3,
    label: { fr: '« x ou y »', en: '“x or y”' },
    cues: list(`or`),
  },
  {
    id: 'for-whom',
    intent: 'commercial',
    weight: 0.7,
    label: { fr: 'pour qui', en: 'for whom' },
    cues: list(
      `for beginners|for small business*|for small teams|for teams|for startups|for freelancers|for students|for seniors|for kids|for men|for women|for professionals|for nonprofits|for agencies|for families|for home|for large|for enterprise|small business|men|women|kids|tool|tools|software|apps|app for|brands|brand|companies|platforms|providers`,
    ),
  },
  {
    id: 'know',
    intent: 'informational',
    weight: 2.6,
    label: { fr: 'comprendre, apprendre', en: 'understanding, learning' },
    cues: list(
      `how to|how do|how does|how do i|how can|how many|how long|how often|how old|how far|how big|how|why|what is|what are|what does|what s|whats|what to|what happens|who is|who was|who invented|when is|when to|when does|where is|where does|where do|meaning|means|mean|definition*|define|explained|explain|explanation|example*|examples|sample*|template*|guide|guide to|beginner guide|beginners guide|tutorial*|step by step|steps|instructions|manual|symptom*|cause*|causes|treatment*|remedy|remedies|calculate|calculation|calculator|formula|ideas|idea|inspiration|tips|tricks|advice|hacks|benefit*|benefits|side effects|danger*|risk*|difference|difference between|differences|types of|kinds of|list of|history|history of|origin|biography|facts|facts about|statistics|stats|trends|study|research|data on|requirement*|rules|regulation*|law|laws|legal|standard*|guideline*|best practice*|best practices|checklist|cheat sheet|mistakes|mistakes to avoid|strategy|strategies|technique*|methods|method|framework|process|recipe|recipes|ingredients|diy|make your own|homemade|learn|understanding|understand|improve|increase|reduce|ways to|fix|solve|remove|clean|grow|prune|plant|synonym*|translation|quote from|quotes about|summary|pdf|diagram|infographic|faq|is it|can you|can i|do i need|does|should|are there|population|capital of|weather|time in|age of|net worth|salary|interview questions|lyrics|pronunciation`,
    ),
  },
  {
    id: 'question',
    intent: 'informational',
    weight: 0.8,
    label: { fr: 'mot interrogatif en tête', en: 'opening question word' },
    cues: list(`^how|^why|^steps|^ways|^what|^when|^who|^where|^can|^does|^do|^is|^are|^should|^will|^did`),
  },
];
