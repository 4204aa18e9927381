package io.github.bookings4j.testkit.conformance;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Rule;

/** Reads who gives a command, and what is overridden; the customer and nothing, unless the case says otherwise. */
final class ActingReader {

    private ActingReader() {}

    static By read(Fields when) {
        Actor.Kind kind = when.optional("actor")
                .map(value -> value.oneOf(Actor.Kind.class))
                .orElse(Actor.Kind.CUSTOMER);
        By by = By.of(
                switch (kind) {
                    case CUSTOMER -> Actor.customer("customer");
                    case STAFF -> Actor.staff("staff");
                    case SYSTEM -> Actor.system();
                });
        Rule[] overrides = when.elements("override").stream()
                .map(value -> value.oneOf(Rule.class))
                .toArray(Rule[]::new);
        return overrides.length == 0 ? by : by.overriding(overrides);
    }
}
