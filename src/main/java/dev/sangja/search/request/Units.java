package dev.sangja.search.request;

import dev.sangja.search.error.ApiError;

/** Reads units of length. */
final class Units {
    private Units() {}

    static DistanceUnit read(String title, Options options) {
        return DistanceUnit.of(options.text("unit"))
                .orElseThrow(
                        () ->
                                ApiError.badRequest(
                                        "%s unit must be one of mm, cm, m, km, in, ft, yd, mi, got '%s'"
                                                .formatted(
                                                        title, Options.cut(options.text("unit")))));
    }

    static double metres(String title, Options options) {
        return read(title, options).metres();
    }
}
