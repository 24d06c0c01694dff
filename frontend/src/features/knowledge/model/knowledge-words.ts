import type { KnowledgeType } from "@/lib/api/types";

export type TypeWords = {
  label: string;
  /** What to write down under it, for somebody who has nothing yet. */
  invites: string;
  /** An example of a title and of a text. */
  title: string;
  content: string;
};

/** What people call each type. Which details it has the API says. */
export const typeWords: Record<KnowledgeType, TypeWords> = {
  menu: {
    label: "Menu",
    invites: "A dish or a drink, with its price and what is in it",
    title: "Cinnamon bun",
    content: "Baked each morning with cardamom and pearl sugar. Sold out by eleven on most Saturdays.",
  },
  product: {
    label: "Product",
    invites: "Something you sell, and why people choose it",
    title: "Canvas backpack, 18 litres",
    content: "Waxed cotton, made in Porto. Holds a 15-inch laptop and stays dry in heavy rain.",
  },
  offer: {
    label: "Offer",
    invites: "A discount or a bundle, with the days it holds",
    title: "Two for one on weekday mornings",
    content: "Monday to Thursday before ten: the second filter coffee is on us. Not together with other offers.",
  },
  faq: {
    label: "Question and answer",
    invites: "What people ask you again and again",
    title: "Do you take reservations?",
    content: "For six people and more, by phone, until noon of the day before. Smaller groups just come in.",
  },
  proof: {
    label: "Review or proof",
    invites: "A review, an award, a figure you are proud of",
    title: "Best bakery 2026, city magazine",
    content: "“The only bun in town worth getting up for.”",
  },
  script: {
    label: "Script",
    invites: "Words for a video, as they are spoken",
    title: "How we shape a bun, 20 seconds",
    content: "You roll it thin, you fold it once, and then comes the part everybody gets wrong …",
  },
  event: {
    label: "Event",
    invites: "What takes place, when and where",
    title: "Open bakery night",
    content: "See how sourdough is shaped, bake your own loaf and take it home. Twelve places.",
  },
  process: {
    label: "How it is made",
    invites: "The steps behind what you do",
    title: "From grain to loaf",
    content: "We mill the rye ourselves, let the dough rest for a night, and bake on stone.",
  },
  team: {
    label: "Team",
    invites: "Who works here, and what they are good at",
    title: "Ines, pastry chef",
    content: "Learned in Lyon, bakes with us since 2021, and will talk about lamination for as long as you let her.",
  },
  other: {
    label: "Something else",
    invites: "Opening hours, history, where to park: anything true",
    title: "Opening hours",
    content: "Tuesday to Sunday from seven to four. Closed on Mondays, and on the first of January.",
  },
};

/** A type that is younger than this page is called what the API calls it. */
export function wordsOfType(type: KnowledgeType): TypeWords {
  return typeWords[type] ?? { label: named(type), invites: "", title: "", content: "" };
}

type DetailWords = { label: string; hint?: string; example?: string };

/** What people call each detail. What kind it is, and which type has it, the API says. */
const detailWords: Readonly<Record<string, DetailWords>> = {
  price: { label: "Price", example: "4.50" },
  currency: { label: "Currency" },
  ingredients: { label: "Ingredients", example: "Cardamom" },
  allergens: { label: "Allergens", example: "Gluten" },
  diets: { label: "Diets", hint: "Vegan, halal, lactose-free: what it suits.", example: "Vegetarian" },
  article_number: { label: "Article number", example: "BP-18-OL" },
  link: { label: "Link", hint: "Where people read more.", example: "https://example.com" },
  discount: { label: "Discount", hint: "As you would say it.", example: "20 % off" },
  code: { label: "Code", hint: "What people enter to get it.", example: "FIKA20" },
  rating: { label: "Rating", hint: "Stars, from 0 to 5.", example: "4.8" },
  author: { label: "Who said it", example: "Jonas P." },
  source: { label: "Where it stands", example: "Google reviews" },
  said_on: { label: "Said on" },
  speaker: { label: "Speaker", example: "Ines" },
  duration_seconds: { label: "Length in seconds", example: "20" },
  event_date: { label: "Date" },
  event_end_date: { label: "Last day", hint: "Where it takes more than one day." },
  starts_at: { label: "Starts at", hint: "On the brand’s clock." },
  ends_at: { label: "Ends at" },
  location: { label: "Place", example: "Harbour square 4" },
  steps: { label: "Steps", hint: "In their order.", example: "Mill the rye" },
  duration: { label: "How long it takes", example: "Two days" },
  role: { label: "Role", example: "Pastry chef" },
  since_year: { label: "Here since", hint: "The year.", example: "2021" },
};

export function wordsOfDetail(name: string): DetailWords {
  return detailWords[name] ?? { label: named(name) };
}

/** event_end_date is "Event end date". */
function named(name: string): string {
  const words = name.replaceAll("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
