package io.github.bookings4j.model;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** A command was refused, and nothing was changed. Holds every rule that refuses, not only the first. */
public sealed class BookingRejectedException extends RuntimeException permits BatchRejectedException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Rejection> rejections;

    /**
     * @param rejections at least one
     */
    public BookingRejectedException(List<Rejection> rejections) {
        super(rejections.stream().map(Rejection::toString).collect(Collectors.joining("; ")));
        if (rejections.isEmpty()) {
            throw new IllegalArgumentException("rejections: must be at least one");
        }
        this.rejections = List.copyOf(rejections);
    }

    /** Every reason; never empty (but empty on a copy that came through Java serialization). */
    public List<Rejection> rejections() {
        return rejections == null ? List.of() : rejections;
    }

    /** Whether that rule is among the reasons. */
    public boolean has(Rule rule) {
        return rejections().stream().anyMatch(rejection -> rejection.rule() == rule);
    }
}
