package dev.sangja.console.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.testing.ConsoleAdmin;
import dev.sangja.testing.SearchServer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchemaPagesTest {
    private final ConsoleAdmin admin = new ConsoleAdmin();

    @BeforeEach
    void the_admin_is_there() {
        admin.begin();
    }

    @Test
    void a_change_of_type_is_shown_before_it_is_made() {
        SearchServer.fill(
                admin.engine(),
                "[{\"id\":\"a\",\"price\":\"9000\"},{\"id\":\"b\",\"price\":\"cheap\"},{\"id\":\"c\"}]",
                2 + 1);
        assertThat(admin.page("/schema").select("#conflicts")).isEmpty();
        Document preview = admin.page("/schema/price?type=number");
        assertThat(preview.select("h1").text()).isEqualTo("price: Text → Number");
        assertThat(preview.select(".amiss").text()).isEqualTo("1 documents do not convert");
        assertThat(preview.select(".examples-list a").eachText()).containsExactly("b");
        assertThat(admin.page("/schema/price?type=geolocation").select(".amiss").text())
                .isEqualTo("2 documents do not convert");
        change(preview).then().statusCode(303);
        Document changed = admin.page("/schema?changed=price");
        assertThat(changed.select(".message.good").text()).isEqualTo("“price” is now: Number");
        assertThat(changed.select("section[aria-labelledby=conflicts] .amiss").text())
                .isEqualTo("1 documents do not convert");
        change(admin.page("/schema/price?type=text")).then().statusCode(303);
        assertThat(admin.page("/schema").select("#conflicts")).isEmpty();
    }

    @Test
    void who_changes_later_is_told_and_changes_nothing() {
        add("price", "text").then().statusCode(303);
        Document mine = admin.page("/schema/price?type=number");
        change(admin.page("/schema/price?type=date")).then().statusCode(303);
        Response late = change(mine);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.asString()).select("[role=alert] p").text())
                .isEqualTo(
                        "Somebody has changed “price” since you opened this page; it is now: Date. Nothing was changed by you.");
        assertThat(admin.page("/schema").select(".badge").eachText()).containsExactly("Date");
    }

    private Response change(Document preview) {
        return admin.submit(
                "/schema",
                "/schema/price",
                Map.of(
                        "type", preview.select("input[name=type]").val(),
                        "was", preview.select("input[name=was]").val()));
    }

    @Test
    void a_new_field_has_a_legal_name_that_is_free() {
        add("opened", "date").then().statusCode(303);
        assertThat(admin.page("/schema").select(".entries strong").eachText())
                .containsExactly("id", "opened");
        assertThat(error(add("opened", "text")))
                .isEqualTo("The field “opened” is there already. Change its type above.");
        assertThat(error(add("Opened On", "text"))).startsWith("“Opened On” cannot name a field.");
        assertThat(error(add("id", "text"))).startsWith("“id” cannot name a field.");
        assertThat(error(add("x", "colour"))).startsWith("“colour” is no type.");
        admin.client().get(admin.address("en", "/schema/none?type=text")).then().statusCode(404);
    }

    private Response add(String field, String type) {
        return admin.submit("/schema", "/schema", Map.of("field", field, "type", type));
    }

    private static String error(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.asString()).select("#field-error").text();
    }
}
