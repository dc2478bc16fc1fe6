// The fields of a restaurant that the bench searches, filters and counts, by the part that they play.

export const ENGINE = "bench";
export const LANGUAGE = "ko";

/** Searched, with their weights. */
export const TEXTS = {
  name_ko: 3, name_en: 3, cuisine_ko: 2, cuisine_en: 2, menu_ko: 2, menu_en: 2,
  district_ko: 1, district_en: 1, description_ko: 1, description_en: 1,
};
export const PLACE = "location";
export const PRICE = "average_price";
export const RATING = "rating";
export const REVIEWS = "review_count";
export const CUISINE = "cuisine_en";
export const DISTRICT = "district_en";
export const DOGS = "dogs_allowed";

/** Where the words of searches come from. */
export const ENGLISH = ["name_en", "menu_en", "description_en"];
export const KOREAN = ["name_ko", "menu_ko", "description_ko"];

/** As POST /schema takes it: what is not here is text. */
export const TYPES = {
  [PLACE]: "geolocation", opened_on: "date",
  ...Object.fromEntries([PRICE, RATING, REVIEWS, "cheapest_price", "menu_prices", "price_level"].map((field) => [field, "number"])),
};
