package dev.sangja.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import dev.sangja.platform.i18n.Lang;
import dev.sangja.testing.Axe;
import dev.sangja.testing.BrowserTest;
import dev.sangja.testing.LayoutShift;
import dev.sangja.testing.PackagedApp;
import dev.sangja.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two texts of one step: the learner sees both and chooses, and until then nothing is gone. */
@BrowserTest
class DraftChoiceIT {
    @Test
    void of_two_tabs_that_type_at_once_neither_is_lost_and_the_learner_chooses(
            Visitor visitor, PackagedApp app) {
        BrowserContext learner = visitor.allow("409").newContext();
        DraftTab one = DraftTab.open(learner, app);
        DraftTab two = DraftTab.open(learner, app);
        one.type("print(\"하나\")");
        two.type("print(\"둘\")");
        one.awaitSaved();
        two.awaitChoice("print(\"둘\")", "print(\"하나\")");
        assertThat(two.isTyping()).isTrue();
        two.page().keyboard().press("End");
        two.page().keyboard().insertText("  # 더");
        two.awaitChoice("print(\"둘\")  # 더", "print(\"하나\")");
        assertThat(one.text()).isEqualTo("print(\"하나\")");

        two.page().reload();
        two.awaitChoice("print(\"둘\")  # 더", "print(\"하나\")");
        two.keep("here");
        two.awaitSaved();
        assertThat(two.choices().count()).isZero();
        one.awaitText("print(\"둘\")  # 더");
    }

    @Test
    void of_two_devices_the_later_one_may_take_the_text_of_the_other(
            Visitor visitor, PackagedApp app) {
        DraftTab one = DraftTab.open(visitor.allow("409").newContext(), app);
        one.type("print(0)");
        one.awaitSaved();
        DraftTab two = one.onAnotherDevice(visitor, app);
        two.awaitText("print(0)");
        one.type("print(1)");
        one.awaitSaved();
        two.type("print(2)");
        two.awaitChoice("print(2)", "print(1)");
        two.keep("there");
        two.awaitText("print(1)");
        two.awaitSaved();
        assertThat(two.isTyping()).as("the button is gone, the editor goes on").isTrue();
        assertThat(two.choices().count()).isZero();
    }

    @Test
    void two_tabs_that_were_closed_without_a_connection_leave_both_texts(
            Visitor visitor, PackagedApp app) {
        BrowserContext learner = visitor.allow("409|ERR_INTERNET_DISCONNECTED").newContext();
        DraftTab one = DraftTab.open(learner, app);
        DraftTab two = DraftTab.open(learner, app);
        learner.setOffline(true);
        one.type("print(\"하나\")");
        two.type("print(\"둘\")");
        one.page().close();
        two.page().close();
        learner.setOffline(false);
        DraftTab later = DraftTab.open(learner, app);
        later.awaitChoice("print(\"둘\")", "print(\"하나\")");
    }

    @ParameterizedTest
    @CsvSource({"KO, false, false", "EN, true, false", "KO, true, true", "EN, false, true"})
    void the_choice_is_clear_in_every_language_on_every_screen(
            Lang lang, boolean phone, boolean dark, Visitor visitor, PackagedApp app) {
        Visitor screen = phone ? visitor.phone() : visitor.desktop();
        Visitor somebody = (dark ? screen.dark() : screen.light()).speaking(lang);
        BrowserContext learner = somebody.allow("409").newContext();
        DraftTab one = DraftTab.open(learner, app, lang);
        DraftTab two = DraftTab.open(learner, app, lang);
        one.type("name = \"Mina\"\nprint(name)");
        two.type("print(\"two\")");
        two.awaitChoice("print(\"two\")", "name = \"Mina\"\nprint(name)");
        Axe.check(two.page());
        assertThat(two.page().evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        var here = two.choices().nth(0).boundingBox();
        var there = two.choices().nth(1).boundingBox();
        assertThat(here.y == there.y).as("beside each other").isEqualTo(!phone);
        assertThat(two.lesson().shown("[data-save-said]").textContent())
                .isEqualTo(
                        switch (lang) {
                            case KO -> "이 단계의 글이 다른 곳에서 바뀌었어요";
                            case EN -> "This step was changed elsewhere";
                        });
    }

    @Test
    void saving_moves_nothing_on_the_page(Visitor visitor, PackagedApp app) {
        DraftTab tab = DraftTab.open(visitor.phone().newContext(), app);
        tab.type("print(0)");
        tab.awaitSaved();
        var shift = LayoutShift.of(tab.page());
        assertThat(shift.movers())
                .as("all but the editor's inside")
                .allMatch(m -> m.contains("cm-"));
        assertThat(shift.score()).isLessThan(0.01);
    }
}
