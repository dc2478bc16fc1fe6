package dev.sangja.restaurants.page;

/** A part of a wish that is counted beside its choices. */
enum Part {
    PRICE,
    CUISINE,
    DISTRICT,
    OPEN,
    DOGS,
    PARKING,
    RATING
}
