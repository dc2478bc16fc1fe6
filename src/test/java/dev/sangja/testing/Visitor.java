package dev.sangja.testing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.sangja.platform.i18n.Lang;

/**
 * Somebody who looks at pages: with which screen, in which language, by light or dark. Immutable; every method that
 * changes something gives a new visitor, and every {@link #open} is a new person with an empty profile. Use {@code
 * page.context()} for a second tab of the same person.
 */
public final class Visitor {
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int DESKTOP_WIDTH = 1280;
    private static final int DESKTOP_HEIGHT = 800;

    private final Visit visit;
    private final boolean onPhone;
    private final Lang lang;
    private final ColorScheme scheme;
    private final boolean withScripts;

    private Visitor(
            Visit visit, boolean onPhone, Lang lang, ColorScheme scheme, boolean withScripts) {
        this.visit = visit;
        this.onPhone = onPhone;
        this.lang = lang;
        this.scheme = scheme;
        this.withScripts = withScripts;
    }

    /** A Korean at a desk, by light. */
    static Visitor of(Visit visit) {
        return new Visitor(visit, false, Lang.KO, ColorScheme.LIGHT, true);
    }

    /** Screen of 390 x 844, touched with fingers. */
    public Visitor phone() {
        return new Visitor(visit, true, lang, scheme, withScripts);
    }

    /** Screen of 1280 x 800, used with mouse and keyboard. */
    public Visitor desktop() {
        return new Visitor(visit, false, lang, scheme, withScripts);
    }

    public Visitor speaking(Lang newLang) {
        return new Visitor(visit, onPhone, newLang, scheme, withScripts);
    }

    public Visitor dark() {
        return new Visitor(visit, onPhone, lang, ColorScheme.DARK, withScripts);
    }

    public Visitor light() {
        return new Visitor(visit, onPhone, lang, ColorScheme.LIGHT, withScripts);
    }

    public Visitor withoutScripts() {
        return new Visitor(visit, onPhone, lang, scheme, false);
    }

    /** Lets console errors pass in which this regular expression is found, for the whole test. */
    @CanIgnoreReturnValue
    public Visitor allow(String regex) {
        visit.allow(regex);
        return this;
    }

    /** A new person's first tab, at this address. */
    public Page open(String url) {
        Page page = newContext().newPage();
        page.navigate(url);
        return page;
    }

    /** A new person who has no tab yet. */
    public BrowserContext newContext() {
        return visit.newContext(
                new Browser.NewContextOptions()
                        .setViewportSize(
                                onPhone ? PHONE_WIDTH : DESKTOP_WIDTH,
                                onPhone ? PHONE_HEIGHT : DESKTOP_HEIGHT)
                        .setDeviceScaleFactor(onPhone ? 2 : 1)
                        .setHasTouch(onPhone)
                        .setIsMobile(onPhone)
                        .setLocale(
                                switch (lang) {
                                    case KO -> "ko-KR";
                                    case EN -> "en-US";
                                })
                        .setTimezoneId("Asia/Seoul")
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(withScripts));
    }
}
