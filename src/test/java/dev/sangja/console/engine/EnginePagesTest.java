package dev.sangja.console.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sangja.search.engine.EngineKind;
import dev.sangja.search.engine.EngineLanguage;
import dev.sangja.search.engine.EngineName;
import dev.sangja.search.engine.Engines;
import dev.sangja.testing.FormClient;
import dev.sangja.testing.SearchServer;
import dev.sangja.testing.TestDatabase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class EnginePagesTest {
    private static final String HOME = "/en/console";
    private static final String TO_CONSOLE = ".me-section a[href=/en/console]";

    @Inject Engines engines;
    @Inject AgroalDataSource database;

    private final FormClient admin = new FormClient();
    private final String name = "e-" + UUID.randomUUID();

    @BeforeEach
    void an_admin_is_there() {
        admin.signIn("admin", TestDatabase.ADMIN_PASSWORD).then().statusCode(303);
    }

    @Test
    void an_engine_is_made_with_its_language_and_shown_with_what_it_holds() {
        Response made = create("en", name, "ko");
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(made.header("Location")).endsWith(HOME + "/engines/" + name);
        assertThat(engines.named(name).kind())
                .isEqualTo(new EngineKind.Default(EngineLanguage.KOREAN));
        SearchServer.fill(name, "[{\"id\":\"1\",\"a\":\"b\"},{\"id\":\"2\",\"a\":\"c\"}]", 2);
        Document page = admin.page(HOME + "/engines/" + name);
        assertThat(page.select(".figures dd").eachText()).element(0).isEqualTo("2");
        assertThat(page.select(".figures dd").eachText()).element(2).isEqualTo("Healthy");
        assertThat(page.select(".figures dd").eachText()).element(3).isEqualTo("None");
        assertThat(page.select(".facts dd").get(0).text()).isEqualTo("Korean");
        assertThat(page.select(".facts dd").get(2).text()).matches("[1-9][0-9.]* k?B");
    }

    @ParameterizedTest
    @CsvSource({
        "en, My Shop, '', “My Shop” cannot be a name",
        "ko, My Shop, '', “My Shop”은(는) 이름으로 쓸 수 없어요",
        "en, '', '', “” cannot be a name",
        "en, fine-name, xx, “xx” is no language",
        "ko, fine-name, xx, “xx”은(는) 고를 수 없는 언어예요"
    })
    void a_bad_wish_is_told_and_what_was_typed_stays(
            String lang, String wanted, String language, String error) {
        Response refused = create(lang, wanted, language);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select(".field-error").text()).startsWith(error);
        assertThat(page.select("input#name").val()).isEqualTo(wanted);
    }

    @Test
    void a_name_is_given_once() {
        create("en", name, "").then().statusCode(303);
        Response again = create("en", name, "en");
        assertThat(again.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(again.asString());
        assertThat(page.select(".field-error").text())
                .isEqualTo(
                        "There is already an engine called “%s”. Choose another name."
                                .formatted(name));
        assertThat(page.select("option[selected]").val()).isEqualTo("en");
    }

    @Test
    void an_engine_goes_when_its_name_is_typed() {
        create("en", name, "").then().statusCode(303);
        String page = HOME + "/engines/" + name;
        Response refused = admin.submit(page, page + "/deletion", Map.of("name", "restaurants"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select(".field-error").text())
                .isEqualTo(
                        "“restaurants” is not the name of this engine. Type %s exactly."
                                .formatted(name));
        assertThat(engines.find(new EngineName(name))).isPresent();
        assertThat(admin.get(page + "/deletion").header("Location")).endsWith(page);
        assertThat(admin.get(page + "/").header("Location")).endsWith(page);
        assertThat(admin.get(HOME + "/?page=2").header("Location")).endsWith(HOME + "?page=2");
        assertThat(admin.get(HOME + "/engines").header("Location")).endsWith(HOME);
        Response gone = admin.submit(page, page + "/deletion", Map.of("name", name));
        assertThat(gone.header("Location")).endsWith(HOME + "?deleted=" + name);
        assertThat(admin.page(HOME + "?deleted=" + name).select(".message").text())
                .isEqualTo("The engine “%s” is deleted.".formatted(name));
        assertThat(engines.find(new EngineName(name))).isEmpty();
    }

    @Test
    void the_only_source_of_a_meta_engine_stays() {
        create("en", name, "").then().statusCode(303);
        SearchServer.newEngine(",\"type\":\"meta\",\"source_engines\":[\"%s\"]".formatted(name));
        String page = HOME + "/engines/" + name;
        Response refused = admin.submit(page, page + "/deletion", Map.of("name", name));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.asString()).select(".field-error").text())
                .startsWith("A meta engine searches this engine alone.");
    }

    @Test
    void learners_see_their_own_engines_alone() throws SQLException {
        create("en", name, "").then().statusCode(303);
        String account = FormClient.uniqueName();
        var learner = new FormClient();
        learner.signUp(account);
        assertThat(learner.page(HOME).select(".empty h2").text())
                .isEqualTo("There is no engine yet.");
        assertThat(learner.page("/en/me").select(TO_CONSOLE)).isEmpty();
        var own = new EngineName("e-" + UUID.randomUUID());
        engines.create(own, new EngineKind.Default(null), learnerOf(account));
        assertThat(learner.page("/en/me").select(TO_CONSOLE).text()).isEqualTo("Console");
        Document page = learner.page(HOME);
        assertThat(page.select(".engine h2").eachText()).containsExactly(own.value());
        assertThat(page.select("form[action$=/console/engines]")).isEmpty();
        learner.get(HOME + "/engines/" + own).then().statusCode(200);
        learner.get(HOME + "/engines/" + name).then().statusCode(404);
        String deletion = HOME + "/engines/" + name + "/deletion";
        learner.submit(HOME + "/engines/" + own, deletion, Map.of("name", name))
                .then()
                .statusCode(404);
        assertThat(engines.find(new EngineName(name))).isPresent();
    }

    private Response create(String lang, String engine, String language) {
        String home = "/" + lang + "/console";
        return admin.submit(home, home + "/engines", Map.of("name", engine, "language", language));
    }

    private UUID learnerOf(String account) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("SELECT learner FROM account WHERE name = ?")) {
            statement.setString(1, account);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }
}
