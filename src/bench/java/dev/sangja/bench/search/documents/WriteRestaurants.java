package dev.sangja.bench.search.documents;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.sangja.restaurants.Restaurants;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes made-up restaurants as lines of JSON: {@code WriteRestaurants <how many> <file>}. */
final class WriteRestaurants {
    private static final long SEED = 1;

    private WriteRestaurants() {}

    public static void main(String[] arguments) throws IOException {
        var json = new ObjectMapper();
        var all = new Restaurants(SEED).first(Long.parseLong(arguments[0])).iterator();
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            while (all.hasNext()) {
                out.write(json.writeValueAsString(all.next().document()));
                out.newLine();
            }
        }
    }
}
