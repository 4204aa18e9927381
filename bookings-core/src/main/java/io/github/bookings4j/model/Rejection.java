package io.github.bookings4j.model;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One reason for refusing a command.
 *
 * @param rule which rule refuses
 * @param code the rule's name, or the host's own code where the rule is {@link Rule#HOST_RULE}
 * @param message for people, in English
 * @param details the facts, typed
 * @param resources which candidate it concerns, where it does not concern them all
 */
public record Rejection(
        Rule rule, String code, String message, RejectionDetails details, Optional<ResourceSet> resources) {

    private static final Pattern HOST_CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");

    /** Requires all parts. */
    public Rejection {
        Require.present("rule", rule);
        Require.present("code", code);
        Require.present("message", message);
        Require.present("details", details);
        Require.present("resources", resources);
    }

    /** A refusal by one of the library's rules. */
    public static Rejection of(Rule rule, String message, RejectionDetails details) {
        return new Rejection(rule, rule.name(), message, details, Optional.empty());
    }

    /** A refusal without further facts. */
    public static Rejection of(Rule rule, String message) {
        return of(rule, message, new RejectionDetails.None());
    }

    /**
     * A refusal by a rule of the host's own.
     *
     * @param code as {@link #hostCode} allows
     * @param message for people
     * @param values facts for programs
     */
    public static Rejection byHost(String code, String message, Map<String, String> values) {
        return new Rejection(
                Rule.HOST_RULE, hostCode(code), message, new RejectionDetails.Values(values), Optional.empty());
    }

    /** The same for one candidate only. */
    public Rejection about(ResourceSet candidate) {
        return new Rejection(rule, code, message, details, Optional.of(candidate));
    }

    /**
     * Checks the code of a host's rule: upper case letters, digits and underscores, 1 to 64 characters, and none of the
     * library's own names.
     *
     * @throws IllegalArgumentException if it is not so
     */
    public static String hostCode(String code) {
        boolean taken = false;
        for (Rule rule : Rule.values()) {
            taken |= rule.name().equals(code);
        }
        if (taken || !HOST_CODE.matcher(Require.present("code", code)).matches()) {
            throw new IllegalArgumentException(
                    "code: must be 1 to 64 of A-Z, 0-9 and _, and none of the library's own names, was " + code);
        }
        return code;
    }

    @Override
    public String toString() {
        return code + ": " + message + resources.map(set -> " (" + set + ")").orElse("");
    }
}
