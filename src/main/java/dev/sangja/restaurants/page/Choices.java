package dev.sangja.restaurants.page;

import dev.sangja.platform.i18n.LocalizedText;
import dev.sangja.restaurants.Both;
import dev.sangja.restaurants.Restaurants;
import dev.sangja.restaurants.Seoul;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be chosen among, in the order in which it is shown. */
@ApplicationScoped
class Choices {
    private final Seoul seoul = Seoul.load();
    private final Map<String, LocalizedText> cuisines = named(new Restaurants(0).cuisines());
    private final List<LocalizedText> dishes =
            new Restaurants(0).dishes().stream().map(Choices::text).toList();
    private final Map<String, LocalizedText> districts =
            named(seoul.districts().stream().map(Seoul.District::name).toList());

    private static Map<String, LocalizedText> named(List<Both> all) {
        var named = new LinkedHashMap<String, LocalizedText>();
        all.forEach(one -> named.put(one.en(), text(one)));
        return Collections.unmodifiableMap(named);
    }

    static LocalizedText text(Both both) {
        return new LocalizedText(both.ko(), both.en());
    }

    Seoul seoul() {
        return seoul;
    }

    /** By their English names, which documents and addresses have. */
    Map<String, LocalizedText> cuisines() {
        return cuisines;
    }

    /** By their English names, which documents and addresses have. */
    Map<String, LocalizedText> districts() {
        return districts;
    }

    List<LocalizedText> dishes() {
        return dishes;
    }
}
