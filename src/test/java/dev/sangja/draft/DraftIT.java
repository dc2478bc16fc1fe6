package dev.sangja.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Request;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a learner types is not lost with the tab, the connection, the server or the browser. */
@BrowserTest
class DraftIT {
    @Test
    void what_was_typed_is_there_on_another_device_of_the_same_learner(
            Visitor visitor, PackagedApp app) {
        DraftTab tab = DraftTab.open(visitor.newContext(), app);
        var saves = saves(tab.page().context());
        tab.type("print(\"어디서나\")");
        tab.awaitSaved();
        DraftTab device = tab.onAnotherDevice(visitor, app);
        device.awaitText("print(\"어디서나\")");

        device.type("print(\"여기서도\")");
        device.awaitSaved();
        tab.page().reload();
        tab.awaitText("print(\"여기서도\")");
        assertThat(saves).hasSize(1);
    }

    @Test
    void a_reset_is_a_reset_on_every_device(Visitor visitor, PackagedApp app) {
        DraftTab tab = DraftTab.open(visitor.newContext(), app);
        String starter = tab.text();
        tab.type("print(0)");
        tab.awaitSaved();
        DraftTab device = tab.onAnotherDevice(visitor, app);
        device.awaitText("print(0)");
        device.lesson().shown("[data-action=reset]").click();
        device.awaitSaved();
        tab.page().reload();
        tab.awaitText(starter);
    }

    @Test
    void what_is_typed_without_a_connection_is_sent_when_it_is_back_and_counts_once(
            Visitor visitor, PackagedApp app) {
        DraftTab tab = DraftTab.open(visitor.allow("ERR_INTERNET_DISCONNECTED").newContext(), app);
        BrowserContext learner = tab.page().context();
        tab.type("print(0)");
        tab.awaitSaved();
        learner.setOffline(true);
        tab.type("print(\"오프라인\")");
        tab.awaitState(DraftTab.KEPT_HERE);
        var saves = saves(learner);
        learner.setOffline(false);
        tab.awaitSaved();
        assertThat(saves).hasSize(1);
        tab.onAnotherDevice(visitor, app).awaitText("print(\"오프라인\")");
    }

    @Test
    void what_was_not_sent_outlives_the_tab_and_is_sent_from_any_page(
            Visitor visitor, PackagedApp app) {
        DraftTab tab = DraftTab.open(visitor.allow("ERR_INTERNET_DISCONNECTED").newContext(), app);
        BrowserContext learner = tab.page().context();
        tab.type("print(0)");
        tab.awaitSaved();
        learner.setOffline(true);
        tab.type("print(\"닫기 전에\")");
        tab.page().close();
        learner.setOffline(false);
        var home = new DraftTab(learner.newPage());
        home.page().waitForResponse("**/api/drafts/**", () -> home.page().navigate(app.url("/ko")));
        home.onAnotherDevice(visitor, app).awaitText("print(\"닫기 전에\")");
    }

    @Test
    void a_save_whose_answer_was_lost_is_sent_again_and_counts_once(
            Visitor visitor, PackagedApp app) {
        DraftTab tab = DraftTab.open(visitor.allow("ERR_FAILED").newContext(), app);
        tab.type("print(0)");
        tab.awaitSaved();
        List<String> bodies = loseTheFirstAnswer(tab);
        tab.type("print(0)0");
        tab.awaitSaved();
        assertThat(bodies).hasSize(2);
        assertThat(bodies.get(1)).isEqualTo(bodies.get(0));
        assertThat(tab.choices().count()).isZero();
        tab.onAnotherDevice(visitor, app).awaitText("print(0)0");
    }

    @Test
    void a_server_that_is_killed_or_started_anew_costs_nobody_a_word(Visitor visitor) {
        try (var own = PackagedApp.start()) {
            DraftTab tab = DraftTab.open(visitor.allow("ERR_|Failed to load").newContext(), own);
            tab.type("print(1)");
            tab.awaitSaved();
            own.kill();
            tab.type("print(2)");
            tab.awaitState(DraftTab.KEPT_HERE);
            own.restart();
            tab.awaitSaved();
            own.restart();
            tab.onAnotherDevice(visitor, own).awaitText("print(2)");
        }
    }

    @Test
    void a_text_that_is_too_long_is_kept_here_and_honestly_not_done(
            Visitor visitor, PackagedApp app) {
        DraftTab tab = DraftTab.open(visitor.newContext(), app);
        String right = "print(\"생일 축하해!\")";
        String tooLong = right + "  # " + "ㅋ".repeat(22_000);
        tab.type(tooLong);
        tab.awaitState("글이 너무 길어서 이 브라우저에만 두었어요. 짧게 줄이면 저장해요.");
        tab.lesson().run();
        assertThat(tab.lesson().verdict())
                .isEqualTo("글이 너무 길어서 이 단계를 했다고 적어 두지 못했어요. 글을 줄이고 다시 실행해 주세요.");
        assertThat(tab.lesson().isSolved("happy-birthday")).isFalse();
        tab.page().reload();
        tab.awaitEditor();
        tab.awaitState("글이 너무 길어서 이 브라우저에만 두었어요. 짧게 줄이면 저장해요.");
        tab.type(right);
        tab.awaitSaved();
        tab.page().waitForResponse("**/api/attempts", tab.lesson()::run);
        assertThat(tab.lesson().isSolved("happy-birthday")).isTrue();
    }

    /** Bodies of all saves from now on; the server takes all, and the browser does not hear of the first. */
    private static List<String> loseTheFirstAnswer(DraftTab tab) {
        var bodies = new ArrayList<String>();
        tab.page()
                .route(
                        request -> request.contains("/happy-birthday") && request.contains("/api/"),
                        route -> {
                            bodies.add(String.valueOf(route.request().postData()));
                            if (bodies.size() == 1) {
                                route.fetch();
                                route.abort();
                            } else {
                                route.resume();
                            }
                        });
        return bodies;
    }

    /** Requests that save something, from now on. */
    private static List<Request> saves(BrowserContext learner) {
        var saves = new ArrayList<Request>();
        learner.onRequest(
                request -> {
                    if (request.method().equals("PATCH")) {
                        saves.add(request);
                    }
                });
        return saves;
    }
}
