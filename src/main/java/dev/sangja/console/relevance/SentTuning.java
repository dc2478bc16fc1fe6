package dev.sangja.console.relevance;

import jakarta.ws.rs.DefaultValue;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;

/** The form as it was sent: lists of equal length for fields and for boosts. */
class SentTuning {
    @RestForm
    @DefaultValue("")
    String q = "";

    @RestForm
    @DefaultValue("")
    String precision = "";

    @RestForm
    @DefaultValue("")
    String seen = "";

    @RestForm List<String> field = List.of();
    @RestForm List<String> weight = List.of();
    @RestForm List<String> searched = List.of();

    @RestForm("boost_field")
    List<String> boostField = List.of();

    @RestForm("boost_type")
    List<String> boostType = List.of();

    @RestForm("boost_value")
    List<String> boostValue = List.of();

    @RestForm("boost_function")
    List<String> boostFunction = List.of();

    @RestForm("boost_operation")
    List<String> boostOperation = List.of();

    @RestForm("boost_factor")
    List<String> boostFactor = List.of();

    @RestForm("boost_center")
    List<String> boostCenter = List.of();

    /** The boost that the button would add: a field, a colon and a type. */
    @RestForm
    @DefaultValue("")
    String add = "";

    @RestForm
    @DefaultValue("3")
    String among = "3";

    /** The button. */
    @RestForm("do")
    @DefaultValue("")
    String step = "";

    /** What stands behind the button's colon. */
    String stepOf(String name) {
        return step.startsWith(name + ":") ? step.substring(name.length() + 1) : "";
    }

    Tuning tuning() {
        var weights = new ArrayList<Weight>();
        for (int i = 0; i < field.size(); i++) {
            String name = field.get(i);
            weights.add(new Weight(name, searched.contains(name), at(weight, i)));
        }
        var boosts = new ArrayList<BoostRow>();
        for (int i = 0; i < boostField.size(); i++) {
            boosts.add(
                    new BoostRow(
                            boostField.get(i),
                            at(boostType, i),
                            at(boostValue, i),
                            at(boostFunction, i),
                            at(boostOperation, i),
                            at(boostFactor, i),
                            at(boostCenter, i)));
        }
        return after(new Tuning(q, precision, weights, boosts, seen));
    }

    private static String at(List<String> list, int i) {
        return i < list.size() ? list.get(i) : "";
    }

    private Tuning after(Tuning tuning) {
        int colon = add.indexOf(':');
        if (step.equals("add") && colon > 0) {
            return tuning.adding(add.substring(0, colon), add.substring(colon + 1));
        }
        String removed = stepOf("remove");
        return removed.matches("[0-9]{1,2}") ? tuning.removing(Integer.parseInt(removed)) : tuning;
    }
}
