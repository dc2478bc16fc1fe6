package dev.sangja.restaurants.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;

/** A browser's tab with the page of the restaurants, as a visitor uses it. */
final class FinderTab {
    private final Page page;

    FinderTab(Page page) {
        this.page = page;
    }

    /** Waits until the map knows all that was found, so that nothing is on its way. */
    static FinderTab of(Page page) {
        page.waitForSelector(".map-mark");
        return new FinderTab(page);
    }

    Page page() {
        return page;
    }

    /** The query of the address, readable. */
    String query() {
        String query = URI.create(page.url()).getQuery();
        return query == null ? "" : query;
    }

    /** Until the results are those of the address. */
    void awaitResults() {
        page.waitForFunction(
                "() => document.querySelector('[data-finder]')?.dataset.searched === location.search.slice(1)");
    }

    /** Until the results are those of an address with this in its query. */
    void awaitQuery(String part) {
        page.waitForURL(url -> String.valueOf(URI.create(url).getQuery()).contains(part));
        awaitResults();
    }

    /** To the search before this one. */
    void goBack() {
        String before = page.url();
        page.goBack();
        page.waitForURL(url -> !url.equals(before));
    }

    int total() {
        String text = page.locator("#total").textContent();
        assertThat(text).matches("\\D*[\\d,]+\\D*");
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }

    int count(String id) {
        return Integer.parseInt(page.locator("#" + id).textContent().replaceAll("\\D", ""));
    }

    String box() {
        return page.locator("#q").inputValue();
    }

    void type(String text) {
        page.locator("#q").pressSequentially(text);
    }

    List<String> places() {
        return page.locator(".place").all().stream()
                .map(one -> one.getAttribute("data-place"))
                .toList();
    }

    Locator map() {
        return page.locator("[data-map]");
    }

    String viewBox() {
        return map().locator(".map-drawing").getAttribute("viewBox");
    }

    /** Presses a key where the focus is and waits until the map has moved. */
    void moveMapBy(Runnable act) {
        String before = viewBox();
        act.run();
        page.waitForFunction(
                "before => document.querySelector('.map-drawing').getAttribute('viewBox') !== before",
                before);
    }
}
