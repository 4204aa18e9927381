package io.github.bookings4j.jpa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Conditions that must all be met, with what their parameters are set to. */
final class Filter {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Another condition without parameters of its own. */
    Filter and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Another condition on the parameter of that name. */
    Filter and(String condition, String name, Object value) {
        return set(name, value).and(condition);
    }

    /** Another parameter. */
    Filter set(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** Another condition, in which {@code %s} is a list of these values in parentheses. */
    Filter andIn(String condition, String prefix, Collection<?> values) {
        Parameters list = Parameters.of(prefix, values);
        parameters.putAll(list.values());
        return and(condition.replace("%s", list.text()));
    }

    /** As in {@code where a and b}. */
    String where() {
        return " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
