package io.github.bookings4j.model;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who gives a command, and how: the reason, the rules overridden by name, the version that the caller saw.
 *
 * @param actor who acts
 * @param reason for the record, up to 1,000 characters
 * @param overrides names of rules that shall not refuse; for staff and system only
 * @param expectedVersion if given, the command is refused as STALE where the booking has another version
 */
public record By(Actor actor, Optional<String> reason, Set<String> overrides, OptionalLong expectedVersion) {

    /**
     * @throws IllegalArgumentException if a customer overrides, or a rule cannot be overridden
     */
    public By {
        Require.present("actor", actor);
        reason = Require.present("reason", reason).map(value -> Require.text("reason", value, 1_000));
        overrides = Require.set("overrides", overrides);
        overrides.forEach(By::requireOverridable);
        Require.present("expectedVersion", expectedVersion);
        if (!overrides.isEmpty() && actor.isCustomer()) {
            throw new IllegalArgumentException("overrides: only staff or system may override rules, not a customer");
        }
    }

    /** That actor, without reason, overrides or version. */
    public static By of(Actor actor) {
        return new By(actor, Optional.empty(), Set.of(), OptionalLong.empty());
    }

    /** A customer known to the host by this id. */
    public static By customer(String id) {
        return of(Actor.customer(id));
    }

    /** A member of staff known to the host by this id. */
    public static By staff(String id) {
        return of(Actor.staff(id));
    }

    /** The host's software itself. */
    public static By system() {
        return of(Actor.system());
    }

    /** The same by another actor. */
    public By as(Actor other) {
        return new By(other, reason, overrides, expectedVersion);
    }

    /** For that reason. */
    public By because(String value) {
        return new By(actor, Optional.of(value), overrides, expectedVersion);
    }

    /**
     * Even if these rules refuse.
     *
     * @throws IllegalArgumentException if one of them can never be overridden, or stands for the host's rules
     *     ({@link #overridingHostRule} takes their codes)
     */
    public By overriding(Rule... rules) {
        Set<String> names = new TreeSet<>(overrides);
        for (Rule rule : rules) {
            names.add(rule.name());
        }
        return new By(actor, reason, names, expectedVersion);
    }

    /** Even if the host's own rule of that code refuses. */
    public By overridingHostRule(String code) {
        Set<String> names = new TreeSet<>(overrides);
        names.add(Rejection.hostCode(code));
        return new By(actor, reason, names, expectedVersion);
    }

    /** Only if the booking still has that version. */
    public By ifVersion(long version) {
        return new By(actor, reason, overrides, OptionalLong.of(version));
    }

    private static void requireOverridable(String name) {
        for (Rule rule : Rule.values()) {
            if (rule.name().equals(name)) {
                if (!rule.isOverridable() || rule == Rule.HOST_RULE) {
                    throw new IllegalArgumentException("overrides: " + rule + " cannot be overridden by that name");
                }
                return;
            }
        }
        Rejection.hostCode(name);
    }
}
