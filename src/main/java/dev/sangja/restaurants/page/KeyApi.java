package dev.sangja.restaurants.page;

import dev.sangja.restaurants.demo.DemoEngine;
import dev.sangja.search.credential.PublicKeys;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Gives everybody the key that searches the restaurants and nothing else, for programs that learners write. */
@Path("/restaurants/key")
class KeyApi {
    private final PublicKeys keys;

    KeyApi(PublicKeys keys) {
        this.keys = keys;
    }

    /**
     * The answer.
     *
     * @param key "" where there are no restaurants to ask for
     */
    record KeyAnswer(String key) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public KeyAnswer key() {
        return new KeyAnswer(keys.text(DemoEngine.KEY, DemoEngine.NAME).orElse(""));
    }
}
