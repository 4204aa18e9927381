package io.github.bookings4j.testkit.model;

import io.github.bookings4j.model.Actor;
import io.github.bookings4j.model.By;
import io.github.bookings4j.model.Customer;
import io.github.bookings4j.model.Rule;
import io.github.bookings4j.testkit.random.Dice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who books and who commands. */
final class RandomCallers {

    static final List<String> REFERENCES = List.of("c-1", HouseRule.CUSTOMER);
    private static final List<Customer> CUSTOMERS = List.of(
            Customer.of("c-1").name("Grace").email("grace@example.org"),
            Customer.of(HouseRule.CUSTOMER).name("Alan"),
            Customer.named("Grace").email("Grace@Example.org"),
            Customer.named("Nobody"));
    private static final List<Rule> OVERRIDABLE = Arrays.stream(Rule.values())
            .filter(rule -> rule.isOverridable() && rule != Rule.HOST_RULE)
            .toList();

    private final Dice dice;

    RandomCallers(Dice dice) {
        this.dice = dice;
    }

    Customer customer() {
        return dice.oneOf(CUSTOMERS);
    }

    /** Anybody, seeing any version of that booking. */
    Caller caller(Optional<ModelBooking> booking) {
        By by = by();
        if (booking.isPresent() && dice.chance(25)) {
            by = by.ifVersion(booking.get().version() + dice.oneOf(0, 0, 1, -1));
        }
        boolean known = by.actor().isCustomer() && !by.actor().id().isEmpty();
        return new Caller(by, known && dice.chance(25));
    }

    By by() {
        Actor actor = dice.oneOf(
                Actor.customer(dice.oneOf(REFERENCES)),
                Actor.anonymousCustomer(),
                Actor.staff("s-1"),
                Actor.staff("s-2"),
                Actor.system(),
                Actor.system("hook"));
        By by = dice.chance(20) ? By.of(actor).because("why not") : By.of(actor);
        return actor.isCustomer() || dice.chance(60) ? by : overriding(by);
    }

    /** Staff or system. */
    By staff() {
        By by = by();
        return by.actor().isCustomer() ? By.staff("s-1") : by;
    }

    private By overriding(By by) {
        By some = by.overriding(dice.someOf(OVERRIDABLE).toArray(Rule[]::new));
        return dice.chance(50) ? some.overridingHostRule(HouseRule.CODE) : some;
    }
}
